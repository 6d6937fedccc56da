package io.mapwalk.analysis;

import io.mapwalk.analysis.SentimentLine.Point;
import io.mapwalk.analysis.SentimentReading.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what a line tells. Unscored moments do not count: neighbours are the scores on either side.
 */
final class SentimentReader {

  private static final int STEEP = 2;
  private static final int FLAT_FROM = 4;
  private static final int SAWTOOTH_WINDOW = 6;
  private static final int MOST_EXTREMES = 3;

  private final List<Point> scored;
  private final List<Run> runs;

  /**
   * Scores that stay the same.
   *
   * @param from index of the first point
   * @param to index of the last point
   */
  private record Run(int from, int to, int score) {}

  SentimentReader(List<Point> scored) {
    this.scored = scored;
    this.runs = runs();
  }

  /** All readings, in the order of the patterns, each in journey order. */
  List<SentimentReading> readings() {
    List<SentimentReading> readings = new ArrayList<>();
    if (scored.isEmpty()) {
      return readings;
    }
    int end = scored.size() - 1;
    boolean flat = runs.size() == 1 && scored.size() >= FLAT_FROM;
    if (flat) {
      readings.add(reading(Pattern.FLAT_LINE, 0, end));
    }
    if (score(0) < 0) {
      readings.add(reading(Pattern.BAD_START, 0, 0));
    }
    sawtooth(readings);
    for (int i = 0; i < end; i++) {
      if (score(i) - score(i + 1) >= STEEP) {
        readings.add(reading(Pattern.RAPID_DROP, i, i + 1));
      }
    }
    // A line that never moves has neither valley nor hill.
    if (!flat) {
      extremes(readings, Pattern.TROUGH, -1);
      extremes(readings, Pattern.PEAK, 1);
    }
    if (score(end) < 0) {
      readings.add(reading(Pattern.BAD_END, end, end));
    }
    return readings;
  }

  // Three swings of two or more, one after the other, change direction twice.
  private void sawtooth(List<SentimentReading> readings) {
    List<Integer> turns = turns();
    int from = -1;
    int to = -1;
    for (int i = 0; i + 3 < turns.size(); i++) {
      int begin = runs.get(turns.get(i)).to();
      int finish = runs.get(turns.get(i + 3)).from();
      if (finish - begin >= SAWTOOTH_WINDOW || !steep(turns, i)) {
        continue;
      }
      if (from >= 0 && begin > to) {
        readings.add(reading(Pattern.SAWTOOTH, from, to));
        from = -1;
      }
      from = from < 0 ? begin : from;
      to = finish;
    }
    if (from >= 0) {
      readings.add(reading(Pattern.SAWTOOTH, from, to));
    }
  }

  private boolean steep(List<Integer> turns, int first) {
    for (int i = first; i < first + 3; i++) {
      if (Math.abs(runs.get(turns.get(i)).score() - runs.get(turns.get(i + 1)).score()) < STEEP) {
        return false;
      }
    }
    return true;
  }

  // The runs at which the line turns round, with both its ends.
  private List<Integer> turns() {
    List<Integer> turns = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      boolean inside = i > 0 && i < runs.size() - 1;
      if (!inside
          || (runs.get(i).score() > runs.get(i - 1).score())
              != (runs.get(i + 1).score() > runs.get(i).score())) {
        turns.add(i);
      }
    }
    return turns;
  }

  private void extremes(List<SentimentReading> readings, Pattern pattern, int sign) {
    List<Run> found = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      int score = runs.get(i).score() * sign;
      boolean above = i == 0 || runs.get(i - 1).score() * sign < score;
      boolean below = i == runs.size() - 1 || runs.get(i + 1).score() * sign < score;
      if (score >= 1 && above && below) {
        found.add(runs.get(i));
      }
    }
    found.stream()
        .sorted(Comparator.comparingInt((Run run) -> -run.score() * sign))
        .limit(MOST_EXTREMES)
        .sorted(Comparator.comparingInt(Run::from))
        .forEach(run -> readings.add(reading(pattern, run.from(), run.to())));
  }

  private List<Run> runs() {
    List<Run> found = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= scored.size(); i++) {
      if (i == scored.size() || score(i) != score(from)) {
        found.add(new Run(from, i - 1, score(from)));
        from = i;
      }
    }
    return scored.isEmpty() ? List.of() : found;
  }

  private int score(int index) {
    return scored.get(index).score().orElseThrow();
  }

  private SentimentReading reading(Pattern pattern, int from, int to) {
    return new SentimentReading(
        pattern,
        scored.subList(from, to + 1).stream().map(Point::place).toList(),
        score(from),
        score(to));
  }
}
