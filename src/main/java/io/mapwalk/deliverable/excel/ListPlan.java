package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.element.Element;
import java.util.List;

/**
 * One list of the workbook: what is written and how it is read, in one place.
 *
 * @param <E> what it is of
 * @param table the name of its table, in no language
 * @param sheet the key of the name of its sheet
 * @param tab the colour of its tab
 * @param type what it is of
 * @param rows what it lists, in the order it is written in
 * @param columns its columns
 * @param sentence how to read it
 */
record ListPlan<E extends Element>(
    String table,
    String sheet,
    Colour tab,
    Class<E> type,
    List<E> rows,
    List<Column<E>> columns,
    String sentence) {

  /** The key of the column that says at which place a row stands. */
  static final String NUMBER = "number";

  private static final String TAG = "Id ";

  /** Keeps its own unmodifiable copies. */
  ListPlan {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  /**
   * The heading over what tells the rows apart. It names the table, so that the list is found again
   * wherever it was moved to.
   */
  String tagHeading() {
    return TAG + table;
  }

  /** Whether its number column says in which order the elements are. */
  boolean isNumbered() {
    return columns.stream().anyMatch(column -> column.key().equals(NUMBER));
  }
}
