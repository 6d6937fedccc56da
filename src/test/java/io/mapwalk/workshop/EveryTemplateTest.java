package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.SessionStatus;
import io.mapwalk.workshop.template.Agenda;
import io.mapwalk.workshop.template.Answer;
import io.mapwalk.workshop.template.Prompt;
import io.mapwalk.workshop.template.Template;
import io.mapwalk.workshop.template.TemplateLibrary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every template is run to its end, before, during and after the workshop, with made-up answers.
 */
class EveryTemplateTest {

  private static final int MANY = 1_000;

  // Numbers the answers, so that no two are alike and a second one changes what a first one said.
  private int said;

  static Stream<String> templates() {
    return new TemplateLibrary(List.of()).ids().stream();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void runsToItsEndAndEachPromptChangesWhatItIsAbout(String id) {
    Template template = Room.template(id);
    Set<String> asked = new HashSet<>();
    List<Phase> phases =
        Stream.of(Phase.values()).filter(phase -> !template.steps(phase).isEmpty()).toList();
    Room room = new Room(template, "An evening out", phases.get(0));
    run(room, template, phases.get(0), asked);
    for (Phase phase : phases.subList(1, phases.size())) {
      room = room.next(template, phase);
      run(room, template, phase, asked);
    }
    // What is asked beside is about the rows that the kind chosen brings.
    assertThat(asked)
        .filteredOn(prompt -> !prompt.contains(" row-"))
        .containsExactlyInAnyOrderElementsOf(
            template.steps().stream()
                .flatMap(step -> step.prompts().stream().map(p -> step.key() + " " + p.key()))
                .toList());
  }

  private void run(Room room, Template template, Phase phase, Set<String> asked) {
    if (phase == Phase.ROOM) {
      int longest = template.agendas().stream().mapToInt(Agenda::minutes).max().orElseThrow();
      room.types(String.valueOf(longest), ":park delivery service");
    }
    Set<String> answered = new HashSet<>();
    for (int i = 0; i < MANY && !ended(room); i++) {
      String stands = room.stands();
      if (!answered.add(stands)) {
        room.types("");
        continue;
      }
      String[] here = stands.split(" ");
      Prompt prompt = room.conversation().stop().orElseThrow().prompt();
      JourneyMap before = room.map();
      room.types(answer(prompt.answer(), room));
      asked.add(here[0] + " " + prompt.key());
      assertThat(changed(before, room.map()))
          .as(template.id() + ": " + stands)
          .contains(kind(prompt.answer()));
    }
    assertThat(ended(room)).as(template.id() + " ends, but stands at " + room.stands()).isTrue();
  }

  private static boolean ended(Room room) {
    return room.conversation().session().status() == SessionStatus.FINISHED;
  }

  private static Set<ElementKind> changed(JourneyMap before, JourneyMap after) {
    Map<Handle, Element> known = before.elements();
    Set<ElementKind> kinds = new TreeSet<>();
    after.elements().values().stream()
        .filter(element -> !element.equals(known.get(element.id())))
        .forEach(element -> kinds.add(ElementKind.of(element)));
    return kinds;
  }

  private String answer(Answer answer, Room room) {
    int n = ++said;
    int places = Math.max(1, room.map().touchpoints().size());
    return switch (answer) {
      case KIND -> room.map().header().kind() == MapKind.CURRENT ? "future state" : "current state";
      case METRIC, KPIS -> "calls of kind " + n + ": 9 -> 4";
      case START_END -> "hungry " + n + " -> fed " + n;
      case PERSONA, PARTICIPANTS -> "Eva " + n + ", journalist";
      case PERSONA_FACTS -> "goals: eat well, " + n;
      case STAGES -> "Find it " + n + "; Go there " + n + "; Eat " + n;
      case STAGE_GOALS, BUSINESS_GOALS -> "1 be sure of it, " + n;
      case STAGE_OWNERS -> "Team " + n;
      case CHANNELS, OWNERS -> "kind " + n + ": 1";
      case CONTACTS -> "1 promised " + n + " -> got " + n;
      case PROCESSES -> n % 2 == 0 ? "1 cyclic" : "1 linear";
      case LINKS -> "1 -> 2 when full, " + n;
      case MOMENTS -> String.valueOf(n % places + 1);
      case RATINGS -> "1: 5/" + (n % 5 + 1);
      case SCORES -> room.map().all(Emotion.class).isEmpty() ? "1: -2" : n % places + 1 + ": 2";
      case FEELINGS -> "1 lost " + n;
      case PAINS -> "1 too dark " + n + " [W 20]";
      case STRENGTHS -> "1 friendly " + n;
      case IDEA_RATINGS -> "i1 3/1";
      case VOTES -> "i1 2";
      case CHOICE -> "i1";
      case PLAN -> "print the list " + n + ", Mia, in 2 weeks";
      case PARKING_SORT -> "x1 keep";
      case VALIDATION -> "p1 Jo " + n + ", in 2 weeks";
      case CHECKLIST -> "1";
      case REVIEW_DATE -> "in " + (n + 1) + " days";
      default -> "something said, number " + n;
    };
  }

  private static ElementKind kind(Answer answer) {
    return switch (answer) {
      case BUSINESS_GOAL, METRIC, AUDIENCE, STORY, REVIEW_DATE -> ElementKind.OBJECTIVE;
      case KIND -> ElementKind.MAP_HEADER;
      case SCENARIO, CUSTOMER_GOAL, START_END, TIMESCALE -> ElementKind.SCOPE;
      case PERSONA, PERSONA_FACTS, QUOTE, BACKSTORY_SUMMARY -> ElementKind.PERSONA;
      case BACKSTORY_PAINS, BACKSTORY_REQUIREMENTS, BACKSTORY_OUTCOMES, BACKSTORY_GOAL ->
          ElementKind.BACK_STORY;
      case STAGES, STAGE_GOALS, BUSINESS_GOALS, STAGE_OWNERS, PROCESSES -> ElementKind.STAGE;
      case ACTIONS, CAPTURE, CHANNELS, CONTACTS, OWNERS, MOMENTS, RATINGS -> ElementKind.TOUCHPOINT;
      case THOUGHTS, QUESTIONS, BACKSTAGE, LANE, ROW -> ElementKind.CARD;
      case LINKS -> ElementKind.LINK;
      case SCORES, FEELINGS -> ElementKind.EMOTION;
      case PAINS -> ElementKind.PAIN_POINT;
      case STRENGTHS -> ElementKind.STRENGTH;
      case INSIGHTS -> ElementKind.INSIGHT;
      case OPPORTUNITIES -> ElementKind.OPPORTUNITY;
      case IDEAS, IDEA_RATINGS, VOTES, CHOICE -> ElementKind.IDEA;
      case PLAN -> ElementKind.ACTION;
      case KPIS -> ElementKind.KPI;
      case DECISIONS -> ElementKind.DECISION;
      case OPEN_QUESTIONS -> ElementKind.OPEN_QUESTION;
      case PARKING, PARKING_SORT -> ElementKind.PARKED_POINT;
      case PARTICIPANTS -> ElementKind.PARTICIPANT;
      case EVIDENCE -> ElementKind.SOURCE;
      case VALIDATION -> ElementKind.CHECK;
      case CHECKLIST -> ElementKind.CHECKLIST_ITEM;
    };
  }
}
