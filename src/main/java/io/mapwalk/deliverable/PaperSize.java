package io.mapwalk.deliverable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The paper sheets are printed on, always lying on its long side. */
public enum PaperSize {
  /** The largest most offices print on. */
  A3("A3", "A3 landscape", 420, 297, 130),
  /** What every printer has. */
  A4("A4", "A4 landscape", 297, 210, 100),
  /** What every printer in North America has. */
  LETTER("Letter", "letter landscape", 279, 216, 100),
  /** The largest most offices there print on. */
  TABLOID("Tabloid", "17in 11in", 432, 279, 130);

  /** The margin on all sides, in millimetres; most printers reach no further. */
  public static final int MARGIN = 10;

  // At the usual size of type, in millimetres.
  private static final int LABEL = 27;

  // Narrower, a sentence written by hand has a word a line.
  private static final int NARROWEST_COLUMN = 45;

  private static final List<String> LETTER_COUNTRIES =
      List.of("US", "CA", "MX", "PH", "CL", "CO", "VE", "PR");

  private final String label;
  private final String css;
  private final int width;
  private final int height;
  private final int scale;

  PaperSize(String label, String css, int width, int height, int scale) {
    this.label = label;
    this.css = css;
    this.width = width;
    this.height = height;
    this.scale = scale;
  }

  /** The name it is asked for by, such as {@code A4}. */
  public String label() {
    return label;
  }

  /** The paper of that name, however it is capitalised. */
  public static Optional<PaperSize> of(String name) {
    return Arrays.stream(values())
        .filter(paper -> paper.label.equalsIgnoreCase(name.strip()))
        .findFirst();
  }

  /** What printers have where somebody lives. */
  public static PaperSize usual(Locale locale) {
    return LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
  }

  /** The paper of the same part of the world that every printer has. */
  public PaperSize everyday() {
    return this == A3 || this == A4 ? A4 : LETTER;
  }

  /** Its long side, in millimetres. */
  public int width() {
    return width;
  }

  /** Its short side, in millimetres. */
  public int height() {
    return height;
  }

  /** Its size for a style sheet. */
  public String css() {
    return css;
  }

  /** What can be printed on from left to right, in millimetres. */
  public int innerWidth() {
    return width - 2 * MARGIN;
  }

  /** What can be printed on from top to bottom, in millimetres. */
  public int innerHeight() {
    return height - 2 * MARGIN;
  }

  /** The size of type in per cent; larger paper is read from farther away. */
  public int scale() {
    return scale;
  }

  /** The width of the names of rows, in millimetres. */
  public int labelWidth() {
    return LABEL * scale / 100;
  }

  /** How many columns there is room to write in. */
  public int columns() {
    return (innerWidth() - labelWidth()) / NARROWEST_COLUMN;
  }
}
