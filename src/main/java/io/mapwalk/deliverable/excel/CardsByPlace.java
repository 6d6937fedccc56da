package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Lane;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The cards of a map by lane and place, sorted once: a matrix asks thousands of times. */
final class CardsByPlace {

  private final Map<Lane, Map<Handle, List<Card>>> cards = new HashMap<>();

  CardsByPlace(JourneyMap map) {
    for (Card card : map.all(Card.class)) {
      card.at()
          .ifPresent(
              place ->
                  cards
                      .computeIfAbsent(card.lane(), lane -> new HashMap<>())
                      .computeIfAbsent(place, at -> new ArrayList<>())
                      .add(card));
    }
  }

  /** The cards of a lane right at a place, in order. */
  List<Card> at(Lane lane, Handle place) {
    return cards.getOrDefault(lane, Map.of()).getOrDefault(place, List.of());
  }

  /** What they say, one a line. */
  String text(Lane lane, Handle place) {
    return at(lane, place).stream()
        .map(card -> card.text().value())
        .collect(Collectors.joining("\n"));
  }
}
