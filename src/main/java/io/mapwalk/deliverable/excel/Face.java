package io.mapwalk.deliverable.excel;

import java.util.Optional;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/**
 * What a cell looks like, as a value: made once, asked for by {@link Look}, turned into a style of
 * the workbook by {@link Styles}.
 *
 * @param points size of the letters in points
 * @param bold whether they are bold
 * @param italic whether they are italic
 * @param ink colour of the letters
 * @param fill colour behind them; empty for none
 * @param across where the text stands from left to right
 * @param down where it stands from top to bottom
 * @param wrap whether it flows into several lines
 * @param edge the lines around the cell
 * @param format the number format
 * @param padded whether the text keeps away from the left edge
 * @param symbols whether it is a sign, which takes a font that has it
 */
record Face(
    double points,
    boolean bold,
    boolean italic,
    Colour ink,
    Optional<Colour> fill,
    HorizontalAlignment across,
    VerticalAlignment down,
    boolean wrap,
    Edge edge,
    String format,
    boolean padded,
    boolean symbols) {

  /** The lines around a cell. */
  enum Edge {
    /** None. */
    NONE,
    /** A hairline beneath. */
    RULE,
    /** A hairline above, where a lane of the matrix begins. */
    LANE,
    /** White all around, so that filled cells stand apart like cards on a wall. */
    CARD,
    /** A strong line at the left, as beside a quotation. */
    BAR
  }

  /** Plain text of a size. */
  static Face of(double points) {
    return new Face(
        points,
        false,
        false,
        Colour.INK,
        Optional.empty(),
        HorizontalAlignment.LEFT,
        VerticalAlignment.TOP,
        true,
        Edge.NONE,
        "General",
        false,
        false);
  }

  Face inBold() {
    return new Face(
        points, true, italic, ink, fill, across, down, wrap, edge, format, padded, symbols);
  }

  Face inItalics() {
    return new Face(
        points, bold, true, ink, fill, across, down, wrap, edge, format, padded, symbols);
  }

  Face in(Colour other) {
    return new Face(
        points, bold, italic, other, fill, across, down, wrap, edge, format, padded, symbols);
  }

  Face on(Colour other) {
    return new Face(
        points,
        bold,
        italic,
        ink,
        Optional.of(other),
        across,
        down,
        wrap,
        edge,
        format,
        padded,
        symbols);
  }

  Face centred() {
    return new Face(
        points,
        bold,
        italic,
        ink,
        fill,
        HorizontalAlignment.CENTER,
        VerticalAlignment.CENTER,
        wrap,
        edge,
        format,
        padded,
        symbols);
  }

  Face across(HorizontalAlignment other) {
    return new Face(
        points, bold, italic, ink, fill, other, down, wrap, edge, format, padded, symbols);
  }

  Face down(VerticalAlignment other) {
    return new Face(
        points, bold, italic, ink, fill, across, other, wrap, edge, format, padded, symbols);
  }

  Face indented() {
    return new Face(
        points, bold, italic, ink, fill, across, down, wrap, edge, format, true, symbols);
  }

  Face asSign() {
    return new Face(
        points, bold, italic, ink, fill, across, down, wrap, edge, format, padded, true);
  }

  Face middle() {
    return down(VerticalAlignment.CENTER);
  }

  Face inOneLine() {
    return new Face(
        points, bold, italic, ink, fill, across, down, false, edge, format, padded, symbols);
  }

  Face edged(Edge other) {
    return new Face(
        points, bold, italic, ink, fill, across, down, wrap, other, format, padded, symbols);
  }

  Face formatted(String other) {
    return new Face(
        points, bold, italic, ink, fill, across, down, wrap, edge, other, padded, symbols);
  }
}
