package io.mapwalk.terminal;

import java.util.ArrayList;
import java.util.List;

/** Several entries in one cell: each gets a mark of its own as soon as there is more than one. */
final class Entries {

  private Entries() {}

  static List<Line> wrapped(List<Line> entries, int columns) {
    return wrapped(entries, columns, true);
  }

  /**
   * Wraps each entry to a width.
   *
   * @param marked whether a mark stands before each of several entries
   */
  static List<Line> wrapped(List<Line> entries, int columns, boolean marked) {
    List<Line> lines = new ArrayList<>();
    for (Line entry : entries) {
      lines.addAll(
          marked && entries.size() > 1 && !entry.text().startsWith(Phrases.GROUP)
              ? hanging(Line.of(Ink.FRAME, "• "), entry, columns)
              : entry.wrapped(columns));
    }
    return lines;
  }

  /** A line wrapped behind what stands before it; what follows is indented as far. */
  static List<Line> hanging(Line before, Line entry, int columns) {
    int indent = before.width();
    List<Line> lines = new ArrayList<>();
    for (Line part : entry.wrapped(Math.max(1, columns - indent))) {
      lines.add((lines.isEmpty() ? before : Line.of(" ".repeat(indent))).plus(part));
    }
    return lines;
  }
}
