package io.mapwalk.workshop.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.element.Phase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method of the field that the list names is there, whole and credited. */
class ShippedMethodsTest {

  private static final Set<String> EVERYWHERE = Set.of("close", "review");

  private final TemplateLibrary library = new TemplateLibrary(List.of());

  record Method(String id, String publisher, List<String> steps) {}

  static Stream<Method> methods() throws IOException {
    try (InputStream in = ShippedMethodsTest.class.getResourceAsStream("methods.txt")) {
      String list = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return list.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\\s*\\|\\s*"))
          .map(cells -> new Method(cells[0], cells[1], Arrays.asList(cells[2].split(" "))));
    }
  }

  @Test
  void nothingIsMissingAndNothingIsUnlisted() throws IOException {
    assertThat(library.ids())
        .containsExactlyInAnyOrderElementsOf(methods().map(Method::id).toList());
  }

  @ParameterizedTest
  @MethodSource("methods")
  void itsStepsAreThoseOfTheMethodInOrder(Method method) {
    List<String> keys = template(method).steps().stream().map(Step::key).toList();
    assertThat(keys).filteredOn(key -> !EVERYWHERE.contains(key)).isEqualTo(method.steps());
  }

  @ParameterizedTest
  @MethodSource("methods")
  void itsPublisherIsCredited(Method method) {
    assertThat(template(method).credit()).contains(method.publisher());
  }

  @ParameterizedTest
  @MethodSource("methods")
  void itEndsTheRoomWithReadingBackAndIsReviewedAfterwards(Method method) {
    Template template = template(method);
    assertThat(template.step("close")).map(Step::phase).contains(Phase.ROOM);
    assertThat(template.step("review")).map(Step::phase).contains(Phase.AFTER);
    assertThat(answers(template.step("close").orElseThrow()))
        .contains(Answer.OPEN_QUESTIONS, Answer.PARKING_SORT, Answer.REVIEW_DATE);
  }

  @ParameterizedTest
  @MethodSource("methods")
  void itHasAnAgendaForAboutTwoHoursAndOneThatLeavesNothingOut(Method method) {
    Template template = template(method);
    assertThat(template.agendas()).hasSizeBetween(2, 5);
    assertThat(template.agendas().stream().map(Agenda::minutes))
        .anyMatch(minutes -> minutes >= 105 && minutes <= 135);
    Set<String> asked =
        Set.copyOf(
            template.agendas().stream()
                .flatMap(agenda -> agenda.slots().stream())
                .map(Agenda.Slot::step)
                .toList());
    assertThat(asked).containsAll(template.steps(Phase.ROOM).stream().map(Step::key).toList());
  }

  @ParameterizedTest
  @MethodSource("methods")
  void whatIsSaidByNumberOrByStageComesAfterTheStages(Method method) {
    List<Answer> order =
        template(method).steps(Phase.ROOM).stream().flatMap(s -> answers(s).stream()).toList();
    int stages = order.indexOf(Answer.STAGES);
    int actions = order.indexOf(Answer.ACTIONS);
    for (Answer answer : List.of(Answer.ACTIONS, Answer.STAGE_GOALS, Answer.THOUGHTS)) {
      assertThat(order.indexOf(answer) < 0 || order.indexOf(answer) > stages)
          .as("" + answer)
          .isTrue();
    }
    for (Answer answer : List.of(Answer.CHANNELS, Answer.OWNERS, Answer.SCORES, Answer.MOMENTS)) {
      assertThat(order.indexOf(answer) < 0 || order.indexOf(answer) > actions)
          .as("" + answer)
          .isTrue();
    }
  }

  private Template template(Method method) {
    return library.find(method.id()).orElseThrow();
  }

  private static List<Answer> answers(Step step) {
    return step.prompts().stream().map(Prompt::answer).toList();
  }
}
