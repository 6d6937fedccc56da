package io.mapwalk.deliverable.screen;

import io.mapwalk.deliverable.board.LaneReading;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapLanes;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Strength;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads off a map what stands in a lane at a stage, as cards for the screen. */
final class RoomLanes implements LaneReading.Telling<Note> {

  private final JourneyMap map;
  private final Messages messages;
  private final MapLanes lanes;
  private final LaneReading reading;

  RoomLanes(JourneyMap map, Messages messages) {
    this.map = map;
    this.messages = messages;
    this.lanes = new MapLanes(map);
    this.reading = new LaneReading(map);
  }

  /** The lanes from top to bottom; whether there is something in them shows where they are read. */
  MapLanes lanes() {
    return lanes;
  }

  /** What stands in a lane at a stage and its touchpoints, in the order of the journey. */
  List<Note> at(Lane lane, Stage stage) {
    return reading.at(lane, stage, this);
  }

  @Override
  public List<Note> noted(Lane lane, Stage stage) {
    return switch (lane.key()) {
      case "goals" -> said(stage.id(), stage.customerGoal());
      case "business-goals" -> said(stage.id(), stage.businessGoal());
      case "emotions" -> feelings(stage);
      case "company" -> responses(stage);
      default -> List.of();
    };
  }

  /** What has no place on the map yet. */
  List<Note> unsorted() {
    return Stream.of(
            map.unsorted(Card.class).stream().map(this::card),
            map.unsorted(Strength.class).stream().map(this::statement),
            map.unsorted(PainPoint.class).stream().map(this::pain),
            map.unsorted(Opportunity.class).stream().map(this::statement),
            map.unsorted(Idea.class).stream().map(this::idea))
        .flatMap(notes -> notes)
        .toList();
  }

  /** What was found out or asked about the journey as a whole. */
  <E extends Element & Placed & Worded> List<Note> ofTheWhole(Class<E> type) {
    return map.unsorted(type).stream().map(this::statement).toList();
  }

  @Override
  public Note step(Touchpoint touchpoint) {
    String channels =
        touchpoint.channels().stream().map(messages::channel).collect(Collectors.joining(", "));
    Note note =
        Note.of(touchpoint.id(), reading.number(touchpoint.id()), touchpoint.text().value());
    return note.unnamed().with(channels).looking(touchpoint.moment() ? "step moment" : "step");
  }

  @Override
  public Note card(Card card) {
    Note note = statement(card);
    boolean quoted = card.lane().equals(Lane.THOUGHTS);
    return (card.count() > 1 ? note.with("× " + card.count()) : note)
        .looking(quoted ? "thought" : "");
  }

  @Override
  public Note strength(Strength strength) {
    return statement(strength);
  }

  @Override
  public <E extends Element & Placed & Worded> Note statement(E element) {
    return Note.of(
        element.id(), element.at().map(reading::number).orElse(""), element.text().value());
  }

  @Override
  public Note pain(PainPoint pain) {
    return statement(pain).with(pain.severity().map(messages::name).orElse("")).looking("pain");
  }

  @Override
  public Note idea(Idea idea) {
    String votes = idea.votes() > 0 ? messages.text("deliverable.screen.votes", idea.votes()) : "";
    return statement(idea).with(votes).looking("idea");
  }

  private List<Note> said(Handle stage, Text text) {
    return text.isBlank() ? List.of() : List.of(Note.of(stage, "", text.value()).unnamed());
  }

  private List<Note> responses(Stage stage) {
    return map.touchpoints(stage.id()).stream()
        .filter(touchpoint -> !touchpoint.response().isBlank())
        .map(t -> Note.of(t.id(), reading.number(t.id()), t.response().value()).unnamed())
        .toList();
  }

  // A score alone shows in the line above; here is what was said of it.
  private List<Note> feelings(Stage stage) {
    return reading
        .emotions(stage)
        .filter(emotion -> !emotion.word().isBlank() || !emotion.text().isBlank())
        .map(this::feeling)
        .toList();
  }

  private Note feeling(Emotion emotion) {
    String quote =
        emotion.text().isBlank()
            ? ""
            : messages.text("deliverable.screen.quote", emotion.text().value().strip());
    String told = emotion.word().isBlank() ? quote : (emotion.word() + " " + quote).strip();
    String persona =
        map.personas().size() > 1
            ? map.find(Persona.class, emotion.persona()).map(p -> p.text().value()).orElse("")
            : "";
    String look = emotion.score().isPresent() ? RoomLine.look(emotion.score().getAsInt()) : "";
    return new Note(
        emotion.id(), false, reading.number(emotion.place()), told, persona, "feeling " + look);
  }
}
