package io.mapwalk.terminal;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.element.Lane;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of the drawing.
 *
 * @param lane the lane it shows
 * @param label its name
 * @param above the name of the line drawn above it; mostly none
 * @param expected whether it is shown even where there is nothing in it
 * @param cells what stands at each stage or touchpoint that has something to show
 */
record Row(
    Lane lane,
    String label,
    Optional<String> above,
    boolean expected,
    Map<Handle, List<Line>> cells) {

  List<Line> at(Handle place) {
    return cells.getOrDefault(place, List.of());
  }

  boolean isEmptyAt(Collection<Handle> places) {
    return places.stream().allMatch(place -> at(place).isEmpty());
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }

  /** Whether it tells what the customer does, under which everything else at a moment stands. */
  boolean isHeading() {
    return lane.equals(Lane.ACTIONS);
  }
}
