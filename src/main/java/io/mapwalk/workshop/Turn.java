package io.mapwalk.workshop;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.change.Change;
import java.util.List;

/**
 * What the guide makes of a line.
 *
 * @param map the map with the changes made, the session's new place included
 * @param changes the changes, in order
 * @param sentence what was done, for the history; blank where nothing was
 * @param said what is said back
 * @param effect what is asked of whoever drives the guide
 */
public record Turn(
    JourneyMap map, List<Change> changes, String sentence, List<Said> said, Effect effect) {

  /** Keeps its own unmodifiable copies. */
  public Turn {
    changes = List.copyOf(changes);
    said = List.copyOf(said);
  }
}
