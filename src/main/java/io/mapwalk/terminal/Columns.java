package io.mapwalk.terminal;

import io.mapwalk.journey.Text;
import org.jline.utils.WCWidth;

/** How many columns text takes on a terminal, where letters may take none, one or two. */
final class Columns {

  /** Stands at the end of what was cut. */
  static final String CUT = "…";

  private Columns() {}

  /** Text without anything a terminal would obey; a tab becomes a blank, a new line stays. */
  static String harmless(String text) {
    return Text.clean(text).value().replace('\t', ' ');
  }

  /** The columns a text takes, which must be on one line. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      width += width(point);
      i += Character.charCount(point);
    }
    return width;
  }

  /**
   * The columns a character takes: 0 for one that joins the one before it, 1 or 2. A tab takes that
   * of the blank it becomes.
   */
  static int width(int point) {
    return point == '\t' ? 1 : Math.max(0, WCWidth.wcwidth(point));
  }

  /** The longest beginning of a text that fits, where a character and its accents stay together. */
  static String start(String text, int columns) {
    int left = columns;
    int i = 0;
    while (i < text.length()) {
      int point = text.codePointAt(i);
      left -= width(point);
      if (left < 0) {
        break;
      }
      i += Character.charCount(point);
    }
    return text.substring(0, i);
  }
}
