package io.mapwalk.terminal;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import java.util.ArrayList;
import java.util.List;

/** The map as a table: stages and touchpoints are columns, lanes are rows, in blocks that fit. */
final class Board {

  private static final int LONGEST_LABEL = 16;
  private static final int SHORTEST_LABEL = 8;

  private final JourneyMap map;
  private final Messages messages;
  private final List<Row> rows;
  private final Feelings feelings;
  private final EmotionLine emotions;

  Board(JourneyMap map, Messages messages, List<Row> rows) {
    this.map = map;
    this.messages = messages;
    this.rows = rows;
    this.feelings = new Feelings(map);
    this.emotions = new EmotionLine(map, messages, feelings);
  }

  /** Whether the width is enough for a table that is easier to read than a list. */
  boolean suits(int width) {
    return width >= 72 && layout(width).capacity() >= 3;
  }

  List<Line> draw(Stretch stretch, int width) {
    List<Line> lines = new ArrayList<>();
    for (Block block : layout(width).blocks(stretch)) {
      if (!lines.isEmpty()) {
        lines.add(Line.EMPTY);
      }
      draw(block, lines);
      if (stretch.hangsTogether()) {
        lines.addAll(emotions.beneath(block));
      }
    }
    return lines;
  }

  private Layout layout(int width) {
    int label = emotions.axisWidth();
    int word = 0;
    for (Row row : rows) {
      label = Math.max(label, Wrapping.longestWord(Line.of(row.label())));
      for (List<Line> cell : row.cells().values()) {
        word = Math.max(word, cell.stream().mapToInt(Wrapping::longestWord).max().orElse(0));
      }
    }
    return new Layout(width, Math.max(SHORTEST_LABEL, Math.min(LONGEST_LABEL, label)), word);
  }

  private void draw(Block block, List<Line> lines) {
    phases(block, lines);
    lines.addAll(
        joined(
            block,
            Line.EMPTY,
            block.segments().stream().map(s -> name(s).wrapped(s.width())).toList()));
    Line rule = Line.of(" ".repeat(block.label() + Block.FENCE - 1));
    for (int i = 0; i < block.segments().size(); i++) {
      Block.Segment segment = block.segments().get(i);
      rule =
          rule.plus(i == 0 ? " " : "   ")
              .plus(feelings.ink(segment.stage()), "━".repeat(segment.width()));
    }
    lines.add(rule);
    boolean first = true;
    for (Row row : rows) {
      if (row.expected() || block.holds(row)) {
        if (row.above().isPresent()) {
          lines.add(line(block, row.above().get()));
        } else if (!first) {
          lines.add(rule(block));
        }
        first = false;
        lines.addAll(
            joined(
                block,
                Line.of(Ink.LABEL, row.label()),
                block.segments().stream().map(segment -> cell(row, segment)).toList()));
      }
    }
  }

  private void phases(Block block, List<Line> lines) {
    if (block.segments().stream().anyMatch(s -> !s.stage().phase().isBlank())) {
      List<List<Line>> cells =
          block.segments().stream()
              .map(s -> Line.of(Ink.FAINT, s.stage().phase().value()).wrapped(s.width()))
              .toList();
      lines.addAll(joined(block, Line.EMPTY, cells));
    }
  }

  private Line name(Block.Segment segment) {
    Line name = Line.of(Ink.HEADING, segment.number() + " " + segment.stage().text());
    return segment.continued()
        ? name.plus(Ink.FAINT, " " + messages.text("terminal.continued"))
        : name;
  }

  private static Line rule(Block block) {
    StringBuilder rule = new StringBuilder("┈".repeat(block.label() + 1));
    for (Block.Segment segment : block.segments()) {
      rule.append("┼").append("┈".repeat(segment.width() + 2));
    }
    return Line.of(Ink.FRAME, rule.substring(0, block.width()));
  }

  // A line of a blueprint crosses the stages; its name stands where it begins.
  private static Line line(Block block, String name) {
    Line line = Line.of(Ink.FRAME, "━━ ").plus(Ink.LABEL, name).plus(" ").cut(block.width());
    return line.plus(Ink.FRAME, "━".repeat(Math.max(0, block.width() - line.width())));
  }

  private static List<Line> cell(Row row, Block.Segment segment) {
    List<Line> lines = new ArrayList<>();
    if (!segment.continued()) {
      lines.addAll(Entries.wrapped(row.at(segment.stage().id()), segment.width()));
    }
    List<List<Line>> columns = new ArrayList<>();
    int height = 0;
    for (int i = 0; i < segment.touchpoints().size(); i++) {
      Handle place = segment.touchpoints().get(i);
      columns.add(Entries.wrapped(row.at(place), segment.widths().get(i)));
      height = Math.max(height, columns.get(i).size());
    }
    for (int y = 0; y < height; y++) {
      Line line = Line.EMPTY;
      for (int i = 0; i < columns.size(); i++) {
        Line part = y < columns.get(i).size() ? columns.get(i).get(y) : Line.EMPTY;
        int gutter = i + 1 < columns.size() ? Block.GUTTER : 0;
        line = line.plus(part.padded(segment.widths().get(i) + gutter));
      }
      lines.add(line);
    }
    return lines;
  }

  private static List<Line> joined(Block block, Line label, List<List<Line>> cells) {
    List<Line> labels = label.wrapped(block.label());
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    List<Line> lines = new ArrayList<>();
    for (int y = 0; y < Math.max(height, labels.size()); y++) {
      Line line = (y < labels.size() ? labels.get(y) : Line.EMPTY).padded(block.label());
      for (int i = 0; i < cells.size(); i++) {
        Line part = y < cells.get(i).size() ? cells.get(i).get(y) : Line.EMPTY;
        line = line.plus(Ink.FRAME, " │ ").plus(part.padded(block.segments().get(i).width()));
      }
      lines.add(line);
    }
    return lines;
  }
}
