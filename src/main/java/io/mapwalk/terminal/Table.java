package io.mapwalk.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The one table of the program, for everything that is listed. It fits itself to the width: first
 * the columns that may be narrower give way, then those are left out that can be spared, and where
 * that is not enough each row becomes a record of {@code label: value} lines with all there is.
 * Told plainly it is one line a row without anything cut: for scripts with tabs between the cells,
 * for people broken between words where it is too wide.
 */
public final class Table {

  private static final int GAP = 2;
  private static final int NARROWEST = 12;
  private static final String NOTHING = "–";

  private final List<Column> columns;
  private final List<List<Line>> rows;

  /** What a column does where there is too little room. */
  public enum Fit {
    /** Stays as wide as its widest cell. */
    WHOLE,
    /** Cuts what does not fit. */
    CUT,
    /** Breaks what does not fit into several lines. */
    WRAP,
    /** Stays as wide as its widest cell, or is left out where the rest needs the room. */
    SPARE
  }

  /**
   * A column.
   *
   * @param header its heading
   * @param fit what it does where there is too little room
   * @param right whether its cells stand at the right, as numbers do
   */
  public record Column(String header, Fit fit, boolean right) {

    /** A column that stays as wide as its widest cell. */
    public static Column whole(String header) {
      return new Column(header, Fit.WHOLE, false);
    }

    /** A column of numbers. */
    public static Column number(String header) {
      return new Column(header, Fit.WHOLE, true);
    }

    /** A column that cuts what does not fit. */
    public static Column cut(String header) {
      return new Column(header, Fit.CUT, false);
    }

    /** A column that breaks what does not fit into several lines. */
    public static Column wrap(String header) {
      return new Column(header, Fit.WRAP, false);
    }

    /** A column that is left out of a table that would not fit otherwise. */
    public static Column spare(String header) {
      return new Column(header, Fit.SPARE, false);
    }

    boolean gives() {
      return fit == Fit.CUT || fit == Fit.WRAP;
    }
  }

  /**
   * @param columns the columns from left to right, at least one
   * @param rows the cells of each row; missing ones at the end are blank
   * @throws IllegalArgumentException if a row has more cells than there are columns
   */
  public Table(List<Column> columns, List<List<Line>> rows) {
    this.columns = List.copyOf(columns);
    this.rows = rows.stream().map(List::copyOf).toList();
    if (this.rows.stream().anyMatch(row -> row.size() > columns.size())) {
      throw new IllegalArgumentException("more cells than columns");
    }
  }

  /** A table of ordinary text. */
  public static Table ofText(List<Column> columns, List<List<String>> rows) {
    return new Table(
        columns, rows.stream().map(row -> row.stream().map(Line::of).toList()).toList());
  }

  /**
   * Draws the table.
   *
   * @param width the columns of the terminal
   * @param look how things are written; only whether it is plain matters here
   * @return lines, none of them wider unless the look is for scripts
   */
  public List<Line> draw(int width, Look look) {
    if (look.plain()) {
      return look.tabs() ? plain() : spoken(width);
    }
    int[] widths = IntStream.range(0, columns.size()).map(this::natural).toArray();
    int room = width - GAP * (columns.size() - 1);
    if (narrow(widths, room) && !tears(widths, width)) {
      return table(widths);
    }
    boolean some = columns.stream().anyMatch(column -> column.fit == Fit.SPARE);
    return some && without().fits(width)
        ? without().draw(width, look)
        : records(Math.max(1, width));
  }

  private boolean fits(int width) {
    int[] widths = IntStream.range(0, columns.size()).map(this::natural).toArray();
    return narrow(widths, width - GAP * (columns.size() - 1)) && !tears(widths, width);
  }

