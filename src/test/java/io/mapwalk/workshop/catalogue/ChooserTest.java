package io.mapwalk.workshop.catalogue;

import static io.mapwalk.workshop.catalogue.Expected.row;
import static io.mapwalk.workshop.catalogue.Expected.several;
import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.MapKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** A sentence for every objective there is, in three languages. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          churn        | Fewer customers cancel in the first year     | Minder klanten die in het eerste jaar opzeggen        | Que menos clientes se den de baja el primer año
          conversion   | More visitors get through the checkout       | Meer bezoekers rekenen af: de conversie moet omhoog | Que más visitas acaben comprando en el carrito
          loyalty      | More guests recommend us to friends          | Meer gasten komen terug en bevelen ons aan         | Que más clientes vuelvan y nos recomienden
          support      | Shorten the waiting time of our help desk    | Een kortere wachttijd bij de klantenservice        | Menos tiempo de espera en atención al cliente
          personalise  | Make the app more personalised and engaging  | De app persoonlijker maken, meer op maat           | Una app más personalizada, a medida
          cost         | Make the service cheaper                     | De bediening goedkoper maken                       | Ahorrar en costes
          launch       | We launch a new product in May               | In mei lanceren we een nieuw product               | En mayo lanzamos un producto nuevo
          renew        | People should renew their contracts          | Mensen moeten hun contract verlengen               | Que renueven su contrato
          unmet        | Find unmet needs on a normal day             | Onvervulde behoeften op een gewone dag             | Encontrar necesidades sin cubrir en un día normal
          root-cause   | Find the root cause of late parcels          | De oorzaak van de vertraging vinden                | Encontrar la causa de los retrasos
          leads        | Know where leads cool down                   | Weten waar leads afkoelen voor het verkoopteam     | Saber dónde se enfrían los prospectos
          silos        | One shared view across teams                 | Eén gedeeld beeld voor alle afdelingen             | Una visión compartida entre equipos
          segment      | Understand one customer group: students      | Eén klantgroep leren begrijpen: studenten          | Entender a un grupo de clientes: los estudiantes
          explain-data | Explain the odd numbers of last spring       | De vreemde cijfers van het voorjaar verklaren      | Explicar las cifras raras de primavera
          recurring    | Grow our subscription business               | Meer uit onze abonnementen halen                   | Que crezcan las suscripciones
          empathise    | Understand what it is like to be a nurse     | Begrijpen hoe het is om verpleegkundige te zijn    | Comprender cómo es ser enfermera
          """)
  void aSentenceInAnyLanguageLeadsToTheKindOfItsObjective(
      String key, String english, String dutch, String spanish) {
    MapKind first = catalogue.chooser().objectives().find(key).orElseThrow().first();
    Map<String, String> sentences = Map.of("en", english, "nl", dutch, "es", spanish);
    sentences.forEach(
        (language, said) -> {
          Chooser chooser = new Catalogue(Locale.forLanguageTag(language)).chooser();
          Suggestion best = chooser.suggest(said).get(0);
          assertThat(best.kind()).as(language + ": " + said).isEqualTo(first);
          assertThat(best.objective().map(ObjectiveType::key))
              .as(language + ": " + said)
              .contains(key);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "es"})
  void everyObjectiveAndKindIsToldInTheLanguageOfTheRoom(String language) {
    Catalogue theirs = new Catalogue(Locale.forLanguageTag(language));
    for (ObjectiveType objective : catalogue.chooser().objectives().all()) {
      ObjectiveType same = theirs.chooser().objectives().find(objective.key()).orElseThrow();
      assertThat(same.name()).as(objective.key()).isNotEqualTo(objective.name());
      assertThat(same.questions())
          .hasSameSizeAs(objective.questions())
          .doesNotContainAnyElementsOf(objective.questions());
      assertThat(same.kpis()).hasSameSizeAs(objective.kpis());
    }
    for (KindGuide kind : catalogue.mapKinds().all()) {
      KindGuide same = theirs.mapKind(kind.kind());
      assertThat(same.bestFor()).as(kind.key()).isNotEqualTo(kind.bestFor());
      assertThat(same.watchOut()).as(kind.key()).isNotEqualTo(kind.watchOut());
    }
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
