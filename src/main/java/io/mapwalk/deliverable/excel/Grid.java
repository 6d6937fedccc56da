package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.foreign.Sheet;
import io.mapwalk.deliverable.foreign.Sheet.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The cells of a sheet that was read.
 *
 * @param name the name of the sheet
 * @param rows what stands where, by row and column, from 0
 * @param joined the areas that were made one cell
 */
record Grid(String name, TreeMap<Integer, TreeMap<Integer, Entry>> rows, List<Area> joined) {

  // More rows and columns than are taken of a stranger's sheet, so that too many are seen.
  private static final int FARTHEST_ROW = 6_000;
  private static final int FARTHEST_COLUMN = 600;

  /** What stands in a cell. */
  Entry at(int row, int column) {
    return rows.getOrDefault(row, new TreeMap<>()).getOrDefault(column, Entry.NONE);
  }

  /** Where the first cell is that says just this, as row and column. */
  Optional<int[]> find(String words) {
    for (Map.Entry<Integer, TreeMap<Integer, Entry>> row : rows.entrySet()) {
      for (Map.Entry<Integer, Entry> cell : row.getValue().entrySet()) {
        if (cell.getValue() instanceof Entry.Words said && said.text().strip().equals(words)) {
          return Optional.of(new int[] {row.getKey(), cell.getKey()});
        }
      }
    }
    return Optional.empty();
  }

  /** What is seen of it: what the cells say, but no faults of formulas. */
  Sheet sheet() {
    List<List<String>> cells = new ArrayList<>();
    int last = rows.isEmpty() ? -1 : Math.min(rows.lastKey(), FARTHEST_ROW);
    for (int row = 0; row <= last; row++) {
      List<String> line = new ArrayList<>();
      TreeMap<Integer, Entry> said = rows.getOrDefault(row, new TreeMap<>());
      int end = said.isEmpty() ? -1 : Math.min(said.lastKey(), FARTHEST_COLUMN);
      for (int column = 0; column <= end; column++) {
        Entry entry = said.getOrDefault(column, Entry.NONE);
        line.add(entry instanceof Entry.Fault ? "" : entry.said());
      }
      cells.add(line);
    }
    return Sheet.of(name, cells, joined);
  }
}
