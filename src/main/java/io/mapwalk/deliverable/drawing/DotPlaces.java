package io.mapwalk.deliverable.drawing;

import io.mapwalk.analysis.SentimentLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the dots of several lines stand so that all of them are seen: those of one score at one
 * moment side by side, each but a little beside its line.
 */
public final class DotPlaces {

  /** From one middle to the next, in radii: they overlap, and each shows most of itself. */
  private static final double BESIDE = 1.3;

  /** From the first to the last at most, in radii, or they would reach the next moment. */
  private static final double FARTHEST = 2.6;

  private final LinePlaces places;
  private final List<SentimentLine> lines;
  private final Map<Spot, List<Integer>> spots = new HashMap<>();

  /** One score at one moment; tenths of a pixel are near enough. */
  private record Spot(long tenths, int score) {}

  /**
   * Places of dots.
   *
   * @param places where the lines run
   * @param lines the lines, in the order they are drawn
   */
  public DotPlaces(LinePlaces places, List<SentimentLine> lines) {
    this.places = places;
    this.lines = List.copyOf(lines);
    for (int line = 0; line < lines.size(); line++) {
      for (int point = 0; point < lines.get(line).points().size(); point++) {
        if (lines.get(line).points().get(point).score().isPresent()) {
          spots.computeIfAbsent(spot(line, point), spot -> new ArrayList<>()).add(line);
        }
      }
    }
  }

  private Spot spot(int line, int point) {
    SentimentLine drawn = lines.get(line);
    int score = drawn.points().get(point).score().orElseThrow();
    return new Spot(Math.round(places.x(drawn, point) * 10), score);
  }

  /**
   * How far to the right the middle of a dot stands, in pixels.
   *
   * @param line the line it belongs to, counted from 0
   * @param point a point of it that has a score, counted from 0
   * @param radius of the dot, in pixels
   */
  public double x(int line, int point, double radius) {
    List<Integer> together = spots.get(spot(line, point));
    int gaps = together.size() - 1;
    double aside = together.indexOf(line) - gaps / 2.0;
    double step = Math.min(BESIDE, FARTHEST / Math.max(1, gaps)) * radius;
    return places.x(lines.get(line), point) + aside * step;
  }
}
