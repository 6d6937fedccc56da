package io.mapwalk.analysis;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How one persona feels along the journey, from -2 (upset) to +2 (delighted) [More than
 * Metrics/Smaply].
 *
 * @param persona whose line it is
 * @param points what the line is drawn through, in journey order: every touchpoint, scored or not;
 *     a stage none of whose touchpoints is scored stands ahead of them with the score of its own
 * @param stages every stage with its mean, in order
 */
public record SentimentLine(Handle persona, List<Point> points, List<StageMean> stages) {

  /** Keeps its own unmodifiable copies. */
  public SentimentLine {
    points = List.copyOf(points);
    stages = List.copyOf(stages);
  }

  /**
   * A moment on the line.
   *
   * @param place the touchpoint, or the stage where that was scored as a whole
   * @param stage the stage it lies in
   * @param score -2 to +2; empty is unknown, not 0
   */
  public record Point(Handle place, Handle stage, OptionalInt score) {}

  /**
   * A stage as a whole.
   *
   * @param stage which
   * @param mean the mean of its touchpoints, or else its own score: -2.0 to +2.0, rounded to one
   *     decimal; empty where nothing is scored
   */
  public record StageMean(Handle stage, OptionalDouble mean) {}

  /** The line of one persona. */
  public static SentimentLine of(JourneyMap map, Handle persona) {
    List<Point> points = new ArrayList<>();
    List<StageMean> stages = new ArrayList<>();
    for (Stage stage : map.stages()) {
      List<Point> inStage = new ArrayList<>();
      for (Touchpoint touchpoint : map.touchpoints(stage.id())) {
        inStage.add(point(map, touchpoint.id(), stage, persona));
      }
      if (inStage.stream().noneMatch(point -> point.score().isPresent())) {
        Point own = point(map, stage.id(), stage, persona);
        if (own.score().isPresent()) {
          inStage.add(0, own);
        }
      }
      points.addAll(inStage);
      stages.add(new StageMean(stage.id(), mean(inStage)));
    }
    return new SentimentLine(persona, points, stages);
  }

  /** The lines of all personas, in their order; those without any score are left out. */
  public static List<SentimentLine> all(JourneyMap map) {
    return map.personas().stream()
        .map(Persona::id)
        .map(persona -> of(map, persona))
        .filter(line -> !line.scored().isEmpty())
        .toList();
  }

  /** The points that have a score, in journey order. */
  public List<Point> scored() {
    return points.stream().filter(point -> point.score().isPresent()).toList();
  }

  /** The score at a touchpoint or stage; empty where the line has none there. */
  public OptionalInt score(Handle place) {
    return points.stream()
        .filter(point -> point.place().equals(place))
        .findFirst()
        .map(Point::score)
        .orElse(OptionalInt.empty());
  }

  /** The mean of a stage; empty where nothing is scored there. */
  public OptionalDouble mean(Handle stage) {
    return stages.stream()
        .filter(known -> known.stage().equals(stage))
        .findFirst()
        .map(StageMean::mean)
        .orElse(OptionalDouble.empty());
  }

  /** What the line tells [Atlassian]. */
  public List<SentimentReading> readings() {
    return new SentimentReader(scored()).readings();
  }

  private static Point point(JourneyMap map, Handle place, Stage stage, Handle persona) {
    Optional<Emotion> emotion = map.emotion(place, persona);
    return new Point(place, stage.id(), emotion.map(Emotion::score).orElse(OptionalInt.empty()));
  }

  private static OptionalDouble mean(List<Point> points) {
    OptionalDouble exact =
        points.stream().map(Point::score).flatMapToInt(OptionalInt::stream).average();
    return exact.isEmpty() ? exact : OptionalDouble.of(rounded(exact.getAsDouble()));
  }

  // Half is rounded away from zero, so that bad and good stages are treated alike.
  private static double rounded(double mean) {
    long tenths = Math.round(Math.abs(mean) * 10);
    return (mean < 0 ? -tenths : tenths) / 10.0;
  }
}
