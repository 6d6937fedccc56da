package io.mapwalk.workshop;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapLanes;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.workshop.answer.PersonaRows;
import io.mapwalk.workshop.template.Answer;
import io.mapwalk.workshop.template.Prompt;
import io.mapwalk.workshop.template.Step;
import io.mapwalk.workshop.template.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The prompts for lanes of a map that its method does not ask for, one a lane. They follow the walk
 * of the journey within its step, so they cost no step of their own, and an empty line leaves each.
 * Of the lanes that a map of the current state has every method asks for those it wants.
 */
final class LanePrompts {

  /** What the key of each begins with. */
  static final String PREFIX = "row-";

  private static final Map<Answer, Lane> FILLS =
      new EnumMap<>(
          Map.of(
              Answer.QUESTIONS, Lane.QUESTIONS,
              Answer.BACKSTAGE, Lane.BACKSTAGE,
              Answer.OPPORTUNITIES, Lane.OPPORTUNITIES,
              Answer.STRENGTHS, Lane.HAPPY,
              Answer.INSIGHTS, Lane.INSIGHTS,
              Answer.KPIS, Lane.KPI,
              Answer.RATINGS, Lane.RATINGS,
              Answer.BUSINESS_GOALS, Lane.BUSINESS_GOALS));

  private static final Set<Answer> LANES = Set.of(Answer.LANE, Answer.ROW, Answer.BACKSTAGE);

  private final JourneyMap map;
  private final Template template;
  private final Messages messages;

  LanePrompts(JourneyMap map, Template template, Messages messages) {
    this.map = map;
    this.template = template;
    this.messages = messages;
  }

  /**
   * The step they follow: the one that walks the journey, or the last that asks for a lane; where
   * there is neither, the one that names the stages.
   */
  Optional<Step> step() {
    List<Step> steps = template.steps(Phase.ROOM);
    Optional<Step> walk =
        steps.stream()
            .filter(step -> asks(step, Set.of(Answer.ACTIONS, Answer.STAGES)))
            .findFirst();
    Optional<Step> actions =
        steps.stream().filter(step -> asks(step, Set.of(Answer.ACTIONS))).findFirst();
    Optional<Step> lane =
        steps.stream().filter(step -> asks(step, LANES)).reduce((first, second) -> second);
    return Stream.of(walk, actions, lane)
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(steps::indexOf));
  }

  private static boolean asks(Step step, Set<Answer> answers) {
    return step.prompts().stream().anyMatch(prompt -> answers.contains(prompt.answer()));
  }

  /** The prompts, in the order of the lanes on the map. */
  List<Prompt> all() {
    Set<Lane> asked = asked();
    MapLanes lanes = new MapLanes(map);
    List<Prompt> prompts = new ArrayList<>();
    if (map.header().kind() == MapKind.MULTI && map.personas().size() > 1) {
      map.personas().forEach(persona -> prompts.add(ofPersona(persona)));
    }
    lanes.shown().stream()
        .filter(lanes::expects)
        .filter(lane -> !MapKind.CURRENT.lanes().contains(lane) && !asked.contains(lane))
        .forEach(lane -> prompts.add(prompt(lane, lanes.name(lane, messages))));
    return prompts;
  }

  private Set<Lane> asked() {
    Set<Lane> asked = new HashSet<>();
    for (Step step : template.steps(Phase.ROOM)) {
      for (Prompt prompt : step.prompts()) {
        Optional.ofNullable(FILLS.get(prompt.answer())).ifPresent(asked::add);
        if (prompt.answer() == Answer.LANE || prompt.answer() == Answer.ROW) {
          asked.add(new Lane(prompt.detail().orElse("")));
        }
      }
    }
    return asked;
  }

  private Prompt prompt(Lane lane, String name) {
    String kind = map.header().kind().name().toLowerCase(Locale.ROOT);
    String question =
        messages
            .find("workshop.row-question." + kind + "." + lane.key())
            .or(() -> messages.find("workshop.row-question." + lane.key()))
            .orElseGet(() -> messages.text("workshop.row-question", name));
    return of(lane, question);
  }

  private Prompt ofPersona(Persona persona) {
    String name = persona.text().value();
    Lane lane = PersonaRows.of(name, messages);
    return of(lane, messages.text("workshop.row-question-of-persona", name));
  }

  private Prompt of(Lane lane, String question) {
    List<String> hints = List.of(messages.text("workshop.row-hint"));
    return new Prompt(
        PREFIX + lane.key(),
        question,
        Answer.ROW,
        Optional.of(lane.key()),
        hints,
        List.of(),
        List.of());
  }
}
