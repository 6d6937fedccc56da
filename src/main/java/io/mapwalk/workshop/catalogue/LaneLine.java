package io.mapwalk.workshop.catalogue;

import java.util.List;

/**
 * A line of a preset or of a kind of map.
 *
 * @param name what it is called there
 * @param lanes the keys of the lanes that hold it; none where it is no row (phases, a timescale) or
 *     a row of that name of its own
 * @param part the part of the preset it belongs to, such as {@code optional}; mostly blank
 */
public record LaneLine(String name, List<String> lanes, String part) {

  /** Keeps its own unmodifiable copy. */
  public LaneLine {
    lanes = List.copyOf(lanes);
  }

  /** The lines of the one whose key stands in the given column. */
  static List<LaneLine> of(List<Row> rows, String column, String key) {
    return rows.stream()
        .filter(row -> row.text(column).equals(key))
        .map(row -> new LaneLine(row.text("Label", "Name"), row.list("Lanes"), row.text("Part")))
        .toList();
  }
}
