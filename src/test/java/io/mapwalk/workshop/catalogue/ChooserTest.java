package io.mapwalk.workshop.catalogue;

import static io.mapwalk.workshop.catalogue.Expected.row;
import static io.mapwalk.workshop.catalogue.Expected.several;
import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.MapKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChooserTest {

  private final Catalogue catalogue = new Catalogue(Locale.ENGLISH);
  private final Messages messages = new Messages(Locale.ENGLISH);

  @Test
  void everyObjectiveLeadsToItsKindsStagesAndMeasures() {
    assertThat(catalogue.chooser().objectives().all())
        .extracting(
            o ->
                row(
                    o.key(),
                    o.name(),
                    key(o.first()),
                    several(o.then().stream().map(ChooserTest::key).toList()),
                    o.thenAlso(),
                    o.stageSet(),
                    o.stagesBy(),
                    several(o.kpis()),
                    several(o.publishers()),
                    several(o.questions())))
        .containsExactlyElementsOf(Expected.rows("objectives"));
  }

  @Test
  void everyObjectiveNamesAStageSetThereIsOrNone() {
    for (ObjectiveType objective : catalogue.chooser().objectives().all()) {
      assertThat(objective.stageSet())
          .as(objective.key())
          .satisfiesAnyOf(
              set -> assertThat(set).isEmpty(),
              set -> assertThat(catalogue.stageSets().find(set)).isPresent());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fewer customers cancel in the first year       | CHURN
          more guests come back                          | CURRENT
          raise the conversion of the checkout           | CURRENT
          Make service cheaper                           | BLUEPRINT
          we launch a new product in May                 | FUTURE
          People should renew their contracts online     | RENEWAL
          shorten the waiting time of our call centre    | SUPPORT
          find unmet needs                               | DAY
          find the root cause of late parcels            | BLUEPRINT
          know where leads cool down                     | LEAD
          keep subscribers of our SaaS                   | CIRCULAR
          understand what it is like to be a nurse       | EMPATHY
          We want a service blueprint of the front desk  | BLUEPRINT
          a DAY IN THE LIFE of a commuter                | DAY
          what it is going to be                         | CURRENT
          what is to-be                                  | FUTURE
          """)
  void anObjectiveInAnybodysWordsLeadsToAKind(String said, MapKind kind) {
    assertThat(catalogue.chooser().suggest(said).get(0).kind()).isEqualTo(kind);
  }

  @Test
  void everyWordOfAnObjectiveLeadsToIt() {
    for (ObjectiveType objective : catalogue.chooser().objectives().all()) {
      assertThat(objective.words()).as(objective.key()).isNotEmpty();
      for (String word : objective.words()) {
        assertThat(catalogue.chooser().suggest("it is about " + word + " I think"))
            .as(word)
            .extracting(Suggestion::kind)
            .contains(objective.first());
      }
    }
  }

  @Test
  void aSuggestionSaysWhichWordMadeItThinkSo() {
    Suggestion best = catalogue.chooser().suggest("Fewer cancellations, please").get(0);
    assertThat(best.sentence(messages))
        .isEqualTo(
            "churn: “cancellations” points to Churn Reduction."
                + " Best for: High churn, catching people at risk.");
    assertThat(best.objective().orElseThrow().kpis()).contains("churn rate");
  }

  @Test
  void aKindThatWasNamedComesFirstWithWhatItsObjectiveKnows() {
    Suggestion churn = catalogue.chooser().suggest("lower our costs and reduce churn").get(0);
    assertThat(churn.kind()).isEqualTo(MapKind.CHURN);
    assertThat(churn.objective()).isPresent();
    Suggestion user = catalogue.chooser().suggest("a user journey to cut costs").get(0);
    assertThat(user.sentence(messages))
        .isEqualTo("user journey: you named it (“User journey”). Best for: One digital task.");
  }

  @Test
  void theObjectiveThatMoreWordsPointToComesFirst() {
    assertThat(
            catalogue.chooser().suggest("our costs rise because support has a long waiting time"))
        .extracting(Suggestion::kind)
        .containsExactly(MapKind.SUPPORT, MapKind.BLUEPRINT);
  }

  @Test
  void whereNothingIsRecognisedMostBeginWithTheCurrentState() {
    for (String said : List.of("", "   ", "xyzzy", "!?", "コスト")) {
      List<Suggestion> suggestions = catalogue.chooser().suggest(said);
      assertThat(suggestions)
          .singleElement()
          .extracting(Suggestion::kind)
          .isEqualTo(MapKind.CURRENT);
      assertThat(suggestions.get(0).objective()).isEmpty();
      assertThat(suggestions.get(0).sentence(messages)).contains("most begin with it");
    }
  }

  @Test
  void atMostThreeKindsAreSuggestedEachOnce() {
    String everything =
        String.join(
            " ",
            catalogue.chooser().objectives().all().stream()
                .flatMap(o -> o.words().stream())
                .toList());
    assertThat(catalogue.chooser().suggest(everything))
        .hasSize(3)
        .extracting(Suggestion::kind)
        .doesNotHaveDuplicates();
    assertThat(catalogue.chooser().suggest("churn ".repeat(100_000))).hasSize(1);
  }

  @Test
  void goalsAndQuestionsBeforeChoosingAreKnown() {
    assertThat(catalogue.goalsOfMaps()).hasSize(13).contains("One shared vision across silos");
    assertThat(catalogue.questionsBeforeLanes()).hasSize(5).endsWith("Who will read it?");
  }

  private static String key(MapKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
