package io.mapwalk.terminal;

import io.mapwalk.journey.Handle;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A row of the drawing.
 *
 * @param label its name
 * @param cells what stands at each stage or touchpoint that has something to show
 */
record Row(String label, Map<Handle, List<Line>> cells) {

  List<Line> at(Handle place) {
    return cells.getOrDefault(place, List.of());
  }

  boolean isEmptyAt(Collection<Handle> places) {
    return places.stream().allMatch(place -> at(place).isEmpty());
  }
}
