package io.mapwalk.deliverable.handout;

import io.mapwalk.deliverable.form.FormLanes;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapLanes;
import io.mapwalk.journey.element.Lane;
import java.util.List;

/** The rows of the empty map on the wall: those of its kind, and those everybody fills in. */
final class WallLanes {

  private WallLanes() {}

  static List<Lane> of(JourneyMap map) {
    MapLanes lanes = new MapLanes(map);
    List<Lane> asked = FormLanes.of(map);
    return lanes.shown().stream()
        .filter(lane -> lanes.expects(lane) || asked.contains(lane))
        .filter(lane -> !isInTheHeads(map, lane))
        .toList();
  }

  // The goals are printed beneath the names of the stages once every stage has one.
  private static boolean isInTheHeads(JourneyMap map, Lane lane) {
    return lane.equals(Lane.GOALS)
        && map.stages().stream().noneMatch(stage -> stage.customerGoal().isBlank());
  }
}
