package io.mapwalk.deliverable.drawing;

import java.util.Locale;

/**
 * What a colour stands for. On paper it is the one here; a page may have another of that name for
 * dark screens. Text in any of them keeps 4.5 to 1 against the paper and the cards [WCAG].
 */
public enum Tone {
  /** What everything stands on. */
  PAPER("F7F8FA"),
  /** Behind what was said. */
  CARD("FFFFFF"),
  /** What is read. */
  INK("1D2A36"),
  /** What is read last. */
  FAINT("5A6673"),
  /** Hairlines. */
  RULE("D5DBE1"),
  /** Numbers and headings. */
  ACCENT("1F5F8B"),
  /** Upset, -2. */
  S0("B3362B"),
  /** Annoyed, -1. */
  S1("B25A17"),
  /** Neutral, 0. */
  S2("5F6B78"),
  /** Content, +1. */
  S3("157A70"),
  /** Delighted, +2. */
  S4("0E7A43"),
  /** The line of the first persona, where there are several. */
  P0("1F5F8B"),
  /** The line of a second persona. */
  P1("8C3FA3"),
  /** The line of a third persona. */
  P2("9A5A10"),
  /** The line of a fourth persona. */
  P3("2B7A36");

  private static final int PERSONAS = 4;

  private final String hex;

  Tone(String hex) {
    this.hex = hex;
  }

  /** The colour on paper, six hexadecimal digits for red, green and blue. */
  public String hex() {
    return hex;
  }

  /** The name it has in a style sheet. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Of a score of -2 to +2. */
  public static Tone ofScore(int score) {
    return values()[S2.ordinal() + score];
  }

  /** Of the line of a persona, counted from 0; after four they begin again. */
  public static Tone ofPersona(int index) {
    return values()[P0.ordinal() + index % PERSONAS];
  }
}
