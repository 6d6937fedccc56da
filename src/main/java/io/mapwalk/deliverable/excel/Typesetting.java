package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.LetterWidths;

/**
 * How wide text is and how many lines it takes. A little is added to what the letters take, for a
 * line too many is better than a line cut.
 */
final class Typesetting {

  /** Pixels a cell keeps free between its edges and its text, both sides together. */
  static final int PADDING = 7;

  private static final double PIXELS_PER_POINT = 96.0 / 72.0;
  private static final double SAFETY = 1.05;
  private static final double BOLD = 1.03;
  private static final double LINE = 1.26;

  private Typesetting() {}

  /** How high a number of lines is, in points. */
  static double height(int lines, double points) {
    return lines * points * LINE;
  }

  /** How wide the longest line is if nothing is broken, in pixels, padding included. */
  static double width(String text, double points, boolean bold) {
    double widest = 0;
    double line = 0;
    for (int i = 0; i < text.length(); i = next(text, i)) {
      int point = text.codePointAt(i);
      line = point == '\n' ? 0 : line + LetterWidths.of(point);
      widest = Math.max(widest, line);
    }
    return widest * factor(points, bold) + PADDING;
  }

  /**
   * How many lines text takes.
   *
   * @param text the text; a line feed ends a line
   * @param pixels the width of the cell
   * @param points the font size
   * @param bold whether it is bold
   * @return at least 1
   */
  static int lines(String text, double pixels, double points, boolean bold) {
    double room = Math.max(1, (pixels - PADDING) / factor(points, bold));
    int lines = 1;
    double line = 0;
    double word = 0;
    for (int i = 0; i < text.length(); i = next(text, i)) {
      int point = text.codePointAt(i);
      if (point == '\n') {
        lines++;
        line = 0;
        word = 0;
        continue;
      }
      double width = LetterWidths.of(point);
      if (line + width > room && point != ' ') {
        // The word moves down as a whole, unless it fills a line by itself.
        lines++;
        line = word + width > room ? 0 : word;
        word = line;
      }
      line += width;
      word = point == ' ' || point == '-' ? 0 : word + width;
    }
    return lines;
  }

  private static int next(String text, int index) {
    return index + Character.charCount(text.codePointAt(index));
  }

  private static double factor(double points, boolean bold) {
    return points * PIXELS_PER_POINT * SAFETY * (bold ? BOLD : 1) / 1000;
  }
}
