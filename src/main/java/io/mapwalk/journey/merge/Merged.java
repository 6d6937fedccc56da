package io.mapwalk.journey.merge;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.change.Change;
import java.util.List;

/**
 * What a merge comes to.
 *
 * @param result the map as it will be
 * @param changes what makes it of the map as it is here; none where nothing came back that is not
 *     here already
 * @param conflicts what both sides changed, in the order it was met
 */
public record Merged(JourneyMap result, List<Change> changes, List<Conflict> conflicts) {

  /** Keeps its own unmodifiable copies. */
  public Merged {
    changes = List.copyOf(changes);
    conflicts = List.copyOf(conflicts);
  }
}
