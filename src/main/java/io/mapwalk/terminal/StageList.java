package io.mapwalk.terminal;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The map as a list, one stage beneath another, for terminals too narrow for a table. */
final class StageList {

  private static final int ROOM_FOR_LABELS = 56;
  private static final int LONGEST_LABEL = 13;
  private static final int INDENT = 3;
  private static final int HANG = 2;

  private final JourneyMap map;
  private final List<Row> rows;
  private final Feelings feelings;
  private final Messages messages;
  private final boolean plain;

  /**
   * @param plain whether nothing but words may be used
   */
  StageList(JourneyMap map, List<Row> rows, Messages messages, boolean plain) {
    this.map = map;
    this.messages = messages;
    this.rows = rows;
    this.feelings = new Feelings(map);
    this.plain = plain;
  }

  List<Line> draw(Stretch stretch, int width) {
    List<Line> lines = new ArrayList<>();
    for (Stage stage : stretch.stages()) {
      if (!lines.isEmpty()) {
        lines.add(Line.EMPTY);
      }
      heading(stage, width, lines);
      for (Row row : rows) {
        entries(row, row.at(stage.id()), 0, width, lines);
      }
      for (Touchpoint touchpoint : stretch.touchpoints(stage)) {
        lines.add(Line.EMPTY);
        touchpoint(touchpoint.id(), width, lines);
      }
    }
    return lines;
  }

  /** Which rows that belong to the map have nothing in them yet; no line where all have. */
  List<Line> missing(int width) {
    String names =
        rows.stream().filter(Row::isEmpty).map(Row::label).collect(Collectors.joining(", "));
    return names.isEmpty()
        ? List.of()
        : Line.of(Ink.FAINT, messages.text("terminal.nothing-yet", names)).wrapped(width);
  }

  private void heading(Stage stage, int width, List<Line> lines) {
    if (!stage.phase().isBlank()) {
      lines.addAll(Line.of(Ink.FAINT, stage.phase().value()).wrapped(width));
    }
    int number = map.stages().indexOf(stage) + 1;
    if (plain) {
      // Its touchpoints begin with a number as well, and nothing else tells them from it.
      String words = messages.text("terminal.stage", number, stage.text());
      lines.addAll(Line.of(Ink.HEADING, words).wrapped(width));
      return;
    }
    Line name = Line.of(Ink.HEADING, number + " " + stage.text()).plus(" ");
    Ink ink = feelings.ink(stage);
    List<Line> parts = Entries.hanging(Line.of(ink, "━━ "), name, width);
    Line last = parts.get(parts.size() - 1);
    lines.addAll(parts.subList(0, parts.size() - 1));
    lines.add(last.plus(ink, "━".repeat(Math.max(0, width - last.width()))));
  }

  // The row that names the touchpoint is the heading of all that follows.
  private void touchpoint(Handle touchpoint, int width, List<Line> lines) {
    for (Row row : rows) {
      if (row.isHeading()) {
        lines.addAll(Entries.wrapped(row.at(touchpoint), width));
      }
    }
    for (Row row : rows) {
      if (!row.isHeading()) {
        entries(row, row.at(touchpoint), INDENT, width, lines);
      }
    }
  }

  private void entries(Row row, List<Line> cell, int indent, int width, List<Line> lines) {
    if (cell.isEmpty()) {
      return;
    }
    row.above().ifPresent(name -> lines.addAll(line(name, indent, width)));
    String label = row.label();
    String margin = " ".repeat(indent);
    boolean aside = width >= ROOM_FOR_LABELS && Columns.width(label) <= LONGEST_LABEL && !plain;
    Line name = Line.of(Ink.LABEL, label + (aside ? "" : ":"));
    if (aside) {
      int column = indent + LONGEST_LABEL + 1;
      Line before = Line.of(margin).plus(name).padded(column);
      for (Line part : Entries.wrapped(cell, width - column, !plain)) {
        lines.add(before.plus(part));
        before = Line.of(" ".repeat(column));
      }
      return;
    }
    if (cell.size() == 1) {
      lines.addAll(indented(name.plus(" ").plus(cell.get(0)), indent, width));
      return;
    }
    lines.addAll(indented(name, indent, width));
    for (Line part : Entries.wrapped(cell, Math.max(1, width - indent - 2), !plain)) {
      lines.add(Line.of(margin + "  ").plus(part));
    }
  }

  private List<Line> line(String name, int indent, int width) {
    return plain
        ? indented(Line.of(name), indent, width)
        : List.of(Line.of(" ".repeat(indent)).plus(Ink.FRAME, "── " + name + " ──").cut(width));
  }

  // Everything but the first line stands two columns further in, so the label is seen at once.
  private static List<Line> indented(Line line, int indent, int width) {
    List<Line> lines = new ArrayList<>();
    for (Line part : line.wrapped(Math.max(1, width - indent - HANG))) {
      lines.add(Line.of(" ".repeat(lines.isEmpty() ? indent : indent + HANG)).plus(part));
    }
    return lines;
  }
}
