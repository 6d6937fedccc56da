package io.mapwalk.deliverable.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.node.Node;

/**
 * Reads a table of a document, column by heading. A heading that somebody changed tells nothing of
 * what stands beneath it, but the column with the handles is found all the same: a table is not
 * emptied by a slip in its head.
 */
final class TableReading {

  private static final int NONE = -1;

  private final Tellings tellings;
  private final Phrase phrase;
  private final String role;
  private final String within;
  private final List<String> columns = new ArrayList<>();
  private final List<List<Words>> rows = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();
  private final List<Saying> sayings = new ArrayList<>();
  private final int main;

  TableReading(Tellings tellings, Phrase phrase, String role, String within, Node table) {
    this.tellings = tellings;
    this.phrase = phrase;
    this.role = role;
    this.within = within;
    for (Node node = table.getFirstChild(); node != null; node = node.getNext()) {
      for (Node row = node.getFirstChild(); row != null; row = row.getNext()) {
        if (node instanceof TableBody) {
          rows.add(cells(row));
        } else {
          cells(row).forEach(cell -> columns.add(cell.text()));
        }
      }
    }
    Set<String> known = tellings.columns(role);
    for (int column = 0; column < columns.size() && !known.isEmpty(); column++) {
      if (!known.contains(columns.get(column))) {
        unknown.add(columns.get(column));
      }
    }
    this.main = main();
    if (isFound()) {
      unknown.remove(columns.get(main));
      rows.forEach(this::row);
    }
  }

  /** Whether it has the column in which the words of elements stand. */
  boolean isFound() {
    return main != NONE;
  }

  /** What its rows say. */
  List<Saying> sayings() {
    return sayings;
  }

  /** The headings that are none of such a table, and so tell nothing. */
  List<String> unknown() {
    return unknown;
  }

  /** The heading of the column in which the words of elements stand. */
  List<String> titles() {
    return isFound() ? List.of(columns.get(main)) : List.of();
  }

  private int main() {
    Set<String> titles = tellings.titles();
    for (int column = 0; column < columns.size(); column++) {
      if (titles.contains(columns.get(column))) {
        return column;
      }
    }
    Set<String> without = new HashSet<>(unknown);
    for (int column = 0; column < columns.size(); column++) {
      if (without.contains(columns.get(column)) && hasHandles(column)) {
        return column;
      }
    }
    return NONE;
  }

  private boolean hasHandles(int column) {
    return rows.stream()
        .filter(row -> column < row.size())
        .anyMatch(row -> phrase.read(row.get(column)).handle().isPresent());
  }

  private void row(List<Words> cells) {
    if (main >= cells.size()) {
      return;
    }
    Saying saying = phrase.read(cells.get(main)).at(role, within, "");
    Map<String, Words> more = new HashMap<>();
    // A line that is missing from the cell was taken out of it; a column may just not be there.
    tellings.in(role).stream()
        .flatMap(t -> t.inside().stream())
        .forEach(l -> more.put(l, Words.none()));
    more.putAll(saying.fields());
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      if (i != main) {
        more.put(columns.get(i), cells.get(i));
      }
    }
    sayings.add(
        new Saying(
            role, within, "", saying.handle(), saying.main(), more, saying.tags(), false, false));
  }

  private static List<Words> cells(Node row) {
    List<Words> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(Inlines.of(cell));
    }
    return cells;
  }
}
