package io.mapwalk.terminal;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapLanes;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Insight;
import io.mapwalk.journey.element.Kpi;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.OpenQuestion;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Strength;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the rows of the drawing off a map, in the order they are shown; empty ones are left out,
 * unless {@link MapLanes} draws them all the same.
 */
final class Rows {

  /** Names of lanes that a drawing says in fewer words than the catalogue. */
  private static final Map<Lane, String> SHORT =
      Map.ofEntries(
          Map.entry(Lane.GOALS, "goal"),
          Map.entry(Lane.BUSINESS_GOALS, "business-goal"),
          Map.entry(Lane.PROCESS, "process"),
          Map.entry(Lane.ACTIONS, "touchpoint"),
          Map.entry(Lane.EMOTIONS, "feeling"),
          Map.entry(Lane.HAPPY, "strengths"),
          Map.entry(Lane.OPEN_QUESTIONS, "questions"),
          Map.entry(Lane.RATINGS, "rating"),
          Map.entry(Lane.KPI, "kpis"));

  private final JourneyMap map;
  private final MapLanes lanes;
  private final Messages messages;
  private final Phrases phrases;
  private final List<Stage> stages;
  private final List<Touchpoint> touchpoints;
  private final Set<Handle> shown = new HashSet<>();
  private final List<Row> rows = new ArrayList<>();

  private Rows(Stretch stretch, Messages messages, Phrases phrases) {
    this.map = stretch.map();
    this.stages = stretch.stages();
    this.touchpoints = stretch.touchpoints();
    stages.forEach(stage -> shown.add(stage.id()));
    touchpoints.forEach(touchpoint -> shown.add(touchpoint.id()));
    this.lanes = new MapLanes(map);
    this.messages = messages;
    this.phrases = phrases;
  }

  /**
   * Reads the rows.
   *
   * @param stretch the part that is shown; nothing is read of the rest
   */
  static List<Row> of(Stretch stretch, Messages messages, Phrases phrases) {
    Rows reader = new Rows(stretch, messages, phrases);
    reader.read();
    return List.copyOf(reader.rows);
  }

  private void read() {
    for (Lane lane : lanes.shown()) {
      if (lane.equals(Lane.EMOTIONS) && map.personas().size() > 1) {
        map.personas().forEach(this::feelingsOf);
      } else {
        Map<Handle, List<Line>> cells = known(lane);
        cards(lane, cells);
        add(lane, label(lane), lanes.drawsEmpty(lane), cells);
      }
    }
  }

  /** What a lane holds that is kept as more than a card. */
  private Map<Handle, List<Line>> known(Lane lane) {
    return switch (lane.key()) {
      case "goals" -> ofStages(stage -> text(stage.customerGoal()));
      case "business-goals" -> ofStages(stage -> text(stage.businessGoal()));
      case "process" ->
          ofStages(s -> s.process().map(p -> List.of(Line.of(messages.name(p)))).orElse(List.of()));
      case "actions" -> ofTouchpoints(t -> List.of(phrases.touchpoint(t)));
      case "channels" -> ofTouchpoints(t -> channels(t.channels()));
      case "emotions" ->
          map.personas().stream().findFirst().map(this::feelings).orElseGet(HashMap::new);
      case "happy" -> placed(Strength.class, phrases::strength);
      case "pains" -> placed(PainPoint.class, phrases::pain);
      case "opportunities" -> placed(Opportunity.class, o -> phrases.plain(o.text(), o.id()));
      case "ideas" -> placed(Idea.class, phrases::idea);
      // A company's answer may have been written as a field of the touchpoint or as a card.
      case "company" -> ofTouchpoints(t -> text(t.response()));
      case "insights" -> placed(Insight.class, n -> phrases.plain(n.text(), n.id()));
      case "open-questions" -> placed(OpenQuestion.class, phrases::question);
      case "ratings" -> ofTouchpoints(this::rating);
      case "kpi" -> placed(Kpi.class, phrases::kpi);
      case "owner" -> owners();
      default -> new HashMap<>();
    };
  }

  private void add(Lane lane, String label, boolean expected, Map<Handle, List<Line>> cells) {
    if (!cells.isEmpty() || expected) {
      rows.add(new Row(lane, label, lanes.lineAbove(lane, messages), expected, cells));
    }
  }

