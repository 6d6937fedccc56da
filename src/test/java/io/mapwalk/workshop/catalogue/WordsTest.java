package io.mapwalk.workshop.catalogue;

import static io.mapwalk.workshop.catalogue.Expected.row;
import static io.mapwalk.workshop.catalogue.Expected.several;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words for feelings, questions, measures and what is asked of a persona. */
class WordsTest {

  private final Catalogue catalogue = new Catalogue(Locale.ENGLISH);

  @Test
  void everyFeelingHasItsTone() {
    assertThat(catalogue.feelings().all())
        .extracting(word -> row(word.word(), word.tone().name().toLowerCase(Locale.ROOT)))
        .containsExactlyElementsOf(Expected.rows("feelings"));
  }

  @Test
  void aScoreIsGivenWordsThatFit() {
    assertThat(catalogue.feelings().fitting(-2)).contains("angry").doesNotContain("proud");
    assertThat(catalogue.feelings().fitting(0))
        .containsExactly("expectant", "undecided", "indifferent");
    assertThat(catalogue.feelings().fitting(1)).contains("relief");
    assertThat(catalogue.feelings().find("Angry").orElseThrow().tone())
        .isEqualTo(FeelingWord.Tone.NEGATIVE);
    assertThat(catalogue.feelings().nearest("hopefull")).startsWith("hopeful");
  }

  @Test
  void everyQuestionStandsInItsBank() {
    Stream<List<String>> questions =
        catalogue.questionBanks().all().stream()
            .flatMap(
                bank ->
                    bank.questions().stream()
                        .map(
                            question ->
                                row(
                                    bank.key(),
                                    several(bank.publishers()),
                                    question.id().substring(bank.key().length() + 1),
                                    question.text())));
    assertThat(questions).containsExactlyElementsOf(Expected.rows("question-banks"));
    assertThat(catalogue.questionBanks().find("q-nps").orElseThrow().note()).contains("promoter");
  }

  @Test
  void everyMetricStandsAtItsStage() {
    assertThat(catalogue.metrics())
        .extracting(metric -> row(metric.stage(), metric.name(), several(metric.publishers())))
        .containsExactlyElementsOf(Expected.rows("metrics"));
  }

  @Test
  void aStageOnAMapIsGivenTheMetricsOfItsMeaning() {
    assertThat(catalogue.metricsAt("Purchase"))
        .extracting(Metric::name)
        .contains("Conversion", "Cart abandonment");
    assertThat(catalogue.metricsAt("Arrival")).extracting(Metric::stage).containsOnly(Metric.WHOLE);
  }

  @Test
  void everyFieldOfAPersonaIsKeptSomewhere() {
    Stream<List<String>> fields =
        catalogue.personas().groups().all().stream()
            .flatMap(
                group ->
                    group.fields().stream()
                        .map(
                            field -> row(group.name(), several(group.publishers()), field.name())));
    assertThat(fields).containsExactlyElementsOf(Expected.rows("persona-fields"));
    assertThat(catalogue.personas().groups().all().stream().flatMap(g -> g.fields().stream()))
        .filteredOn(field -> field.keptOn().isEmpty())
        .extracting(PersonaGuide.Field::name)
        .containsExactly("Name");
  }

  @Test
  void thePeopleAroundAPersonaAreKnown() {
    PersonaGuide people = catalogue.personas();
    Stream<List<String>> all =
        Stream.of(
                named("back-story", people.backStory()),
                named("empathy-map", people.empathyMap()),
                named("buying-centre", people.buyingCentre()),
                named("awareness-types", people.awarenessTypes()),
                named("loyalty-forms", people.loyaltyForms()),
                named("segments", people.segments()),
                named("workshop-roles", people.workshopRoles()),
                named("departments", people.departments()))
            .flatMap(List::stream);
    assertThat(all).containsExactlyElementsOf(Expected.rows("people"));
    assertThat(people.buyingCentre())
        .filteredOn(role -> role.more().equals("minimum"))
        .extracting(PersonaGuide.Term::name)
        .containsExactly("User", "Decider");
  }

  private static List<List<String>> named(String list, List<PersonaGuide.Term> terms) {
    return terms.stream().map(term -> row(list, term.name(), term.meaning())).toList();
  }
}
