package io.mapwalk.deliverable.excel;

/** Cuts text to the lines there is room for, with an ellipsis where something is missing. */
final class Cut {

  private static final String MORE = "\u2026";
  // The indent of a cell, and a little, for printers measure differently.
  private static final int EDGES = 12;

  private Cut() {}

  /**
   * The text as one paragraph of so many lines.
   *
   * @param text the text; line breaks become blanks
   * @param lines the most lines, at least 1
   * @param pixels the width of the cell
   * @param face its letters
   */
  static String to(String text, int lines, int pixels, Face face) {
    String paragraph = text.replaceAll("\\s+", " ").strip();
    if (fits(paragraph, lines, pixels, face)) {
      return paragraph;
    }
    int low = 0;
    int high = paragraph.codePointCount(0, paragraph.length());
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (fits(begun(paragraph, middle), lines, pixels, face)) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return begun(paragraph, low);
  }

  private static String begun(String text, int points) {
    String part = text.substring(0, text.offsetByCodePoints(0, points));
    int word = part.lastIndexOf(' ');
    return (word > part.length() * 2 / 3 ? part.substring(0, word) : part).strip() + MORE;
  }

  /** How many lines a text takes. */
  static int lines(String text, int pixels, Face face) {
    return face.wrap() ? Typesetting.lines(text, pixels - EDGES, face.points(), face.bold()) : 1;
  }

  private static boolean fits(String text, int lines, int pixels, Face face) {
    return Typesetting.lines(text, pixels - EDGES, face.points(), face.bold()) <= lines;
  }
}
