package io.mapwalk.deliverable.form;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.element.Lane;
import java.util.List;
import java.util.Optional;

/**
 * What taking a form would do to a map; nothing is done yet.
 *
 * @param map the map as it is
 * @param names who filled the form in; blank where they did not say
 * @param changes the edits, all of which fit the map
 * @param added what they add
 * @param known how many lines of the form are on the map already
 * @param remarks what was not read as it stands
 */
public record Taking(
    JourneyMap map,
    String names,
    List<Change> changes,
    List<Added> added,
    int known,
    List<Remark> remarks) {

  /** Keeps its own unmodifiable copies. */
  public Taking {
    changes = List.copyOf(changes);
    added = List.copyOf(added);
    remarks = List.copyOf(remarks);
  }

  /**
   * Something the form adds.
   *
   * @param place the stage or touchpoint it comes to; empty for none yet
   * @param lane the row it comes to
   * @param text its words; of a channel, the name it is kept under
   * @param persona who feels it, where it is a feeling
   */
  public record Added(Optional<Handle> place, Lane lane, String text, Optional<Handle> persona) {}

  /** The map with the form taken. */
  public JourneyMap taken() {
    return map.apply(changes);
  }
}
