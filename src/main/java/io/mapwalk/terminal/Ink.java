package io.mapwalk.terminal;

/**
 * What a piece of text is, which decides how it looks. Every colour of the larger palettes keeps a
 * contrast of at least 3 to black and to white, so that nothing vanishes on either background; of
 * the sixteen, whose shades are the terminal’s, neither yellow is used nor a bold, and therefore
 * bright, green or cyan, which vanish on white. The five score colours go from vermilion over grey
 * to bluish green, which people who cannot tell red from green still tell apart, and a score is
 * never told by its colour alone.
 */
public enum Ink {
  /** Ordinary words, in the terminal's own colour. */
  TEXT("", "", ""),
  /** Ordinary words that should be seen first. */
  STRONG("1", "", ""),
  /** The title of what is shown. */
  TITLE("1;4", "", ""),
  /** The heading of a part. */
  HEADING("1", "1;38;5;31", "1;38;2;20;120;200"),
  /** The name of a row or a field. */
  LABEL("36", "38;5;31", "38;2;20;120;200"),
  /** What may be overlooked: handles, notes, units. */
  FAINT("2", "38;5;243", "38;2;118;118;118"),
  /** Frames and rules. */
  FRAME("2", "38;5;243", "38;2;118;118;118"),
  /** What went well, and what is quickly won. */
  GOOD("32", "38;5;29", "38;2;18;138;78"),
  /** What needs attention. */
  WARNING("31", "38;5;166", "38;2;196;98;45"),
  /** What went wrong. */
  ERROR("1;31", "1;38;5;160", "1;38;2;212;55;44"),
  /** What is meant for the facilitator alone. */
  ASIDE("35", "38;5;133", "38;2;154;95;181"),
  /** A score of -2. */
  UPSET("1;31", "1;38;5;160", "1;38;2;212;55;44"),
  /** A score of -1. */
  ANNOYED("31", "38;5;166", "38;2;196;98;45"),
  /** A score of 0. */
  NEUTRAL("", "38;5;243", "38;2;118;118;118"),
  /** A score of +1. */
  CONTENT("32", "38;5;30", "38;2;31;138;128"),
  /** A score of +2. */
  DELIGHTED("32", "1;38;5;29", "1;38;2;18;138;78");

  private final String sixteen;
  private final String indexed;
  private final String rgb;

  Ink(String sixteen, String indexed, String rgb) {
    this.sixteen = sixteen;
    // Bold and underline need no palette, so the larger ones take them over where they say nothing.
    this.indexed = indexed.isEmpty() ? sixteen : indexed;
    this.rgb = rgb.isEmpty() ? sixteen : rgb;
  }

  /** The colour of a score of -2 to +2. */
  static Ink ofScore(int score) {
    return values()[NEUTRAL.ordinal() + score];
  }

  /** The parameters of the terminal's "select graphic rendition"; empty for none [ECMA-48]. */
  String rendition(ColourDepth depth) {
    return switch (depth) {
      case NONE -> "";
      case SIXTEEN -> sixteen;
      case INDEXED -> indexed;
      case TRUE -> rgb;
    };
  }
}
