package io.mapwalk.workshop.catalogue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A line of a table.
 *
 * @param key what stands in its first column
 * @param cells what stands in each column, by its heading; blank cells are left out
 */
record Row(String key, Map<String, String> cells) {

  Row {
    cells = Map.copyOf(cells);
  }

  static Row of(List<String> columns, List<String> values) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < Math.min(columns.size(), values.size()); i++) {
      if (!values.get(i).isEmpty()) {
        cells.put(columns.get(i), values.get(i));
      }
    }
    return new Row(values.get(0), cells);
  }

  /** The same, with the cells of another in the place of its own. */
  Row with(Row other) {
    Map<String, String> all = new HashMap<>(cells);
    all.putAll(other.cells);
    return new Row(key, all);
  }

  /** Whether its key is that of another and a number, such as {@code cl-before-1}. */
  boolean belongsTo(String other) {
    return key.startsWith(other + "-")
        && key.substring(other.length() + 1).chars().allMatch(Character::isDigit);
  }

  /** What stands in a column; blank where nothing does. */
  String text(String column) {
    return cells.getOrDefault(column, "");
  }

  /** What stands in a column, or in another where it is blank. */
  String text(String column, String otherwise) {
    return cells.getOrDefault(column, text(otherwise));
  }

  /** The parts of a cell, which semicolons divide. */
  List<String> list(String column) {
    return Arrays.stream(text(column).split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** The constant a cell names in small letters and with hyphens. */
  <E extends Enum<E>> E constant(Class<E> type, String column) {
    return Enum.valueOf(type, constantName(text(column)));
  }

  /** The name of a constant that is written in small letters and with hyphens. */
  static String constantName(String key) {
    return key.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
