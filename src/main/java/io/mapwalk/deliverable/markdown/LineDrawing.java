package io.mapwalk.deliverable.markdown;

import io.mapwalk.analysis.SentimentLine;
import io.mapwalk.analysis.SentimentLine.Point;
import io.mapwalk.journey.Handle;

/**
 * An emotion line in signs that every editor has: a column a moment with its number beneath, a row
 * a score, a bar where a stage ends. An unknown feeling is a gap.
 */
final class LineDrawing {

  private static final int HIGHEST = 2;
  private static final int LOWEST = -2;
  private static final String DOT = "\u25CF";
  private static final String LEVEL = "\u00B7";
  private static final String BORDER = "\u2502";

  private final SentimentLine line;
  private final MapNames names;
  private final int width;

  LineDrawing(SentimentLine line, MapNames names) {
    this.line = line;
    this.names = names;
    // A stage that has no touchpoints is a moment too, and its number may be longer or shorter.
    this.width =
        1 + line.points().stream().mapToInt(point -> number(point).length()).max().orElse(0);
  }

  /** The drawing, each line ended. */
  String text() {
    int labels = 0;
    for (int score = LOWEST; score <= HIGHEST; score++) {
      labels = Math.max(labels, label(score).length());
    }
    StringBuilder out = new StringBuilder();
    for (int score = HIGHEST; score >= LOWEST; score--) {
      row(out, pad(label(score), labels), score);
    }
    numbers(out, labels);
    return out.toString();
  }

  private String label(int score) {
    return (score < 0 ? "" : score == 0 ? " " : "+") + score + " " + names.messages().score(score);
  }

  private void row(StringBuilder out, String label, int score) {
    out.append(label).append(' ').append(BORDER);
    Handle stage = stageOf(0);
    for (Point point : line.points()) {
      if (!point.stage().equals(stage)) {
        out.append(' ').append(BORDER);
        stage = point.stage();
      }
      boolean here = point.score().isPresent() && point.score().getAsInt() == score;
      String sign = here ? DOT : score == 0 ? LEVEL : " ";
      out.append(" ".repeat(width - 1)).append(sign);
    }
    end(out);
  }

  private void numbers(StringBuilder out, int labels) {
    out.append(" ".repeat(labels + 2));
    Handle stage = stageOf(0);
    for (Point point : line.points()) {
      if (!point.stage().equals(stage)) {
        out.append("  ");
        stage = point.stage();
      }
      String number = number(point);
      out.append(" ".repeat(width - number.length())).append(number);
    }
    end(out);
  }

  private Handle stageOf(int index) {
    return line.points().get(index).stage();
  }

  private String number(Point point) {
    return names.number(point.place());
  }

  private static void end(StringBuilder out) {
    while (out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    out.append('\n');
  }

  private static String pad(String label, int width) {
    return label + " ".repeat(width - label.length());
  }
}
