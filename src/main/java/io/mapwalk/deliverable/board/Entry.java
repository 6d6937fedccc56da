package io.mapwalk.deliverable.board;

import io.mapwalk.journey.Handle;
import java.util.List;

/**
 * What stands in a cell of the map.
 *
 * @param id what it is called on the map
 * @param at the stage or the touchpoints it is said of, at least one
 * @param number the numbers of those touchpoints; blank for a stage as a whole
 * @param text its words
 * @param asides what is known of it besides, in words; may be empty
 * @param kind how it is told from the others
 */
public record Entry(
    Handle id, List<Handle> at, String number, String text, List<String> asides, Kind kind) {

  /** Keeps its own unmodifiable copies. */
  public Entry {
    at = List.copyOf(at);
    asides = List.copyOf(asides);
  }

  /** What an entry is. */
  public enum Kind {
    /** What the customer does. */
    STEP,
    /** The same, where it makes or breaks. */
    MOMENT,
    /** Words in the persona's voice. */
    THOUGHT,
    /** What works. */
    STRENGTH,
    /** Where it hurts. */
    PAIN,
    /** A proposal. */
    IDEA,
    /** Anything else. */
    PLAIN
  }
}
