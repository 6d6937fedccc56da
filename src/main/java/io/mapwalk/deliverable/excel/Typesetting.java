package io.mapwalk.deliverable.excel;

/**
 * How wide text is and how many lines it takes. Asking the machine's fonts would cost more than
 * writing the workbook and gives other answers on every machine, so the widths of the letters are
 * here, as shares of the font size; a little is added, for a line too many is better than a line
 * cut.
 */
final class Typesetting {

  /** Pixels a cell keeps free between its edges and its text, both sides together. */
  static final int PADDING = 7;

  private static final double PIXELS_PER_POINT = 96.0 / 72.0;
  private static final double SAFETY = 1.05;
  private static final double BOLD = 1.03;
  private static final double LINE = 1.26;
  private static final int FIRST = ' ';
  private static final int OTHER_LATIN = 560;
  private static final int WIDE = 1050;

  // From the space to the tilde, in thousandths of the font size.
  private static final short[] WIDTHS = {
    226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386,
    507, 507, 507, 507, 507, 507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463,
    894, 579, 544, 533, 615, 488, 459, 631, 623, 252, 319, 520, 420, 855, 646, 662,
    517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498, 498,
    291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527,
    525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498
  };

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
      line = point == '\n' ? 0 : line + width(point);
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
      double width = width(point);
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

  private static int width(int point) {
    if (point >= FIRST && point < FIRST + WIDTHS.length) {
      return WIDTHS[point - FIRST];
    }
    if (point == '\t') {
      return 4 * WIDTHS[0];
    }
    return point < 0x1100 ? latin(point) : point < 0x2E80 && point > 0x1FFF ? 600 : WIDE;
  }

  private static int latin(int point) {
    return Character.getType(point) == Character.NON_SPACING_MARK ? 0 : OTHER_LATIN;
  }
}