  // Whether a word would be broken that a record has room for.
  private boolean tears(int[] widths, int width) {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).fit == Fit.WRAP)
        .anyMatch(
            i ->
                rows.stream()
                    .mapToInt(row -> Wrapping.longestWord(cell(row, i)))
                    .anyMatch(word -> word > widths[i] && word <= width - GAP));
  }

  private Table without() {
    int[] kept =
        IntStream.range(0, columns.size()).filter(i -> columns.get(i).fit != Fit.SPARE).toArray();
    return new Table(
        IntStream.of(kept).mapToObj(columns::get).toList(),
        rows.stream().map(row -> IntStream.of(kept).mapToObj(i -> cell(row, i)).toList()).toList());
  }

  private Line cell(List<Line> row, int column) {
    return column < row.size() ? row.get(column) : Line.EMPTY;
  }

  private int natural(int column) {
    int widest = Columns.width(columns.get(column).header);
    for (List<Line> row : rows) {
      for (String part : cell(row, column).text().split("\n", -1)) {
        widest = Math.max(widest, Columns.width(part));
      }
    }
    return widest;
  }

  // The widest of those that may give way gives way first, so short columns stay readable.
  private boolean narrow(int[] widths, int room) {
    int over = IntStream.of(widths).sum() - room;
    while (over > 0) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        boolean gives =
            columns.get(i).gives()
                && widths[i] > Math.max(NARROWEST, Columns.width(columns.get(i).header));
        if (gives && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        return false;
      }
      int next = Math.max(NARROWEST, Columns.width(columns.get(widest).header));
      for (int i = 0; i < widths.length; i++) {
        if (columns.get(i).gives() && widths[i] < widths[widest]) {
          next = Math.max(next, widths[i]);
        }
      }
      int step = Math.min(over, Math.max(1, (widths[widest] - next) / 2));
      widths[widest] -= step;
      over -= step;
    }
    return true;
  }

  private List<Line> table(int[] widths) {
    List<Line> lines = new ArrayList<>();
    Line headers = Line.EMPTY;
    Line rule = Line.EMPTY;
    for (int i = 0; i < columns.size(); i++) {
      Line header = Line.of(Ink.LABEL, columns.get(i).header);
      headers = headers.plus(aligned(header, i, widths[i])).plus(gap(i));
      rule = rule.plus(Ink.FRAME, "─".repeat(widths[i])).plus(gap(i));
    }
    lines.add(headers);
    lines.add(rule);
    rows.forEach(row -> row(row, widths, lines));
    return lines;
  }

  private void row(List<Line> row, int[] widths, List<Line> lines) {
    List<List<Line>> cells = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < columns.size(); i++) {
      Line cell = cell(row, i);
      cells.add(
          columns.get(i).fit == Fit.CUT ? List.of(cell.cut(widths[i])) : cell.wrapped(widths[i]));
      height = Math.max(height, cells.get(i).size());
    }
    for (int y = 0; y < height; y++) {
      Line line = Line.EMPTY;
      for (int i = 0; i < columns.size(); i++) {
        Line part = y < cells.get(i).size() ? cells.get(i).get(y) : Line.EMPTY;
        line = line.plus(aligned(part, i, widths[i])).plus(gap(i));
      }
      lines.add(line);
    }
  }

  private String gap(int column) {
    return column + 1 < columns.size() ? " ".repeat(GAP) : "";
  }

  private Line aligned(Line line, int column, int width) {
    return columns.get(column).right
        ? Line.of(" ".repeat(Math.max(0, width - line.width()))).plus(line)
        : line.padded(width);
  }

  private List<Line> records(int width) {
    List<Line> lines = new ArrayList<>();
    for (List<Line> row : rows) {
      if (!lines.isEmpty()) {
        lines.add(Line.EMPTY);
      }
      for (int i = 0; i < columns.size(); i++) {
        if (!cell(row, i).text().isBlank()) {
          Line label = Line.of(Ink.LABEL, columns.get(i).header + ":");
          lines.addAll(Fields.hung(label.plus(" ").plus(cell(row, i)), width));
        }
      }
    }
    return lines;
  }

  private List<Line> plain() {
    return told().map(Line::tabbed).toList();
  }

  // What is read aloud is read line by line, so a cell is never beside a part of another.
  private List<Line> spoken(int width) {
    int[] widths = IntStream.range(0, columns.size()).map(this::told).toArray();
    if (IntStream.of(widths).sum() + GAP * (columns.size() - 1) <= width) {
      return told().map(row -> aligned(row, widths)).toList();
    }
    return told().flatMap(row -> Fields.hung(joined(row), width).stream()).toList();
  }

  private int told(int column) {
    return told().mapToInt(row -> Columns.width(row.get(column))).max().orElse(0);
  }

  private Stream<List<String>> told() {
    return Stream.concat(
        Stream.of(columns.stream().map(Column::header).toList()),
        rows.stream()
            .map(
                row ->
                    IntStream.range(0, columns.size())
                        .mapToObj(i -> cell(row, i).text().replace('\n', ' '))
                        .toList()));
  }

  private Line aligned(List<String> row, int[] widths) {
    Line line = Line.EMPTY;
    for (int i = 0; i < row.size(); i++) {
      line = line.plus(aligned(Line.of(row.get(i)), i, widths[i])).plus(gap(i));
    }
    return line;
  }

  private static Line joined(List<String> row) {
    int last = row.size();
    while (last > 1 && row.get(last - 1).isBlank()) {
      last--;
    }
    return Line.of(
        row.subList(0, last).stream()
            .map(cell -> cell.isBlank() ? NOTHING : cell)
            .collect(Collectors.joining(Phrases.INLINE)));
  }
}
