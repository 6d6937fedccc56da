package io.mapwalk.deliverable.handout;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a map knows already, as it is printed above the room to write. */
final class Known {

  private final JourneyMap map;

  Known(JourneyMap map) {
    this.map = map;
  }

  /**
   * An entry.
   *
   * @param handle the name it is called by; blank where nobody has to
   * @param text its words
   */
  record Entry(String handle, String text) {}

  /** What a row of a stage holds, but for the feelings. */
  List<Entry> of(Stage stage, Lane lane) {
    if (lane.equals(Lane.ACTIONS)) {
      return map.touchpoints(stage.id()).stream().map(Known::called).toList();
    }
    if (lane.equals(Lane.PAINS)) {
      return called(PainPoint.class, stage);
    }
    if (lane.equals(Lane.IDEAS)) {
      return called(Idea.class, stage);
    }
    return map.within(Card.class, stage.id()).stream()
        .filter(card -> card.lane().equals(lane))
        .map(card -> new Entry("", card.text().value()))
        .toList();
  }

  private <E extends Element & Placed & Worded> List<Entry> called(Class<E> type, Stage stage) {
    return map.within(type, stage.id()).stream().map(Known::called).toList();
  }

  private static <E extends Element & Worded> Entry called(E element) {
    return new Entry(element.id().value(), element.text().value());
  }

  /** The handles of the places of a stage where somebody feels just so. */
  List<String> feeling(Stage stage, int score) {
    List<Handle> places = new ArrayList<>();
    places.add(stage.id());
    map.touchpoints(stage.id()).stream().map(Touchpoint::id).forEach(places::add);
    List<String> felt = new ArrayList<>();
    for (Handle place : places) {
      map.personas().stream()
          .map(persona -> map.emotion(place, persona.id()))
          .flatMap(Optional::stream)
          .filter(emotion -> isScored(emotion, score))
          .forEach(emotion -> felt.add(place.value()));
    }
    return felt;
  }

  private static boolean isScored(Emotion emotion, int score) {
    return emotion.score().isPresent() && emotion.score().getAsInt() == score;
  }
}
