package io.mapwalk.workshop.template;

import io.mapwalk.journey.element.Session;
import java.util.List;

/**
 * A way to spend a given time in the room.
 *
 * @param minutes the whole time, breaks included; what the slots add up to
 * @param slots what is done, in running order
 */
public record Agenda(int minutes, List<Slot> slots) {

  /** The key that stands for a pause; the only one that may occur more than once. */
  public static final String BREAK = Session.BREAK;

  /** Keeps its own unmodifiable copy. */
  public Agenda {
    slots = List.copyOf(slots);
  }

  /**
   * A stretch of the agenda.
   *
   * @param step the key of a step, or {@link Agenda#BREAK}
   * @param minutes how long, from 1
   */
  public record Slot(String step, int minutes) {}
}
