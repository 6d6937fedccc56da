package io.mapwalk.deliverable.drawing;

import io.mapwalk.analysis.SentimentLine;
import io.mapwalk.deliverable.drawing.Shape.Bend;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Stage;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the points of an emotion line stand: each stage takes the same share of the width, and its
 * points stand evenly within it. Where a score is unknown the line has a gap, for nothing is known
 * of the feeling there.
 */
public final class LinePlaces {

  private final List<Handle> stages;
  private final double width;
  private final double middle;
  private final double step;

  /**
   * Places in a drawing.
   *
   * @param map whose stages they stand under
   * @param width of all stages together, in pixels
   * @param middle how far down a score of 0 stands
   * @param step from one score to the next
   */
  public LinePlaces(JourneyMap map, double width, double middle, double step) {
    this.stages = map.stages().stream().map(Stage::id).toList();
    this.width = width;
    this.middle = middle;
    this.step = step;
  }

  /** How far to the right a point of a line stands. */
  public double x(SentimentLine line, int index) {
    Handle stage = line.points().get(index).stage();
    double share = width / Math.max(1, stages.size());
    int first = index;
    while (first > 0 && line.points().get(first - 1).stage().equals(stage)) {
      first--;
    }
    long all = line.points().stream().filter(point -> point.stage().equals(stage)).count();
    return share * (stages.indexOf(stage) + (index - first + 0.5) / all);
  }

  /** How far down a score of -2 to +2 stands. */
  public double y(int score) {
    return middle - score * step;
  }

  /** The pieces of a line between points that are known. */
  public List<Bend> bends(SentimentLine line) {
    List<SentimentLine.Point> points = line.points();
    List<Bend> bends = new ArrayList<>();
    for (int i = 0; i + 1 < points.size(); i++) {
      if (points.get(i).score().isPresent() && points.get(i + 1).score().isPresent()) {
        bends.add(
            new Bend(
                x(line, i),
                y(points.get(i).score().getAsInt()),
                x(line, i + 1),
                y(points.get(i + 1).score().getAsInt())));
      }
    }
    return bends;
  }

  /** Pieces as a path of SVG. */
  public static String path(List<Bend> bends) {
    StringBuilder way = new StringBuilder();
    for (Bend bend : bends) {
      String middle = Figures.of(bend.middle());
      String before = Figures.of(bend.y1());
      String after = Figures.of(bend.y2());
      way.append('M').append(Figures.of(bend.x1())).append(' ').append(before);
      way.append('C').append(middle).append(' ').append(before).append(' ');
      way.append(middle).append(' ').append(after).append(' ');
      way.append(Figures.of(bend.x2())).append(' ').append(after);
    }
    return way.toString();
  }
}
