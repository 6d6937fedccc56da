package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.excel.Styles.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFTableColumn;

/**
 * Writes a list as a table of Excel: headings with filters, banded rows, computed widths,
 * drop-downs where something is chosen from.
 *
 * @param <E> what the list is of
 */
final class ListTable<E> {

  private static final int TAG_PIXELS = 120;
  private static final int FILTER_BUTTON = 24;
  // Room for the indent, and a little so that a line just measured does not break.
  private static final int MARGIN = 16;
  private static final int NARROWEST = 46;
  private static final int LONGEST_HEADING = 60;
  private static final double NARROWED = 0.6;

  private final SheetWriter writer;
  private final List<Column<E>> columns;
  private final List<E> rows;
  private final int top;
  private final int left;

  /**
   * A table that is about to be written.
   *
   * @param writer where to
   * @param top the row of the headings
   * @param left the first column
   * @param columns its columns
   * @param rows what it lists, at least one
   */
  ListTable(SheetWriter writer, int top, int left, List<Column<E>> columns, List<E> rows) {
    this.writer = writer;
    this.rows = rows;
    this.top = top;
    this.left = left;
    this.columns = columns;
  }

  /** The row of the last entry. */
  int bottom() {
    return top + rows.size();
  }

  /** The hidden column behind all others. */
  int tagColumn() {
    return left + columns.size();
  }

  /** The column that says what a row is about: the first in bold letters, or the first at all. */
  int named() {
    int index = columns.stream().map(Column::look).toList().indexOf(Look.STRONG);
    return left + Math.max(0, index);
  }

  /** The cells beneath the column with that heading, as a formula names them. */
  String cells(String heading) {
    int column = column(heading);
    return new CellReference(top + 1, column, true, true).formatAsString()
        + ":"
        + new CellReference(bottom(), column, true, true).formatAsString();
  }

  /** Colours a column of scores, if it is there. */
  void colour(String heading) {
    if (columns.stream().noneMatch(column -> column.heading().equals(heading))) {
      return;
    }
    int column = column(heading);
    Feeling.colour(
        writer.sheet(),
        new CellRangeAddress(top + 1, bottom(), column, column),
        new CellReference(top + 1, column, false, true));
  }

  private int column(String heading) {
    return left + columns.stream().map(Column::heading).toList().indexOf(heading);
  }

  /**
   * Writes it.
   *
   * @param name the name of the table in formulas; letters only, used once in a workbook
   * @param rooms how wide it may be, in pixels: on the paper that is best, then on larger paper
   * @param tagHeading the heading over what tells the rows apart
   * @param tag what tells a row from all others; hidden, and within the table, so that it moves
   *     with its row when somebody sorts
   */
  void write(String name, List<Integer> rooms, String tagHeading, Function<E, String> tag) {
    List<String> headings = headings(columns.stream().map(Column::heading).toList());
    List<List<Entry>> cells = new ArrayList<>();
    List<Widths.Span> spans = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.add(rows.stream().map(columns.get(i).value()).toList());
      spans.add(span(headings.get(i), columns.get(i), cells.get(i)));
    }
    List<Integer> widths = new Widths(spans).within(rooms);
    for (int i = 0; i < columns.size(); i++) {
      Column<E> column = columns.get(i);
      int place = left + i;
      List<Entry> entries = cells.get(i);
      writer.column(place, widths.get(i));
      writer.text(top, place, headings.get(i), heading(column.look()));
      for (int row = 0; row < entries.size(); row++) {
        write(top + 1 + row, place, entries.get(row), column.look());
      }
      if (!column.choices().isEmpty()) {
        new DropDown(writer.sheet(), column.choices()).on(top + 1, bottom(), place);
      }
    }
    for (int row = top + 1; row <= bottom(); row++) {
      writer.fit(row, 22);
    }
    writer.fit(top, 30);
    List<String> all = new ArrayList<>(headings);
    all.add(tagHeading);
    tags(tagHeading, tag);
    table(name, all);
  }

  private void tags(String heading, Function<E, String> tag) {
    int place = tagColumn();
    writer.column(place, TAG_PIXELS);
    writer.text(top, place, heading, Look.HEAD);
    for (int row = 0; row < rows.size(); row++) {
      writer.text(top + 1 + row, place, tag.apply(rows.get(row)), Look.KICKER);
    }
    writer.sheet().setColumnHidden(place, true);
  }

  private static Look heading(Look cells) {
    return cells.face().across() == HorizontalAlignment.CENTER ? Look.HEAD_CENTRED : Look.HEAD;
  }

  private void write(int row, int column, Entry entry, Look look) {
    if (entry instanceof Entry.Number number) {
      writer.number(row, column, number.value(), look);
    } else if (entry instanceof Entry.Day day) {
      writer.day(row, column, day.value(), look);
    } else if (entry.isEmpty()) {
      writer.blank(row, column, look, Place.INSIDE);
    } else {
      writer.text(row, column, entry.seen(), look);
    }
  }

  private Widths.Span span(String heading, Column<E> column, List<Entry> entries) {
    double points = column.look().face().points();
    boolean bold = column.look().face().bold();
    double widest = NARROWEST;
    for (Entry entry : entries) {
      widest = Math.max(widest, Typesetting.width(entry.seen(), points, bold) + MARGIN);
    }
    double head =
        Typesetting.width(heading, Look.HEAD.face().points(), true) + FILTER_BUTTON + MARGIN / 2.0;
    double most = Math.max(column.widest(), NARROWEST);
    double best = Math.min(Math.max(widest, head), most);
    // Words may break into more lines; what stands in one line, and the heading, may not.
    double least =
        column.look().face().wrap() ? Math.max(Math.min(head, most), best * NARROWED) : best;
    return new Widths.Span((int) Math.ceil(Math.min(least, best)), (int) Math.ceil(best));
  }

  private void table(String name, List<String> headings) {
    XSSFSheet sheet = writer.sheet();
    AreaReference area =
        new AreaReference(
            new CellReference(top, left),
            new CellReference(bottom(), tagColumn()),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable table = sheet.createTable(area);
    table.setName(name);
    table.setDisplayName(name);
    List<XSSFTableColumn> written = table.getColumns();
    for (int i = 0; i < headings.size(); i++) {
      written.get(i).setName(CellText.escaped(headings.get(i)));
    }
    table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    table.setStyleName(TableLook.NAME);
    table.getCTTable().getTableStyleInfo().setShowRowStripes(true);
  }

  /**
   * Headings as they may stand over a table, for Excel refuses one in which two are alike, or with
   * a line break in one.
   */
  static List<String> headings(List<String> wanted) {
    List<String> headings = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (String each : wanted) {
      String said = each.replaceAll("\\s+", " ").strip();
      String base =
          said.codePointCount(0, said.length()) > LONGEST_HEADING
              ? said.substring(0, said.offsetByCodePoints(0, LONGEST_HEADING))
              : said;
      String heading = base;
      for (int i = 2; !taken.add(heading.toLowerCase(Locale.ROOT)); i++) {
        heading = base + " " + i;
      }
      headings.add(heading);
    }
    return headings;
  }
}
