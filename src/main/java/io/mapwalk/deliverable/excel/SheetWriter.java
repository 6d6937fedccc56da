package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.excel.Styles.Place;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Progress.Task;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Writes the cells of one sheet; nothing writes beside it. A string is always a string: escaped,
 * within the limits of a cell, and never a formula, whatever it begins with. It measures what it
 * writes, and {@link #finish} makes every row as high as its text.
 */
final class SheetWriter {

  /** The highest row there can be, in points [Excel]. */
  static final double MAX_HEIGHT = 409;

  private static final double PIXELS_PER_DIGIT = 7;
  private static final double AIR = 8;
  private static final int INDENT = 9;

  private final LightSheet sheet;
  private final Styles styles;
  private final SharedStrings strings;
  private final Task task;
  private final Map<Integer, Integer> widths = new HashMap<>();
  private final Map<Integer, Double> heights = new HashMap<>();
  private final Optional<Repeats> repeats;
  private int last;

  /**
   * @param task is told of every cell
   * @param repeats notes what is written where a sheet only repeats what stands on others; empty
   *     for a sheet that is the place of what it says
   */
  SheetWriter(
      LightSheet sheet,
      Styles styles,
      SharedStrings strings,
      Task task,
      Optional<Repeats> repeats) {
    this.sheet = sheet;
    this.styles = styles;
    this.strings = strings;
    this.task = task;
    this.repeats = repeats;
  }

  /** The sheet, for all that is not a cell. */
  LightSheet sheet() {
    return sheet;
  }

  /** Makes a column that wide, in pixels. */
  void column(int column, int pixels) {
    widths.put(column, pixels);
    sheet.setColumnWidth(column, (int) Math.round(pixels / PIXELS_PER_DIGIT * 256));
  }

  /** The width of some neighbouring columns, in pixels. */
  int width(int first, int last) {
    int sum = 0;
    for (int column = first; column <= last; column++) {
      sum += widths.getOrDefault(column, 64);
    }
    return sum;
  }

  /** How much of a width the usual letters would need for what stands in it. */
  int room(int first, int last) {
    return (int) (width(first, last) / styles.stretch());
  }

  /** Writes text. */
  void text(int row, int column, String text, Look look) {
    text(row, column, text, "", look, Place.INSIDE);
  }

  /**
   * Writes text with a note in small letters beneath.
   *
   * @param text the text
   * @param note the note; empty for none
   */
  void text(int row, int column, String text, String note, Look look, Place place) {
    write(row, column, text, note, look, place);
    if (look.face().wrap()) {
      measure(row, width(column, column), text, note, look);
    } else {
      fit(row, Typesetting.height(1, look.face().points()) + AIR);
    }
  }

  /** Writes text over several columns of one row. */
  void span(int row, int first, int last, String text, String note, Look look, Place place) {
    write(row, first, text, note, look, place);
    for (int column = first + 1; column <= last; column++) {
      blank(row, column, look, new Place(place.lane(), false));
    }
    merge(row, first, last);
    measure(row, width(first, last), text, note, look);
  }

  /** Joins neighbouring cells of one row. */
  void merge(int row, int first, int last) {
    if (last > first) {
      // Checking every region against every other takes longer than writing the sheet.
      sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, first, last));
      repeats.ifPresent(noted -> noted.cover(row, first + 1, last));
    }
  }

  /** Joins the cells of a column over some rows; what the first one says stands for all. */
  void join(int firstRow, int lastRow, int column) {
    if (lastRow > firstRow) {
      sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, column, column));
    }
  }

  /** Says whose words stand in a cell that was written, where the sheet only repeats them. */
  void whose(int row, int column, Handle element) {
    repeats.ifPresent(noted -> noted.of(row, column, element));
  }

  /** Writes a number. */
  void number(int row, int column, double number, Look look) {
    put(row, column, new SheetCell.Amount(style(look, Place.INSIDE, false), number));
    repeats.ifPresent(noted -> noted.put(row, column, new Entry.Number(number)));
    fit(row, Typesetting.height(1, look.face().points()) + AIR);
  }

  /** Writes a day, as a date people can reckon with. */
  void day(int row, int column, LocalDate day, Look look) {
    double value = DateUtil.getExcelDate(day);
    put(row, column, new SheetCell.Amount(style(look, Place.INSIDE, false), value));
    fit(row, Typesetting.height(1, look.face().points()) + AIR);
  }

  /**
   * Writes a formula of ours with its value, which programs show that do not reckon themselves.
   *
   * @param formula without the equals sign; never made of users' text
   */
  void formula(int row, int column, String formula, double value, Look look) {
    put(row, column, new SheetCell.Worked(style(look, Place.INSIDE, false), formula, value));
    fit(row, Typesetting.height(1, look.face().points()) + AIR);
  }

  /** Gives a cell its look and leaves what it says. */
  void blank(int row, int column, Look look, Place place) {
    int style = style(look, place, false);
    SheetCell there = sheet.rows().at(row, column);
    put(row, column, there == SheetCell.NONE ? new SheetCell.Blank(style) : there.styled(style));
  }

  /** Asks for a row at least that high, in points. */
  void fit(int row, double points) {
    heights.merge(row, points, Math::max);
  }

  /** The height of some rows as asked for so far, in points. */
  double height(int first, int last) {
    double sum = 0;
    for (int row = first; row <= last; row++) {
      sum += Math.min(MAX_HEIGHT, heights.getOrDefault(row, 15.0));
    }
    return sum;
  }

  /** The row after the last that was asked for. */
  int end() {
    return heights.keySet().stream().mapToInt(row -> row + 1).max().orElse(0);
  }

  /** Sets the heights of all rows, and notes in a hidden column what they repeat. */
  void finish() {
    int column = last + 1;
    repeats.ifPresent(noted -> noted.notes().forEach((row, notes) -> note(row, column, notes)));
    heights.forEach((row, points) -> sheet.rows().height(row, Math.min(MAX_HEIGHT, points)));
  }

  private void note(int row, int column, List<String> notes) {
    int style = style(Look.KICKER, Place.INSIDE, false);
    for (int i = 0; i < notes.size(); i++) {
      put(row, column + i, new SheetCell.Words(style, strings.place(notes.get(i))));
      sheet.setColumnHidden(column + i, true);
    }
  }

  private void write(int row, int column, String text, String note, Look look, Place place) {
    String main = CellText.fitted(text);
    String escaped = CellText.escaped(main);
    int words =
        note.isEmpty() || main.length() + note.length() >= CellText.MAX_LENGTH
            ? strings.place(escaped)
            : strings.place(
                escaped,
                styles.letters(look),
                CellText.escaped("\n" + note),
                styles.noteLetters(look));
    int style = style(look, place, CellText.needsQuote(main));
    put(row, column, new SheetCell.Words(style, words));
    String whole = note.isEmpty() ? main : main + "\n" + note;
    repeats.ifPresent(noted -> noted.put(row, column, new Entry.Words(whole)));
  }

  private void measure(int row, int pixels, String text, String note, Look look) {
    Face face = look.face();
    // Wider letters in the same room are as the usual ones in a narrower one.
    double room = (pixels - (face.padded() ? INDENT : 0)) / styles.stretch();
    double high =
        Typesetting.height(
            Typesetting.lines(text, room, face.points(), face.bold()), face.points());
    if (!note.isEmpty()) {
      high +=
          Typesetting.height(
              Typesetting.lines(note, room, face.points() - 1, false), face.points() - 1);
    }
    fit(row, high + AIR);
  }

  private int style(Look look, Place place, boolean quoted) {
    return styles.of(look, place, quoted).getIndex();
  }

  private void put(int row, int column, SheetCell cell) {
    // A sheet of a large map takes long: whoever wants it stopped is not to wait for its end.
    task.step(0);
    last = Math.max(last, column);
    sheet.rows().put(row, column, cell);
  }
}
