package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapLanes;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was said along a stage, lane by lane in the order of the map, each entry with the handle of
 * its touchpoint.
 */
final class LanesPart {

  private final JourneyMap map;
  private final MapNames names;
  private final MapLanes lanes;
  private final List<Lane> hidden;
  private final JourneyTellings tellings;

  LanesPart(JourneyMap map, MapNames names) {
    // What the room has hidden is still there, for those who want all of it.
    this.hidden = names.whole() ? map.header().hiddenLanes() : List.of();
    this.map = map;
    this.names = names;
    this.lanes = new MapLanes(names.map());
    this.tellings = new JourneyTellings(names);
  }

  /** Writes the lanes of a stage that stand above what the customer does. */
  void above(Stage stage, MarkdownWriter out) {
    lanes.shown().subList(0, actions()).forEach(lane -> write(stage, lane, out));
  }

  /** Writes the lanes of a stage that stand beneath what the customer does. */
  void beneath(Stage stage, MarkdownWriter out) {
    lanes.shown().subList(actions(), lanes.shown().size()).forEach(lane -> write(stage, lane, out));
    hidden.forEach(lane -> write(stage, lane, out));
  }

  /** Writes which lanes of the map have nothing in them yet. */
  void awaited(MarkdownWriter out) {
    String missing =
        lanes.awaited().stream().map(names::lane).collect(Collectors.joining(names.say("comma")));
    if (!missing.isEmpty()) {
      out.paragraph(Words.of(names.say("nothing-yet", missing)));
    }
  }

  private int actions() {
    return Math.max(0, lanes.shown().indexOf(Lane.ACTIONS));
  }

  private void write(Stage stage, Lane lane, MarkdownWriter out) {
    lanes
        .lineAbove(lane, names.messages())
        .ifPresent(line -> out.paragraph(Words.none().emphasis(names.say("line", line))));
    list(names.lane(lane), entries(stage, lane), out);
  }

  private List<Words> entries(Stage stage, Lane lane) {
    List<Handle> places = new ArrayList<>();
    places.add(stage.id());
    map.touchpoints(stage.id()).stream().map(Touchpoint::id).forEach(places::add);
    List<Words> entries = new ArrayList<>();
    for (Handle place : places) {
      map.at(Card.class, place).stream()
          .filter(card -> card.lane().equals(lane))
          .forEach(card -> entries.add(tellings.card().line(card, names)));
      entries.addAll(said(place, lane));
    }
    return entries;
  }

  // What is kept with a feeling or a touchpoint belongs to a lane for readers all the same.
  private List<Words> said(Handle place, Lane lane) {
    if (lane.equals(Lane.THOUGHTS)) {
      return map.all(Emotion.class).stream()
          .filter(emotion -> emotion.place().equals(place) && !emotion.text().isBlank())
          .map(emotion -> tellings.quote().line(emotion, names))
          .toList();
    }
    if (lane.equals(Lane.PAINS)) {
      // Those of a touchpoint stand in its row.
      return place.prefix().equals("s")
          ? lines(PainPoint.class, tellings.painAtStage(), place)
          : List.of();
    }
    // Where the kind has a name of its own for ideas, they are looked for here too.
    if (lane.equals(Lane.IDEAS)) {
      boolean named = names.messages().laneOf(map.header().kind(), lane).isPresent();
      return named ? lines(Idea.class, tellings.ideaAtStage(), place) : List.of();
    }
    if (lane.equals(Lane.COMPANY)) {
      return map
          .find(Touchpoint.class, place)
          .filter(touchpoint -> !touchpoint.response().isBlank())
          .map(touchpoint -> tellings.response().line(touchpoint, names))
          .stream()
          .toList();
    }
    return List.of();
  }

  private <E extends Element & Placed> List<Words> lines(
      Class<E> type, Telling telling, Handle place) {
    return map.at(type, place).stream().map(said -> telling.line(said, names)).toList();
  }

  private static void list(String title, List<Words> entries, MarkdownWriter out) {
    if (!entries.isEmpty()) {
      out.paragraph(Words.none().strong(title));
      entries.forEach(out::item);
    }
  }
}
