package io.mapwalk.deliverable.screen;

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
import io.mapwalk.journey.element.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads off a map what stands in a lane at a stage, as cards for the screen. */
final class RoomLanes {

  private final JourneyMap map;
  private final Messages messages;
  private final MapLanes lanes;

  RoomLanes(JourneyMap map, Messages messages) {
    this.map = map;
    this.messages = messages;
    this.lanes = new MapLanes(map);
  }

  /** The lanes from top to bottom; whether there is something in them shows where they are read. */
  MapLanes lanes() {
    return lanes;
  }

  /** What stands in a lane at a stage and its touchpoints, in the order of the journey. */
  List<Note> at(Lane lane, Stage stage) {
    List<Note> notes = new ArrayList<>(known(lane, stage));
    within(Card.class, stage)
        .filter(card -> card.lane().equals(lane))
        .forEach(card -> notes.add(card(card)));
    return notes;
  }

  private List<Note> known(Lane lane, Stage stage) {
    return switch (lane.key()) {
      case "goals" -> said(stage.id(), stage.customerGoal());
      case "business-goals" -> said(stage.id(), stage.businessGoal());
      case "actions" -> map.touchpoints(stage.id()).stream().map(this::touchpoint).toList();
      case "emotions" -> feelings(stage);
      case "happy" -> placed(Strength.class, stage, this::statement);
      case "pains" -> placed(PainPoint.class, stage, this::pain);
      case "opportunities" -> placed(Opportunity.class, stage, this::statement);
      case "ideas" -> placed(Idea.class, stage, this::idea);
      case "company" -> responses(stage);
      case "insights" -> placed(Insight.class, stage, this::statement);
      case "open-questions" -> placed(OpenQuestion.class, stage, this::statement);
      case "kpi" -> placed(Kpi.class, stage, this::statement);
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

  private <E extends Element & Placed> List<Note> placed(
      Class<E> type, Stage stage, Function<E, Note> told) {
    return within(type, stage).map(told).toList();
  }

  private <E extends Element & Placed> Stream<E> within(Class<E> type, Stage stage) {
    Stream<Handle> touchpoints = map.touchpoints(stage.id()).stream().map(Touchpoint::id);
    return Stream.concat(Stream.of(stage.id()), touchpoints)
        .flatMap(place -> map.at(type, place).stream());
  }

  private Note touchpoint(Touchpoint touchpoint) {
    String channels =
        touchpoint.channels().stream().map(messages::channel).collect(Collectors.joining(", "));
    Note note = Note.of(touchpoint.id(), number(touchpoint.id()), touchpoint.text().value());
    return note.unnamed().with(channels).looking(touchpoint.moment() ? "step moment" : "step");
  }

  private Note card(Card card) {
    Note note = statement(card);
    boolean quoted = card.lane().equals(Lane.THOUGHTS);
    return (card.count() > 1 ? note.with("× " + card.count()) : note)
        .looking(quoted ? "thought" : "");
  }

  private <E extends Element & Placed & Worded> Note statement(E element) {
    return Note.of(element.id(), element.at().map(this::number).orElse(""), element.text().value());
  }

  private Note pain(PainPoint pain) {
    return statement(pain).with(pain.severity().map(messages::name).orElse("")).looking("pain");
  }

  private Note idea(Idea idea) {
    String votes = idea.votes() > 0 ? messages.text("deliverable.screen.votes", idea.votes()) : "";
    return statement(idea).with(votes).looking("idea");
  }

  private List<Note> said(Handle stage, Text text) {
    return text.isBlank() ? List.of() : List.of(Note.of(stage, "", text.value()).unnamed());
  }

  private List<Note> responses(Stage stage) {
    return map.touchpoints(stage.id()).stream()
        .filter(touchpoint -> !touchpoint.response().isBlank())
        .map(t -> Note.of(t.id(), number(t.id()), t.response().value()).unnamed())
        .toList();
  }

  // A score alone shows in the line above; here is what was said of it.
  private List<Note> feelings(Stage stage) {
    List<Note> notes = new ArrayList<>();
    boolean several = map.personas().size() > 1;
    List<Handle> places =
        Stream.concat(Stream.of(stage.id()), map.touchpoints(stage.id()).stream().map(t -> t.id()))
            .toList();
    for (Handle place : places) {
      for (Persona persona : map.personas()) {
        map.emotion(place, persona.id())
            .filter(emotion -> !emotion.word().isBlank() || !emotion.text().isBlank())
            .map(emotion -> feeling(emotion, several ? persona.text().value() : ""))
            .ifPresent(notes::add);
      }
    }
    return notes;
  }

  private Note feeling(Emotion emotion, String persona) {
    String quote =
        emotion.text().isBlank()
            ? ""
            : messages.text("deliverable.screen.quote", emotion.text().value().strip());
    String told = emotion.word().isBlank() ? quote : (emotion.word() + " " + quote).strip();
    String look = emotion.score().isPresent() ? RoomLine.look(emotion.score().getAsInt()) : "";
    return new Note(emotion.id(), false, number(emotion.place()), told, persona, "feeling " + look);
  }

  private String number(Handle place) {
    return map.find(Touchpoint.class, place).isPresent()
        ? Integer.toString(map.position(place))
        : "";
  }
}
