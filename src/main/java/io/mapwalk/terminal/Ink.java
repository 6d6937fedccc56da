package io.mapwalk.terminal;

/**
 * What a piece of text is, which decides how it looks. Every true colour keeps a contrast of at
 * least 4.5 to black and to white, about the most that one colour can have to both, and every one
 * of the 256 at least 4; of the sixteen, whose shades are the terminal’s, only bright red and
 * magenta are used, as xterm’s yellow, green and cyan vanish on white and its blue on black, where
 * its darker red is hard to read as well. The five score colours go from vermilion over grey to
 * bluish green, which people who cannot tell red from green still tell apart, or, of sixteen, from
 * red over faint to bold, and a score is never told by its colour alone.
 */
public enum Ink {
  /** Ordinary words, in the terminal's own colour. */
  TEXT("", "", ""),
  /** Ordinary words that should be seen first. */
  STRONG("1", "", ""),
  /** The title of what is shown. */
  TITLE("1;4", "", ""),
  /** The heading of a part. */
  HEADING("1", "1;38;5;63", "1;38;2;20;120;200"),
  /** The name of a row or a field. */
  LABEL("35", "38;5;63", "38;2;20;120;200"),
  /** What may be overlooked: handles, notes, units. */
  FAINT("2", "38;5;243", "38;2;118;118;118"),
  /** Frames and rules. */
  FRAME("2", "38;5;243", "38;2;118;118;118"),
  /** What went well, and what is quickly won. */
  GOOD("1", "38;5;29", "38;2;18;135;76"),
  /** What needs attention. */
  WARNING("91", "38;5;130", "38;2;184;92;42"),
  /** What went wrong. */
  ERROR("1;91", "1;38;5;161", "1;38;2;218;57;45"),
  /** What is meant for the facilitator alone. */
  ASIDE("35", "38;5;132", "38;2;152;94;179"),
  /** A score of -2. */
  UPSET("1;91", "1;38;5;161", "1;38;2;218;57;45"),
  /** A score of -1. */
  ANNOYED("91", "38;5;130", "38;2;184;92;42"),
  /** A score of 0. */
  NEUTRAL("2", "38;5;243", "38;2;118;118;118"),
  /** A score of +1. */
  CONTENT("", "38;5;30", "38;2;29;131;122"),
  /** A score of +2. */
  DELIGHTED("1", "1;38;5;29", "1;38;2;18;135;76");

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
