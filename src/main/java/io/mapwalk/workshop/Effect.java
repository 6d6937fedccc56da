package io.mapwalk.workshop;

import io.mapwalk.journey.Handle;
import java.util.Optional;

/** What a line asks of whoever drives the guide, beyond changing the map. */
public sealed interface Effect {

  /** Nothing. */
  record None() implements Effect {}

  /** Take the last edit back. */
  record Undo() implements Effect {}

  /** Bring back what was taken back last. */
  record Redo() implements Effect {}

  /**
   * Take the last edit back and take another line instead.
   *
   * @param line the line to take; empty to offer the last one for correcting
   */
  record Fix(Optional<String> line) implements Effect {}

  /**
   * Begin the next line with a text.
   *
   * @param text the text
   */
  record Prefill(String text) implements Effect {}

  /**
   * Let the words of an element be written with a text editor, and tell the conversation.
   *
   * @param element the element
   * @param words its words as they are; may have several lines
   */
  record Compose(Handle element, String words) implements Effect {}

  /**
   * Draw the map.
   *
   * @param stage only this stage; empty for all
   */
  record Show(Optional<Handle> stage) implements Effect {}

  /**
   * Draw the ideas in the order of a method of choosing.
   *
   * @param method the key of the method, such as {@code value}
   */
  record Rank(String method) implements Effect {}

  /** Draw the agenda. */
  record ShowAgenda() implements Effect {}

  /**
   * Offer a line: Enter or a yes takes it, anything else leaves it.
   *
   * @param line the line that would be typed
   */
  record Propose(String line) implements Effect {}

  /**
   * Show until when the room has a break, large enough for the last row.
   *
   * @param until the time of return, such as {@code 15:10}
   */
  record Rest(String until) implements Effect {}

  /**
   * Keep the page on the second screen up to date, or blank it.
   *
   * @param on whether it is to show the map from now on
   */
  record Present(boolean on) implements Effect {}

  /** Leave the session, which is paused. */
  record Quit() implements Effect {}

  /** The last prompt has been answered. */
  record Finish() implements Effect {}
}
