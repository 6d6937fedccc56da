package io.mapwalk.deliverable.foreign;

import java.util.List;

/**
 * A table that was understood as a list: a heading for each column, a moment of the journey, or a
 * note, in each row. A matrix with its stages across is one too, once rows and columns are turned.
 *
 * @param headings what the columns are called; blank where they have no name
 * @param rows what stands beneath them
 * @param across whether stages stood side by side, so that rows of the file are columns here
 * @param leadings which columns without a known name stand before the others and may name stages
 * @param aside what stands outside of the list, such as a title above it
 */
record Listing(
    List<String> headings,
    List<List<Cell>> rows,
    boolean across,
    List<Integer> leadings,
    List<String> aside) {

  /**
   * A cell.
   *
   * @param text what it says, without blanks at its ends
   * @param reach over how many rows it reaches, from 1
   */
  record Cell(String text, int reach) {}

  /** Keeps its own unmodifiable copies. */
  Listing {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
    leadings = List.copyOf(leadings);
    aside = List.copyOf(aside);
  }

  /** What stands in a column, from top to bottom, without what is blank. */
  List<String> values(int column) {
    return rows.stream()
        .map(row -> row.get(column).text())
        .filter(text -> !text.isBlank())
        .toList();
  }
}
