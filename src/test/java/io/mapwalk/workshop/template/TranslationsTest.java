package io.mapwalk.workshop.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A template in another language asks the same, in the same order and the same time. */
class TranslationsTest {

  private static final TemplateLibrary LIBRARY = new TemplateLibrary(List.of());
  private static final List<String> IN_EVERY_LANGUAGE =
      List.of("full", "two-hours", "quick", "blueprint", "atlassian-7", "uxpressia-8");

  /** A template in another language, and the English one. */
  record Translation(Template template, Template english) {
    @Override
    public String toString() {
      return template.id();
    }
  }

  static Stream<Translation> translations() {
    return LIBRARY.ids().stream()
        .filter(id -> id.matches(".*-[a-z]{2}"))
        .map(
            id ->
                new Translation(
                    LIBRARY.find(id).orElseThrow(),
                    LIBRARY.find(id.substring(0, id.length() - 3)).orElseThrow()));
  }

  @Test
  void theUsualWorkshopAndFiveMoreComeInEveryLanguage() {
    assertThat(translations().map(Translation::toString))
        .containsAll(
            IN_EVERY_LANGUAGE.stream().flatMap(id -> Stream.of(id + "-nl", id + "-es")).toList());
  }

  @ParameterizedTest
  @MethodSource("translations")
  void itAsksTheSame(Translation translation) {
    assertThat(shape(translation.template())).isEqualTo(shape(translation.english()));
  }

  @ParameterizedTest
  @MethodSource("translations")
  void itTakesTheSameTime(Translation translation) {
    assertThat(translation.template().agendas()).isEqualTo(translation.english().agendas());
    assertThat(translation.template().kind()).isEqualTo(translation.english().kind());
  }

  @ParameterizedTest
  @MethodSource("translations")
  void itHasAsManyThingsToTick(Translation translation) {
    assertThat(lists(translation.template())).isEqualTo(lists(translation.english()));
  }

  @ParameterizedTest
  @MethodSource("translations")
  void itSaysWhichLanguageItIsIn(Translation translation) {
    assertThat(translation.template().id()).endsWith("-" + translation.template().language());
  }

  @ParameterizedTest
  @MethodSource("translations")
  void noSentenceIsLeftInEnglish(Translation translation) {
    assertThat(sentences(translation.template()))
        .doesNotContainAnyElementsOf(sentences(translation.english()));
  }

  private static List<String> shape(Template template) {
    return template.steps().stream()
        .flatMap(
            step ->
                Stream.concat(
                    Stream.of(
                        "%s %s %d %b %d"
                            .formatted(
                                step.key(),
                                step.phase(),
                                step.minutes(),
                                step.optional(),
                                step.coaching().size())),
                    step.prompts().stream()
                        .map(
                            prompt ->
                                "%s %s %s %d %d %d"
                                    .formatted(
                                        prompt.key(),
                                        prompt.answer(),
                                        prompt.detail(),
                                        prompt.hints().size(),
                                        prompt.examples().size(),
                                        prompt.coaching().isEmpty() ? 0 : 1))))
        .toList();
  }

  private static List<String> lists(Template template) {
    return template.checklists().stream()
        .map(list -> list.key() + " " + list.phase() + " " + list.items().size())
        .toList();
  }

  // Short words, such as names, may well be the same.
  private static List<String> sentences(Template template) {
    return Stream.concat(
            template.steps().stream()
                .flatMap(
                    step ->
                        Stream.of(
                                step.coaching(),
                                step.prompts().stream().map(Prompt::question).toList(),
                                step.prompts().stream().flatMap(p -> p.hints().stream()).toList(),
                                step.prompts().stream()
                                    .flatMap(p -> p.coaching().stream())
                                    .toList())
                            .flatMap(List::stream)),
            template.checklists().stream().flatMap(list -> list.items().stream()))
        .filter(text -> text.length() > 20)
        .toList();
  }
}
