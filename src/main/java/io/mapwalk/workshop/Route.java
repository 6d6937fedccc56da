package io.mapwalk.workshop;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.ToValidate;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.ParkedStatus;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Session.AgendaItem;
import io.mapwalk.journey.element.StepStatus;
import io.mapwalk.workshop.template.Answer;
import io.mapwalk.workshop.template.Prompt;
import io.mapwalk.workshop.template.Step;
import io.mapwalk.workshop.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The prompts of a session in the order of its agenda, and how to get from one to another. */
final class Route {

  /** The step before the first one of the template, in which the guide asks for the time. */
  static final String OPENING = "opening";

  private final List<Stop> stops = new ArrayList<>();
  private final List<Step> planned = new ArrayList<>();
  private final Template template;
  private final JourneyMap map;
  private final Optional<Step> walk;
  private final List<Prompt> ofLanes;

  /**
   * A prompt on the route.
   *
   * @param step its step
   * @param prompt the prompt
   */
  record Stop(Step step, Prompt prompt) {

    /** Whether one line there can say everything of a moment with signs. */
    boolean takesSigns() {
      return prompt.answer() == Answer.ACTIONS || prompt.answer() == Answer.CAPTURE;
    }

    // Asking which of no ideas is best makes a room laugh once.
    /** Whether there is nothing on a map that its question could be about. */
    boolean isIdle(JourneyMap map) {
      return switch (prompt.answer()) {
        case PARKING_SORT ->
            map.all(ParkedPoint.class).stream().noneMatch(p -> p.status() == ParkedStatus.OPEN);
        case IDEA_RATINGS, VOTES, CHOICE -> map.all(Idea.class).isEmpty();
        case VALIDATION -> ToValidate.of(map).isEmpty();
        case ROW -> map.stages().isEmpty();
        default -> false;
      };
    }
  }

  /**
   * The way of a session.
   *
   * @param template the method, which says what is asked
   * @param session the session, which says what there is time for
   * @param map the map, which may have lanes the method does not ask for
   * @param messages the sentences for those
   */
  Route(Template template, Session session, JourneyMap map, Messages messages) {
    this.template = template;
    this.map = map;
    LanePrompts lanes = new LanePrompts(map, template, messages);
    this.walk = lanes.step();
    this.ofLanes = walk.isPresent() ? lanes.all() : List.of();
    for (AgendaItem item : session.agenda()) {
      Optional<Step> step = template.step(item.step());
      step.ifPresent(planned::add);
      boolean leftOut = isLeftOut(item) && !item.step().equals(session.progress().step());
      if (!leftOut) {
        step.ifPresent(s -> stops.addAll(stopsOf(s)));
      }
    }
  }

  private List<Stop> stopsOf(Step step) {
    List<Stop> own = new ArrayList<>(step.prompts().stream().map(p -> new Stop(step, p)).toList());
    if (walk.filter(step::equals).isPresent()) {
      ofLanes.forEach(prompt -> own.add(new Stop(step, prompt)));
    }
    return own;
  }

  /** Whether the agenda had no time for a step; one that was skipped on the way had some. */
  static boolean isLeftOut(AgendaItem item) {
    return item.status() == StepStatus.SKIPPED && item.minutes() == 0;
  }

  /** The method that is followed. */
  Template template() {
    return template;
  }

  /** All stops of the way, and of the steps that were left out. */
  List<Stop> all() {
    return planned.stream().flatMap(step -> stopsOf(step).stream()).toList();
  }

  /**
   * The stop a session stands at; empty in the opening. Where its prompt is gone, for the lane it
   * asked for was hidden meanwhile, it stands at the last one of the step.
   */
  Optional<Stop> current(Session session) {
    String prompt = session.progress().prompt();
    return template
        .step(session.progress().step())
        .map(this::stopsOf)
        .flatMap(
            own ->
                own.stream()
                    .filter(stop -> stop.prompt().key().equals(prompt))
                    .findFirst()
                    .or(() -> Optional.of(own.get(own.size() - 1))));
  }

  /** The first stop. */
  Optional<Stop> first() {
    return stops.isEmpty() ? Optional.empty() : Optional.of(stops.get(0));
  }

  /** The stop after a given one; empty after the last. */
  Optional<Stop> after(Stop stop) {
    int index = stops.indexOf(stop);
    return index >= 0 && index + 1 < stops.size()
        ? Optional.of(stops.get(index + 1))
        : Optional.empty();
  }

  /** The stop before a given one; empty before the first. */
  Optional<Stop> before(Stop stop) {
    int index = stops.indexOf(stop);
    return index > 0 ? Optional.of(stops.get(index - 1)) : Optional.empty();
  }

  /** The first stop of the step after that of a given stop; empty after the last step. */
  Optional<Stop> nextStep(Stop stop) {
    return stops.stream()
        .skip(Math.max(0, stops.indexOf(stop)))
        .filter(other -> !other.step().equals(stop.step()))
        .findFirst();
  }

  /**
   * The first stop of a step by its key, its number among those that are not left out, how its
   * title begins, or a word of its title; or the stop of a prompt by what it asks for.
   *
   * @param messages the language in which prompts say what they ask for
   */
  Optional<Stop> find(String said, Messages messages) {
    String wanted = said.strip();
    List<Step> steps = stops.stream().map(Stop::step).distinct().toList();
    if (wanted.matches("\\d{1,2}")) {
      int number = Integer.parseInt(wanted);
      return number >= 1 && number <= steps.size()
          ? firstOf(steps.get(number - 1))
          : Optional.empty();
    }
    return planned.stream()
        .filter(step -> step.key().equalsIgnoreCase(wanted))
        .findFirst()
        .or(() -> titled("(?iu)" + Pattern.quote(wanted) + ".*"))
        .flatMap(Route::firstOf)
        .or(() -> labelled(wanted, messages))
        .or(() -> titled("(?iu).*\\b" + Pattern.quote(wanted) + ".*").flatMap(Route::firstOf));
  }

  private Optional<Step> titled(String form) {
    return planned.stream().filter(step -> step.title().matches(form)).findFirst();
  }

  private Optional<Stop> labelled(String wanted, Messages messages) {
    return all().stream()
        .filter(stop -> Labels.of(map, stop.prompt(), messages).equalsIgnoreCase(wanted))
        .findFirst();
  }

  private static Optional<Stop> firstOf(Step step) {
    return step.prompts().stream().findFirst().map(prompt -> new Stop(step, prompt));
  }

  /** The number of a step on the agenda, from 1, and how many there are. */
  int[] number(Step step) {
    List<Step> steps = stops.stream().map(Stop::step).distinct().toList();
    return new int[] {steps.indexOf(step) + 1, steps.size()};
  }
}
