package io.mapwalk.terminal;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The emotion line: five rows, one a score from +2 down to -2, each in the colour of its score. A
 * score that is unknown leaves a gap, for nothing is known of the feeling there.
 */
final class LineDrawing {

  static final int HIGHEST = 2;
  static final int LOWEST = -2;

  private static final int ROWS = HIGHEST - LOWEST + 1;
  private static final char NOTHING = ' ';

  private final int columns;
  private final char[][] signs;
  private final boolean[][] frame;
  private final List<Integer> fences;

  /**
   * A point of the line.
   *
   * @param x the column it stands in, from 0
   * @param score -2 to +2; empty is unknown
   */
  record Point(int x, OptionalInt score) {}

  private LineDrawing(int columns, List<Integer> fences) {
    this.columns = columns;
    this.fences = fences;
    this.signs = new char[ROWS][columns];
    this.frame = new boolean[ROWS][columns];
    for (char[] row : signs) {
      Arrays.fill(row, NOTHING);
    }
  }

  /**
   * Draws a line, or the part of one that falls into a block.
   *
   * @param columns the width, which every line drawn has exactly
   * @param points the points from left to right, at least two columns apart
   * @param fences columns in which a faint upright rule stands; the first is the axis
   * @param before the score just before this part; empty where it begins, or is unknown
   * @param after the score just after this part; empty where it ends, or is unknown
   */
  static List<Line> draw(
      int columns,
      List<Point> points,
      List<Integer> fences,
      OptionalInt before,
      OptionalInt after) {
    LineDrawing drawing = new LineDrawing(columns, fences);
    drawing.grid();
    drawing.join(points, before, after);
    return IntStream.range(0, ROWS).mapToObj(drawing::drawn).toList();
  }

  private void grid() {
    for (int x = left() + 1; x < columns; x += 2) {
      frame(x, row(0), '·');
    }
    for (int fence : fences) {
      for (int y = 0; y < ROWS; y++) {
        frame(fence, y, '│');
      }
    }
  }

  // The first rule is the axis; nothing is drawn left of it.
  private int left() {
    return fences.isEmpty() ? 0 : fences.get(0) + 1;
  }

  private void join(List<Point> points, OptionalInt before, OptionalInt after) {
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      if (point.score.isEmpty()) {
        continue;
      }
      int score = point.score.getAsInt();
      if (i == 0 && before.isPresent()) {
        across(row(score), left(), point.x);
      }
      if (i + 1 < points.size() && points.get(i + 1).score.isPresent()) {
        bend(point.x, score, points.get(i + 1).x, points.get(i + 1).score.getAsInt());
      }
      if (i + 1 == points.size() && after.isPresent()) {
        across(row(score), point.x, columns);
      }
    }
    for (Point point : points) {
      point.score.ifPresent(score -> put(point.x, row(score), '●'));
    }
  }

  private void bend(int fromX, int from, int toX, int to) {
    int middle = turn(fromX, toX);
    across(row(from), fromX, middle);
    across(row(to), middle, toX);
    if (from == to) {
      put(middle, row(from), '━');
      return;
    }
    boolean down = to < from;
    put(middle, row(from), down ? '┓' : '┛');
    put(middle, row(to), down ? '┗' : '┏');
    for (int y = Math.min(row(from), row(to)) + 1; y < Math.max(row(from), row(to)); y++) {
      put(middle, y, '┃');
    }
  }

  // Two upright rules side by side would be hard to read, so the line turns on the rule itself
  // where there is one between two stages.
  private int turn(int fromX, int toX) {
    return fences.stream()
        .filter(fence -> fence > fromX && fence < toX)
        .findFirst()
        .orElse((fromX + toX + 1) / 2);
  }

  private void across(int y, int fromX, int toX) {
    for (int x = fromX; x < toX; x++) {
      put(x, y, '━');
    }
  }

  private void put(int x, int y, char sign) {
    if (x >= 0 && x < columns) {
      signs[y][x] = sign;
      frame[y][x] = false;
    }
  }

  private void frame(int x, int y, char sign) {
    put(x, y, sign);
    if (x >= 0 && x < columns) {
      frame[y][x] = true;
    }
  }

  private static int row(int score) {
    return HIGHEST - score;
  }

  private Line drawn(int y) {
    Ink ink = Ink.ofScore(HIGHEST - y);
    Line line = Line.EMPTY;
    int from = 0;
    for (int x = 1; x <= columns; x++) {
      if (x == columns || frame[y][x] != frame[y][from]) {
        line = line.plus(frame[y][from] ? Ink.FRAME : ink, new String(signs[y], from, x - from));
        from = x;
      }
    }
    return line;
  }
}
