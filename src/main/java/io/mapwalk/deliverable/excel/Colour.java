package io.mapwalk.deliverable.excel;

import org.apache.poi.xssf.usermodel.XSSFColor;

/**
 * The colours of the workbook. Text on any of them keeps a contrast of at least 4.5 to 1 [WCAG],
 * and whatever a colour says is said in words or marks too, so a copy in grey loses nothing.
 */
enum Colour {
  /** What is read. */
  INK("22303C"),
  /** What is read last. */
  MUTED("5F6B78"),
  /** Hairlines. */
  HAIR("D5DBE1"),
  /** The paper. */
  WHITE("FFFFFF"),
  /** Headings. */
  DEEP("1F3A4D"),
  /** Headings of every other stage. */
  STEEL("3A6480"),
  /** Behind touchpoints. */
  MIST("E9EFF4"),
  /** Every other row of a list. */
  STRIPE("F5F8FA"),
  /** A moment of truth. */
  AMBER("FCE7B2"),
  /** A pain nobody rated, or one that is shrugged off. */
  PAIN_LIGHT("FBEEE6"),
  /** A pain that needs a detour. */
  PAIN("F6D5C2"),
  /** A pain that ends the journey. */
  PAIN_DEEP("EBB193"),
  /** What works. */
  STRENGTH("E2F1EB"),
  /** An idea. */
  IDEA("EAF0E1"),
  /** An idea that is useful, small and needs no approval. */
  QUICK_WIN("D3E3BC"),
  /** Upset, -2. */
  UPSET("B8452F"),
  /** Annoyed, -1. */
  ANNOYED("F3BDA6"),
  /** Neutral, 0. */
  NEUTRAL("ECE8DF"),
  /** Content, +1. */
  CONTENT("ABD8CB"),
  /** Delighted, +2. */
  DELIGHTED("1E7A6F"),
  /** The line of a second persona. */
  SECOND("B8452F"),
  /** The line of a third persona. */
  THIRD("1E7A6F"),
  /** The line of a fourth persona. */
  FOURTH("8A6100");

  // The format wants four bytes; with three it is read only out of kindness [ECMA-376].
  private static final byte OPAQUE = (byte) 0xFF;

  private final String rgb;

  Colour(String rgb) {
    this.rgb = rgb;
  }

  /** Red, green and blue. */
  byte[] rgb() {
    int value = Integer.parseInt(rgb, 16);
    return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
  }

  /** The colour as POI wants it. */
  XSSFColor xssf() {
    return xssf(rgb());
  }

  /** Red, green and blue as POI wants them. */
  static XSSFColor xssf(byte[] rgb) {
    return new XSSFColor(new byte[] {OPAQUE, rgb[0], rgb[1], rgb[2]}, null);
  }

  /** Behind a score, -2 to +2. */
  static Colour ofScore(int score) {
    return switch (score) {
      case -2 -> UPSET;
      case -1 -> ANNOYED;
      case 1 -> CONTENT;
      case 2 -> DELIGHTED;
      default -> NEUTRAL;
    };
  }

  /** On a score: white on the two deep colours, ink on the others. */
  static Colour onScore(int score) {
    return Math.abs(score) == 2 ? WHITE : INK;
  }
}
