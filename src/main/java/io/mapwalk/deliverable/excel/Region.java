package io.mapwalk.deliverable.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;

/**
 * Where a list stands in a workbook that came back, wherever it was moved to: found by the heading
 * of its hidden column.
 *
 * @param grid the sheet
 * @param top the row of the headings
 * @param tagColumn the hidden column
 * @param columns where which heading stands, in small letters
 */
record Region(Grid grid, int top, int tagColumn, Map<String, Integer> columns) {

  /** The list with that heading over its hidden column. */
  static Optional<Region> of(List<Grid> grids, String tagHeading) {
    return all(grids, tagHeading).stream().findFirst();
  }

  /** The same with every copy of its sheet that somebody made. */
  static List<Region> all(List<Grid> grids, String tagHeading) {
    List<Region> all = new ArrayList<>();
    for (Grid grid : grids) {
      grid.find(tagHeading).ifPresent(place -> all.add(at(grid, place[0], place[1])));
    }
    return all;
  }

  private static Region at(Grid grid, int top, int tagColumn) {
    Map<String, Integer> columns = new HashMap<>();
    grid.rows()
        .get(top)
        .forEach(
            (column, heading) -> {
              if (column != tagColumn) {
                columns.putIfAbsent(key(heading.said()), column);
              }
            });
    return new Region(grid, top, tagColumn, columns);
  }

  private static String key(String heading) {
    return heading.strip().toLowerCase(Locale.ROOT);
  }

  /** Where the column of that heading is; empty where it is gone. */
  Optional<Integer> column(String heading) {
    return Optional.ofNullable(columns.get(key(heading)));
  }

  /** What tells a row from others; blank where somebody added it. */
  String tag(int row) {
    return grid.at(row, tagColumn).said();
  }

  /**
   * The rows of the list: those with a tag, and those without one that follow without a gap, which
   * somebody added. Notes beneath the list are none of it, nor is a row of totals, in which a
   * program counts the tags.
   */
  List<Integer> rows() {
    List<Integer> rows = new ArrayList<>();
    int last = top;
    for (Map.Entry<Integer, TreeMap<Integer, Entry>> row :
        grid.rows().tailMap(top, false).entrySet()) {
      int number = row.getKey();
      boolean tagged = Tag.parse(tag(number)).isPresent();
      if (tagged || says(number) && number == last + 1 && !isTotal(number)) {
        rows.add(number);
        last = number;
      }
    }
    return rows;
  }

  /** The rows beneath the list, with a gap between, in which something is said. */
  List<Integer> apart() {
    List<Integer> rows = rows();
    return grid.rows().tailMap(top, false).keySet().stream()
        .filter(row -> says(row) && !rows.contains(row) && !isTotal(row))
        .toList();
  }

  private boolean says(int row) {
    return columns.values().stream().anyMatch(column -> !grid.at(row, column).isEmpty());
  }

  private boolean isTotal(int row) {
    return grid.at(row, tagColumn) instanceof Entry.Number;
  }

  /** Whether nothing is left in a row but its hidden tag. */
  boolean isEmptied(int row) {
    return columns.values().stream().allMatch(column -> grid.at(row, column).isEmpty());
  }

  /** The name of a cell, such as {@code E7}. */
  static String name(int row, int column) {
    return new CellReference(row, column).formatAsString();
  }
}
