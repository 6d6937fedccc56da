package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.Handle;
import java.util.List;
import java.util.Optional;

/**
 * Something in the matrix.
 *
 * @param span the columns it stretches over
 * @param text what it says
 * @param note what stands beneath in small letters; may be empty
 * @param look what it looks like
 * @param of the element it tells of
 */
record Tile(Track.Span span, String text, String note, Look look, Handle of) {

  private static final int MOST_CHARACTERS = 400;
  private static final int MOST_LINES = 12;

  /**
   * A lane of the matrix.
   *
   * @param label its name
   * @param above the name of the line drawn above it; mostly none
   * @param rows its rows, each from left to right
   */
  record Lane(String label, Optional<String> above, List<List<Tile>> rows) {}

  /**
   * A tile with words. What is too long for a cell of a matrix is cut there with an ellipsis; the
   * lists have it in full.
   */
  static Tile of(Handle of, Track.Span span, String text, String note, Look look) {
    return new Tile(span, shortened(text), note, look, of);
  }

  /** Text that fits a cell of the matrix. */
  static String shortened(String text) {
    int end = Math.min(text.length(), MOST_CHARACTERS);
    int at = -1;
    for (int line = 0; line < MOST_LINES; line++) {
      at = text.indexOf('\n', at + 1);
      if (at < 0) {
        break;
      }
    }
    if (at >= 0) {
      end = Math.min(end, at);
    }
    if (end == text.length()) {
      return text;
    }
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).strip() + "\u2026";
  }
}