  private static void put(Map<Handle, List<Line>> cells, Handle place, List<Line> lines) {
    if (!lines.isEmpty()) {
      cells.computeIfAbsent(place, p -> new ArrayList<>()).addAll(lines);
    }
  }

  private String label(Lane lane) {
    return messages
        .laneOf(map.header().kind(), lane)
        .orElseGet(
            () ->
                Optional.ofNullable(SHORT.get(lane))
                    .map(name -> messages.text("terminal.row." + name))
                    .orElseGet(() -> messages.lane(lane)));
  }

  private Map<Handle, List<Line>> ofStages(Function<Stage, List<Line>> told) {
    Map<Handle, List<Line>> cells = new HashMap<>();
    stages.forEach(stage -> put(cells, stage.id(), told.apply(stage)));
    return cells;
  }

  private Map<Handle, List<Line>> ofTouchpoints(Function<Touchpoint, List<Line>> told) {
    Map<Handle, List<Line>> cells = new HashMap<>();
    touchpoints.forEach(t -> put(cells, t.id(), told.apply(t)));
    return cells;
  }

  private <E extends Element & Placed> Map<Handle, List<Line>> placed(
      Class<E> type, Function<E, Line> told) {
    Map<Handle, List<Line>> cells = new HashMap<>();
    map.all(type)
        .forEach(
            e ->
                e.at()
                    .filter(shown::contains)
                    .ifPresent(at -> put(cells, at, List.of(told.apply(e)))));
    return cells;
  }

  private Map<Handle, List<Line>> owners() {
    Map<Handle, List<Line>> cells = new HashMap<>();
    stages.forEach(stage -> put(cells, stage.id(), text(stage.owner())));
    touchpoints.forEach(t -> put(cells, t.id(), text(t.owner())));
    return cells;
  }

  private void feelingsOf(Persona persona) {
    // Their name is label enough, for nothing else is said with a score and its word.
    String name = persona.text().value().replace('\n', ' ');
    // A row each with nothing in it says no more than none, where one of them has something.
    boolean expected = lanes.drawsEmpty(Lane.EMOTIONS) && !lanes.holds(Lane.EMOTIONS);
    add(Lane.EMOTIONS, name, expected, feelings(persona));
  }

  private Map<Handle, List<Line>> feelings(Persona persona) {
    Map<Handle, List<Line>> cells = new HashMap<>();
    for (Emotion emotion : map.all(Emotion.class)) {
      if (emotion.persona().equals(persona.id()) && shown.contains(emotion.place())) {
        Line told = phrases.feeling(emotion);
        put(cells, emotion.place(), told.text().isBlank() ? List.of() : List.of(told));
      }
    }
    return cells;
  }

  private void cards(Lane lane, Map<Handle, List<Line>> cells) {
    Map<Handle, List<Card>> cards = new LinkedHashMap<>();
    for (Card card : map.all(Card.class)) {
      if (card.lane().equals(lane) && card.at().filter(shown::contains).isPresent()) {
        cards.computeIfAbsent(card.at().get(), at -> new ArrayList<>()).add(card);
      }
    }
    cards.forEach((place, list) -> put(cells, place, phrases.grouped(list)));
  }

  private List<Line> channels(List<Text> channels) {
    String names = String.join(", ", channels.stream().map(messages::channel).toList());
    return names.isBlank() ? List.of() : List.of(Line.of(names));
  }

  private List<Line> rating(Touchpoint touchpoint) {
    List<Line> lines = new ArrayList<>();
    rating(lines, "importance", touchpoint.importance(), touchpoint);
    rating(lines, "quality", touchpoint.quality(), touchpoint);
    return lines.size() < 2
        ? lines
        : List.of(lines.get(0).plus(Ink.FAINT, Phrases.INLINE).plus(lines.get(1)));
  }

  private void rating(List<Line> lines, String name, OptionalInt value, Touchpoint touchpoint) {
    // What matters and is done badly is what everybody should see [SMI: broken moment of truth].
    boolean broken = touchpoint.importance().orElse(0) >= 4 && touchpoint.quality().orElse(5) <= 2;
    value.ifPresent(
        v ->
            lines.add(
                Line.of(
                    broken ? Ink.WARNING : Ink.FAINT,
                    messages.text("terminal." + name, v).replace(' ', '\u00a0'))));
  }

  private static List<Line> text(Text text) {
    return text.isBlank() ? List.of() : List.of(Line.of(text.value()));
  }
}
