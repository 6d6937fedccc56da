package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.element.Element;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A row that came back, beside what stood in it when it went.
 *
 * @param <E> what it is of
 */
final class Line<E extends Element> implements Origin.Cells {

  private final Region region;
  private final int row;
  private final Map<String, Entry> was = new HashMap<>();
  private final Map<String, Entry> now = new HashMap<>();
  private final Set<String> changed = new HashSet<>();
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * @param region the list
   * @param row its row on the sheet, from 0
   * @param columns the columns of the list
   * @param headings their headings as they were written
   * @param before what stood there; empty in a row that somebody added
   */
  Line(Region region, int row, List<Column<E>> columns, List<String> headings, Optional<E> before) {
    this.region = region;
    this.row = row;
    for (int i = 0; i < columns.size(); i++) {
      Column<E> column = columns.get(i);
      String key = column.key();
      Entry then = before.map(column.value()).orElse(Entry.NONE);
      Optional<Integer> place = region.column(headings.get(i));
      Entry read = place.map(at -> region.grid().at(row, at)).orElse(then);
      was.put(key, then);
      now.put(key, read);
      place.ifPresent(at -> places.put(key, at));
      if (!read.says(then)) {
        changed.add(key);
      }
    }
  }

  /** Its row on the sheet, from 0. */
  int row() {
    return row;
  }

  /** The name of the cell in a column. */
  String cell(String key) {
    return Region.name(row, places.getOrDefault(key, region.tagColumn()));
  }

  /** Whether nothing in it was changed. */
  boolean isAsItWas() {
    return changed.isEmpty();
  }

  @Override
  public Entry now(String key) {
    return now.getOrDefault(key, Entry.NONE);
  }

  /** What stood in a cell when the file was written. */
  Entry was(String key) {
    return was.getOrDefault(key, Entry.NONE);
  }

  @Override
  public boolean changed(String key) {
    return changed.contains(key);
  }
}
