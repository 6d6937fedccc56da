package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.excel.Styles.Place;
import io.mapwalk.journey.Handle;
import java.util.Optional;

/**
 * A page that is filled from top to bottom on a grid of twelve columns. Every row has at most as
 * many lines as it is given, and text is cut to them, so how high the page gets at most is known
 * before anything is said.
 */
final class Page {

  /** The first column of the grid. */
  static final int FIRST = 1;

  /** The last column of the grid. */
  static final int LAST = 12;

  // Some are wider than others, so that a severity in words stands in one line.
  private static final int[] PIXELS = {60, 60, 60, 60, 45, 60, 60, 60, 90, 60, 60, 45};
  private static final double AIR = 7;

  private final SheetWriter writer;
  private int row;

  /** A cell over some columns of the grid, counted from 1, both included, and whom it tells of. */
  record Field(int first, int last, String text, Look look, Optional<Handle> of) {

    /** A cell that tells of nothing on the map, or of several things. */
    Field(int first, int last, String text, Look look) {
      this(first, last, text, look, Optional.empty());
    }

    /** The same, telling of an element. */
    Field of(Handle element) {
      return new Field(first, last, text, look, Optional.of(element));
    }
  }

  Page(SheetWriter writer) {
    this.writer = writer;
    for (int column = FIRST; column <= LAST; column++) {
      writer.column(column, PIXELS[column - FIRST]);
    }
  }

  /** The next row. */
  int row() {
    return row;
  }

  /** Goes on beneath something that was put there otherwise. */
  void goOn(int next) {
    row = next;
  }

  /** A line of text across the page; nothing where it is blank. */
  void line(int lines, Look look, String text) {
    if (!text.isBlank()) {
      row(lines, new Field(FIRST, LAST, text, look));
    }
  }

  /** A line of text across the page that tells of an element; nothing where it is blank. */
  void line(int lines, Look look, String text, Handle of) {
    if (!text.isBlank()) {
      row(lines, new Field(FIRST, LAST, text, look).of(of));
    }
  }

  /** A row of cells, none of more lines than that. */
  void row(int lines, Field... fields) {
    double high = 0;
    for (Field field : fields) {
      Face face = field.look().face();
      String text = Cut.to(field.text(), lines, writer.room(field.first(), field.last()), face);
      writer.span(row, field.first(), field.last(), text, "", field.look(), Place.INSIDE);
      field.of().ifPresent(element -> writer.whose(row, field.first(), element));
      int wide = writer.room(field.first(), field.last());
      high = Math.max(high, Typesetting.height(Cut.lines(text, wide, face), face.points()) + AIR);
    }
    writer.fit(row++, high);
  }

  /** A heading with a remark at the right. */
  void section(String heading, String remark) {
    gap(9);
    row(
        1,
        new Field(FIRST, 6, heading, Look.PAGE_SECTION),
        new Field(7, LAST, remark, Look.PAGE_REMARK));
  }

  /** Some room, in points. */
  void gap(double points) {
    writer.fit(row++, points);
  }
}
