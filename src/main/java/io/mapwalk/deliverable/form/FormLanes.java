package io.mapwalk.deliverable.form;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapLanes;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Lane;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows a pair fills in for each of its stages. */
public final class FormLanes {

  private static final Set<Lane> ASKED_OF_EVERYBODY =
      Set.of(Lane.ACTIONS, Lane.THOUGHTS, Lane.EMOTIONS, Lane.PAINS, Lane.IDEAS);

  // Kept with stages and touchpoints, or made by the whole group: no place for a card of a pair.
  private static final Set<Lane> NOT_ASKED =
      Set.of(
          Lane.GOALS,
          Lane.BUSINESS_GOALS,
          Lane.CHANNELS,
          Lane.HAPPY,
          Lane.OPPORTUNITIES,
          Lane.INSIGHTS,
          Lane.OPEN_QUESTIONS,
          Lane.RATINGS,
          Lane.KPI,
          Lane.OWNER,
          Lane.NOTES);

  private FormLanes() {}

  /**
   * What every pair is asked for: what they do, think and feel, what hurts and what would help; and
   * whatever else this kind of map, or just this map, has cards for. A row that was hidden is not.
   */
  public static List<Lane> of(JourneyMap map) {
    MapLanes lanes = new MapLanes(map);
    Set<Lane> used = map.all(Card.class).stream().map(Card::lane).collect(Collectors.toSet());
    return lanes.shown().stream()
        .filter(lane -> !NOT_ASKED.contains(lane))
        .filter(
            lane -> ASKED_OF_EVERYBODY.contains(lane) || lanes.expects(lane) || used.contains(lane))
        .toList();
  }
}
