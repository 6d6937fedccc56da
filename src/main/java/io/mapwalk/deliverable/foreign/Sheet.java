package io.mapwalk.deliverable.foreign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of words from anywhere.
 *
 * @param name what it is called; blank where it is the only one
 * @param rows the cells from top to bottom; each row as long as any other, blank where nothing is
 * @param joined the areas that were made one cell
 * @param ragged whether rows had different lengths in the file
 */
public record Sheet(String name, List<List<String>> rows, List<Area> joined, boolean ragged) {

  /**
   * Cells that were made one; what it says stands in the first. All from 0.
   *
   * @param top its first row
   * @param left its first column
   * @param bottom its last row
   * @param right its last column
   */
  public record Area(int top, int left, int bottom, int right) {}

  /** Keeps its own unmodifiable copies. */
  public Sheet {
    rows = rows.stream().map(List::copyOf).toList();
    joined = List.copyOf(joined);
  }

  /** A table of rows that may end where they have nothing more to say. */
  public static Sheet of(String name, List<List<String>> rows, List<Area> joined) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    boolean ragged = rows.stream().anyMatch(row -> row.size() != width);
    List<List<String>> even = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>(row);
      while (cells.size() < width) {
        cells.add("");
      }
      even.add(cells);
    }
    return new Sheet(name, even, joined, ragged);
  }

  /** How many columns there are. */
  int width() {
    return rows.isEmpty() ? 0 : rows.get(0).size();
  }

  /** What a cell says, without blanks at its ends. */
  String at(int row, int column) {
    return rows.get(row).get(column).strip();
  }

  /** Over how many rows cells reach that reach over several, by row and column. */
  Map<List<Integer>, Integer> reaches() {
    Map<List<Integer>, Integer> reaches = new HashMap<>();
    joined.forEach(
        area -> reaches.put(List.of(area.top(), area.left()), area.bottom() - area.top() + 1));
    return reaches;
  }

  /** How many cells say something. */
  long said() {
    return rows.stream().flatMap(List::stream).filter(cell -> !cell.isBlank()).count();
  }

  /** The same with rows for columns. */
  Sheet turned() {
    List<List<String>> turned = new ArrayList<>();
    for (int column = 0; column < width(); column++) {
      List<String> cells = new ArrayList<>();
      for (List<String> row : rows) {
        cells.add(row.get(column));
      }
      turned.add(cells);
    }
    List<Area> areas =
        joined.stream()
            .map(area -> new Area(area.left(), area.top(), area.right(), area.bottom()))
            .toList();
    return new Sheet(name, turned, areas, ragged);
  }
}
