package io.mapwalk.deliverable.board;

import io.mapwalk.deliverable.board.Entry.Kind;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Backed;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.IdeaStatus;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Strength;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.TouchpointKind;
import io.mapwalk.journey.element.Worded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the things of a map as the entries of what is handed over. */
final class EntryTelling implements LaneReading.Telling<Entry> {

  private final JourneyMap map;
  private final LaneReading reading;
  private final Messages messages;

  EntryTelling(JourneyMap map, LaneReading reading, Messages messages) {
    this.map = map;
    this.reading = reading;
    this.messages = messages;
  }

  @Override
  public List<Entry> noted(Lane lane, Stage stage) {
    return switch (lane.key()) {
      case "goals" -> whole(stage, stage.customerGoal().value());
      case "business-goals" -> whole(stage, stage.businessGoal().value());
      case "process" -> whole(stage, stage.process().map(messages::name).orElse(""));
      case "channels" -> perStep(stage, this::channels);
      case "thoughts" -> quotes(stage);
      case "emotions" -> feelings(stage);
      case "company" -> perStep(stage, step -> step.response().value());
      case "ratings" -> perStep(stage, this::rating);
      case "owner" ->
          Stream.concat(
                  whole(stage, stage.owner().value()).stream(),
                  perStep(stage, step -> step.owner().value()).stream())
              .toList();
      default -> List.of();
    };
  }

  @Override
  public Entry strength(Strength strength) {
    return said(strength, Kind.STRENGTH, backing(strength));
  }

  @Override
  public <E extends Element & Placed & Worded> Entry statement(E statement) {
    return said(statement, Kind.PLAIN);
  }

  private static List<Entry> whole(Stage stage, String text) {
    return text.isBlank()
        ? List.of()
        : List.of(new Entry(stage.id(), List.of(stage.id()), "", text, List.of(), Kind.PLAIN));
  }

  // What is the same at several touchpoints is said once, with the numbers of all of them.
  private List<Entry> perStep(Stage stage, Function<Touchpoint, String> said) {
    Map<String, List<Handle>> places = new LinkedHashMap<>();
    for (Touchpoint step : map.touchpoints(stage.id())) {
      String text = said.apply(step);
      if (!text.isBlank()) {
        places.computeIfAbsent(text, t -> new ArrayList<>()).add(step.id());
      }
    }
    List<Entry> entries = new ArrayList<>();
    places.forEach(
        (text, at) ->
            entries.add(
                new Entry(
                    at.get(0),
                    at,
                    at.stream().map(reading::number).collect(Collectors.joining(", ")),
                    text,
                    List.of(),
                    Kind.PLAIN)));
    return entries;
  }

  @Override
  public Entry step(Touchpoint step) {
    String kind = step.kind() == TouchpointKind.ACTION ? "" : messages.name(step.kind());
    return new Entry(
        step.id(),
        List.of(step.id()),
        reading.number(step.id()),
        step.text().value(),
        asides(kind),
        step.moment() ? Kind.MOMENT : Kind.STEP);
  }

  @Override
  public Entry card(Card card) {
    String count = card.count() > 1 ? messages.text("deliverable.md.times", card.count()) : "";
    Kind kind = card.lane().equals(Lane.THOUGHTS) ? Kind.THOUGHT : Kind.PLAIN;
    return said(card, kind, count, backing(card));
  }

  @Override
  public Entry pain(PainPoint pain) {
    return said(
        pain,
        Kind.PAIN,
        pain.severity().map(messages::name).orElse(""),
        pain.reach().isPresent()
            ? messages.text("deliverable.html.reach", pain.reach().getAsInt())
            : "",
        pain.status().map(messages::name).orElse(""),
        backing(pain));
  }

  @Override
  public Entry idea(Idea idea) {
    return said(
        idea,
        Kind.IDEA,
        idea.quickWin() ? messages.text("deliverable.excel.quick-win-mark") : "",
        idea.status() == IdeaStatus.OPEN ? "" : messages.name(idea.status()),
        idea.votes() > 0 ? messages.text("deliverable.md.votes", idea.votes()) : "");
  }

  private <E extends Element & Placed & Worded> Entry said(E said, Kind kind, String... asides) {
    Handle place = said.at().orElseThrow();
    return new Entry(
        said.id(),
        List.of(place),
        reading.number(place),
        said.text().value(),
        asides(asides),
        kind);
  }

  private List<Entry> quotes(Stage stage) {
    return reading
        .emotions(stage)
        .filter(emotion -> !emotion.text().isBlank())
        .map(e -> felt(e, e.text().value(), Kind.THOUGHT))
        .toList();
  }

  // A score shows in the line; here is the word for it.
  private List<Entry> feelings(Stage stage) {
    return reading
        .emotions(stage)
        .filter(emotion -> !emotion.word().isBlank())
        .map(e -> felt(e, e.word().value(), Kind.PLAIN))
        .toList();
  }

  private Entry felt(Emotion emotion, String text, Kind kind) {
    String persona =
        map.personas().size() > 1
            ? map.find(Persona.class, emotion.persona()).map(p -> p.text().value()).orElse("")
            : "";
    Handle place = emotion.place();
    return new Entry(
        emotion.id(), List.of(place), reading.number(place), text, asides(persona), kind);
  }

  private String channels(Touchpoint step) {
    return step.channels().stream().map(messages::channel).collect(Collectors.joining(", "));
  }

  private String rating(Touchpoint step) {
    return Stream.of(
            rated("deliverable.html.rated-importance", step.importance()),
            rated("deliverable.html.rated-quality", step.quality()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String rated(String key, OptionalInt rating) {
    return rating.isPresent() ? messages.text(key, rating.getAsInt()) : "";
  }

  // Every statement begins as an assumption; only what is better is worth a word.
  private String backing(Backed statement) {
    return statement.backing() == Backing.ASSUMPTION ? "" : messages.name(statement.backing());
  }

  private static List<String> asides(String... asides) {
    return Stream.of(asides).filter(aside -> !aside.isBlank()).toList();
  }
}
