package io.mapwalk.deliverable.excel;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * The rows and cells of one sheet, for writing. POI keeps a tree of XML for every cell, which takes
 * some hundred bytes of memory and most of the time of writing; here a cell is a small record.
 */
final class SheetRows {

  private static final double TWENTIETHS = 20;

  private final TreeMap<Integer, List<SheetCell>> cells = new TreeMap<>();
  private final TreeMap<Integer, Double> heights = new TreeMap<>();

  /** Puts a cell where there may be one already. */
  void put(int row, int column, SheetCell cell) {
    List<SheetCell> line = cells.computeIfAbsent(row, at -> new ArrayList<>());
    while (line.size() <= column) {
      line.add(SheetCell.NONE);
    }
    line.set(column, cell);
  }

  /** What stands in a cell. */
  SheetCell at(int row, int column) {
    List<SheetCell> line = cells.getOrDefault(row, List.of());
    return column < line.size() ? line.get(column) : SheetCell.NONE;
  }

  /** Makes a row that high, in points; a height is kept in twentieths of one [Excel]. */
  void height(int row, double points) {
    heights.put(row, Math.floor(points * TWENTIETHS) / TWENTIETHS);
  }

  /** How high a row was made, in points. */
  OptionalDouble height(int row) {
    Double points = heights.get(row);
    return points == null ? OptionalDouble.empty() : OptionalDouble.of(points);
  }

  /** The cells from the first to the last; empty where there is none. */
  Optional<CellRangeAddress> extent() {
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (List<SheetCell> line : cells.values()) {
      int from = 0;
      while (line.get(from) == SheetCell.NONE) {
        from++;
      }
      first = Math.min(first, from);
      last = Math.max(last, line.size() - 1);
    }
    return Optional.of(new CellRangeAddress(cells.firstKey(), cells.lastKey(), first, last));
  }

  /** Writes them as the element of a sheet that holds its rows [ECMA-376, CT_SheetData]. */
  void write(Writer out) throws IOException {
    out.write("<sheetData>");
    TreeMap<Integer, List<SheetCell>> rows = new TreeMap<>(cells);
    heights.keySet().forEach(row -> rows.putIfAbsent(row, List.of()));
    List<String> columns = new ArrayList<>();
    for (Map.Entry<Integer, List<SheetCell>> row : rows.entrySet()) {
      String number = Integer.toString(row.getKey() + 1);
      out.write("<row r=\"" + number + '"');
      Double points = heights.get(row.getKey());
      if (points != null) {
        out.write(" ht=\"" + points.floatValue() + "\" customHeight=\"true\"");
      }
      out.write('>');
      for (int i = 0; i < row.getValue().size(); i++) {
        if (columns.size() <= i) {
          columns.add(CellReference.convertNumToColString(i));
        }
        write(out, columns.get(i), number, row.getValue().get(i));
      }
      out.write("</row>");
    }
    out.write("</sheetData>");
  }

  private static void write(Writer out, String column, String row, SheetCell cell)
      throws IOException {
    if (cell == SheetCell.NONE) {
      return;
    }
    out.write("<c r=\"");
    out.write(column);
    out.write(row);
    out.write("\" s=\"");
    out.write(Integer.toString(cell.style()));
    if (cell instanceof SheetCell.Words words) {
      out.write("\" t=\"s\"><v>");
      out.write(Integer.toString(words.place()));
      out.write("</v></c>");
    } else if (cell instanceof SheetCell.Amount amount) {
      out.write("\"><v>");
      out.write(Double.toString(amount.value()));
      out.write("</v></c>");
    } else if (cell instanceof SheetCell.Worked worked) {
      out.write("\"><f>");
      Xml.write(out, worked.formula());
      out.write("</f><v>");
      out.write(Double.toString(worked.value()));
      out.write("</v></c>");
    } else {
      out.write("\"/>");
    }
  }
}
