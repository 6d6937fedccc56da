package io.mapwalk.workshop.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Phase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedTemplatesTest {

  private static final Path FOLDER = Path.of("workshop-templates");

  private final TemplateLibrary library = new TemplateLibrary(List.of());
  private final Messages messages = new Messages(Locale.ENGLISH);

  @Test
  void noShippedTemplateHasAFault() throws IOException {
    TemplateReader reader = new TemplateReader();
    for (Path file : shippedFiles()) {
      String name = String.valueOf(file.getFileName());
      assertThat(reader.check(file).stream().map(each -> each.sentence(name, messages))).isEmpty();
    }
  }

  @Test
  void theIndexNamesEveryShippedTemplate() throws IOException {
    Set<String> names =
        shippedFiles().stream()
            .map(file -> String.valueOf(file.getFileName()).replace(".md", ""))
            .collect(Collectors.toSet());
    assertThat(library.ids()).containsExactlyInAnyOrderElementsOf(names).startsWith("full");
  }

  @Test
  void theFullWorkshopHasTheStepsOfTheMethodInOrder() {
    Template full = full();
    assertThat(full.steps(Phase.PREP).stream().map(Step::key))
        .containsExactly("prep-invite", "prep-evidence", "prep-reading", "prep-room");
    assertThat(full.steps(Phase.ROOM).stream().map(Step::key))
        .containsExactly(
            "scope",
            "set-stage",
            "persona",
            "backstory",
            "stages",
            "stage-goals",
            "journey",
            "touchpoints",
            "pains",
            "sentiment",
            "big-picture",
            "ideas",
            "prioritise",
            "action-plan",
            "close");
    assertThat(full.steps(Phase.AFTER).stream().map(Step::key))
        .containsExactly("summary", "write-up", "walk", "validate", "review");
  }

  @Test
  void theFullWorkshopAsksAtMostFortyFourQuestionsInTheRoom() {
    long asked = full().steps(Phase.ROOM).stream().mapToLong(step -> step.prompts().size()).sum();
    assertThat(asked).isLessThanOrEqualTo(44);
  }

  @Test
  void theRoomCapturesEverythingTheMapNeeds() {
    assertThat(
            full().steps(Phase.ROOM).stream()
                .flatMap(step -> step.prompts().stream())
                .map(Prompt::answer))
        .contains(
            Answer.BUSINESS_GOAL,
            Answer.METRIC,
            Answer.SCENARIO,
            Answer.CUSTOMER_GOAL,
            Answer.START_END,
            Answer.PARTICIPANTS,
            Answer.PERSONA,
            Answer.PERSONA_FACTS,
            Answer.QUOTE,
            Answer.BACKSTORY_SUMMARY,
            Answer.STAGES,
            Answer.STAGE_GOALS,
            Answer.ACTIONS,
            Answer.CHANNELS,
            Answer.OWNERS,
            Answer.MOMENTS,
            Answer.RATINGS,
            Answer.PAINS,
            Answer.STRENGTHS,
            Answer.SCORES,
            Answer.FEELINGS,
            Answer.INSIGHTS,
            Answer.OPPORTUNITIES,
            Answer.IDEAS,
            Answer.IDEA_RATINGS,
            Answer.VOTES,
            Answer.CHOICE,
            Answer.PLAN,
            Answer.KPIS,
            Answer.STORY,
            Answer.OPEN_QUESTIONS,
            Answer.PARKING_SORT,
            Answer.REVIEW_DATE);
  }

  @Test
  void thereIsAnAgendaForEachTimeAndEachAddsUp() {
    List<Agenda> agendas = full().agendas();
    assertThat(agendas.stream().map(Agenda::minutes)).containsExactly(60, 75, 120, 180, 250);
    for (Template template : library.all()) {
      for (Agenda agenda : template.agendas()) {
        assertThat(agenda.slots().stream().mapToInt(Agenda.Slot::minutes).sum())
            .isEqualTo(agenda.minutes());
      }
    }
  }

  @Test
  void theLongestAgendaGivesEachStepItsUsualTime() {
    Template full = full();
    Agenda longest = full.agendas().get(full.agendas().size() - 1);
    assertThat(longest.slots().stream().filter(slot -> !slot.step().equals(Agenda.BREAK)))
        .containsExactlyElementsOf(
            full.steps(Phase.ROOM).stream()
                .map(step -> new Agenda.Slot(step.key(), step.minutes()))
                .toList());
    assertThat(longest.slots()).filteredOn(slot -> slot.step().equals(Agenda.BREAK)).hasSize(2);
  }

  @Test
  void everyChecklistIsAskedForAndEveryQuestionFitsAScreen() {
    for (Template template : library.all()) {
      List<Prompt> prompts =
          template.steps().stream().flatMap(step -> step.prompts().stream()).toList();
      assertThat(prompts.stream().flatMap(prompt -> prompt.detail().stream()))
          .containsAll(template.checklists().stream().map(Checklist::key).toList());
      for (Prompt prompt : prompts) {
        int length = prompt.question().length();
        length += prompt.hints().stream().mapToInt(String::length).sum();
        length += prompt.examples().stream().mapToInt(String::length).sum();
        assertThat(length).as(prompt.question()).isLessThanOrEqualTo(60 * 7);
      }
    }
  }

  private Template full() {
    return library.find("full").orElseThrow();
  }

  private static List<Path> shippedFiles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
