package io.mapwalk.deliverable.excel;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The cells of a sheet that was read.
 *
 * @param name the name of the sheet
 * @param rows what stands where, by row and column, from 0
 */
record Grid(String name, TreeMap<Integer, TreeMap<Integer, Entry>> rows) {

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
}
