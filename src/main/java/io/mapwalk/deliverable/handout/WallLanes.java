package io.mapwalk.deliverable.handout;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapLanes;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.PainPoint;
import java.util.List;

/**
 * The rows of the empty map on the wall: what the customer does, the rows of the kind of map, and
 * whatever this map has beside them.
 */
final class WallLanes {

  private WallLanes() {}

  static List<Lane> of(JourneyMap map) {
    MapLanes lanes = new MapLanes(map);
    return lanes.shown().stream()
        .filter(lane -> lane.equals(Lane.ACTIONS) || lanes.expects(lane) || isUsed(map, lane))
        .filter(lane -> !isInTheHeads(map, lane))
        .toList();
  }

  private static boolean isUsed(JourneyMap map, Lane lane) {
    if (lane.equals(Lane.NOTES)) {
      return false;
    }
    return lane.equals(Lane.EMOTIONS) && !map.all(Emotion.class).isEmpty()
        || lane.equals(Lane.PAINS) && !map.all(PainPoint.class).isEmpty()
        || lane.equals(Lane.IDEAS) && !map.all(Idea.class).isEmpty()
        || map.all(Card.class).stream().anyMatch(card -> card.lane().equals(lane));
  }

  // The goals are printed beneath the names of the stages once every stage has one.
  private static boolean isInTheHeads(JourneyMap map, Lane lane) {
    return lane.equals(Lane.GOALS)
        && map.stages().stream().noneMatch(stage -> stage.customerGoal().isBlank());
  }
}
