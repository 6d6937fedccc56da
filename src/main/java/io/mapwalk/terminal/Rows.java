package io.mapwalk.terminal;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the rows of the drawing off a map, in the order they are shown; empty ones are left out.
 */
final class Rows {

  private static final List<Lane> BEFORE_FEELINGS =
      List.of(Lane.THOUGHTS, Lane.QUESTIONS, Lane.NEEDS);

  private static final List<Lane> BEHIND_THE_SCENES = List.of(Lane.COMPANY, Lane.BACKSTAGE);

  private final JourneyMap map;
  private final Messages messages;
  private final Phrases phrases;
  private final List<Stage> stages;
  private final List<Touchpoint> touchpoints;
  private final Set<Handle> shown = new HashSet<>();
  private final List<Row> rows = new ArrayList<>();

  private Rows(JourneyMap map, List<Stage> stages, Messages messages, Phrases phrases) {
    this.map = map;
    this.stages = stages;
    this.touchpoints = stages.stream().flatMap(s -> map.touchpoints(s.id()).stream()).toList();
    stages.forEach(stage -> shown.add(stage.id()));
    touchpoints.forEach(touchpoint -> shown.add(touchpoint.id()));
    this.messages = messages;
    this.phrases = phrases;
  }

  /**
   * Reads the rows.
   *
   * @param stages the stages that are shown; nothing is read of the others
   */
  static List<Row> of(JourneyMap map, List<Stage> stages, Messages messages, Phrases phrases) {
    Rows reader = new Rows(map, stages, messages, phrases);
    reader.read();
    return List.copyOf(reader.rows);
  }

  private void read() {
    stages("goal", stage -> text(stage.customerGoal()));
    stages("business-goal", stage -> text(stage.businessGoal()));
    stages(
        "process",
        stage -> stage.process().map(p -> List.of(Line.of(messages.name(p)))).orElse(List.of()));
    touchpoints("touchpoint", t -> List.of(phrases.touchpoint(t)));
    touchpoints("channels", t -> channels(t.channels()));
    BEFORE_FEELINGS.forEach(this::lane);
    map.personas().forEach(this::feelings);
    placed("strengths", Strength.class, phrases::strength);
    placed("pains", PainPoint.class, phrases::pain);
    placed("opportunities", Opportunity.class, o -> phrases.plain(o.text(), o.id()));
    placed("ideas", Idea.class, phrases::idea);
    BEHIND_THE_SCENES.forEach(this::lane);
    ownLanes().forEach(this::lane);
    lane(Lane.NOTES);
    placed("insights", Insight.class, i -> phrases.plain(i.text(), i.id()));
    placed("questions", OpenQuestion.class, phrases::question);
    touchpoints("rating", this::rating);
    placed("kpis", Kpi.class, phrases::kpi);
    owners();
  }

  private void add(String label, Map<Handle, List<Line>> cells) {
    if (!cells.isEmpty()) {
      rows.add(new Row(label, cells));
    }
  }

  private static void put(Map<Handle, List<Line>> cells, Handle place, List<Line> lines) {
    if (!lines.isEmpty()) {
      cells.computeIfAbsent(place, p -> new ArrayList<>()).addAll(lines);
    }
  }

  private String label(String name) {
    return messages.text("terminal.row." + name);
  }

  private void stages(String name, Function<Stage, List<Line>> told) {
    Map<Handle, List<Line>> cells = new HashMap<>();
    stages.forEach(stage -> put(cells, stage.id(), told.apply(stage)));
    add(label(name), cells);
  }

  private void touchpoints(String name, Function<Touchpoint, List<Line>> told) {
    Map<Handle, List<Line>> cells = new HashMap<>();
    touchpoints.forEach(t -> put(cells, t.id(), told.apply(t)));
    add(label(name), cells);
  }

  private <E extends Element & Placed> void placed(
      String name, Class<E> type, Function<E, Line> told) {
    Map<Handle, List<Line>> cells = new HashMap<>();
    map.all(type)
        .forEach(
            e ->
                e.at()
                    .filter(shown::contains)
                    .ifPresent(at -> put(cells, at, List.of(told.apply(e)))));
    add(label(name), cells);
  }

  private void owners() {
    Map<Handle, List<Line>> cells = new HashMap<>();
    stages.forEach(stage -> put(cells, stage.id(), text(stage.owner())));
    touchpoints.forEach(t -> put(cells, t.id(), text(t.owner())));
    add(label("owner"), cells);
  }

  private void feelings(Persona persona) {
    Map<Handle, List<Line>> cells = new HashMap<>();
    for (Emotion emotion : map.all(Emotion.class)) {
      if (emotion.persona().equals(persona.id()) && shown.contains(emotion.place())) {
        Line told = phrases.feeling(emotion);
        put(cells, emotion.place(), told.text().isBlank() ? List.of() : List.of(told));
      }
    }
    boolean alone = map.personas().size() == 1;
    add(
        alone ? label("feeling") : messages.text("terminal.feeling-of", persona.text().value()),
        cells);
  }

  // A company's answer may have been written as a field of the touchpoint or as a card.
  private void lane(Lane lane) {
    Map<Handle, List<Line>> cells = new HashMap<>();
    if (lane.equals(Lane.COMPANY)) {
      touchpoints.forEach(t -> put(cells, t.id(), text(t.response())));
    }
    Map<Handle, List<Card>> cards = new LinkedHashMap<>();
    for (Card card : map.all(Card.class)) {
      if (card.lane().equals(lane) && card.at().filter(shown::contains).isPresent()) {
        cards.computeIfAbsent(card.at().get(), at -> new ArrayList<>()).add(card);
      }
    }
    cards.forEach((place, list) -> put(cells, place, phrases.grouped(list)));
    add(messages.lane(lane), cells);
  }

  private Collection<Lane> ownLanes() {
    Collection<Lane> own = new TreeSet<>();
    map.all(Card.class).forEach(card -> own.add(card.lane()));
    Stream.of(BEFORE_FEELINGS, BEHIND_THE_SCENES, List.of(Lane.NOTES)).forEach(own::removeAll);
    return own;
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
