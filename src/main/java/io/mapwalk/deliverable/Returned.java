package io.mapwalk.deliverable;

import io.mapwalk.journey.JourneyMap;
import java.util.List;

/**
 * What a file made of a map.
 *
 * @param map the map as the file has it
 * @param remarks what somebody should know of the reading, such as a cell that was passed over
 */
public record Returned(JourneyMap map, List<Remark> remarks) {

  /** Keeps its own unmodifiable copy. */
  public Returned {
    remarks = List.copyOf(remarks);
  }
}
