package io.mapwalk.analysis;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How all personas together feel in the stages of a journey.
 *
 * @param lines the lines of the personas, as far as they have one
 */
public record StageFeelings(List<SentimentLine> lines) {

  /** Keeps its own unmodifiable copy. */
  public StageFeelings {
    lines = List.copyOf(lines);
  }

  /** Those of a map. */
  public static StageFeelings of(JourneyMap map) {
    return new StageFeelings(SentimentLine.all(map));
  }

  /** The mean of what the lines say of a stage, -2.0 to +2.0; empty where none says anything. */
  public OptionalDouble mean(Handle stage) {
    return lines.stream().flatMapToDouble(line -> line.mean(stage).stream()).average();
  }

  /**
   * The score that is nearest to the mean, -2 to +2; empty where nothing is said. Half is rounded
   * away from zero, so that bad and good stages are treated alike.
   */
  public OptionalInt score(Handle stage) {
    OptionalDouble mean = mean(stage);
    if (mean.isEmpty()) {
      return OptionalInt.empty();
    }
    long size = Math.round(Math.abs(mean.getAsDouble()));
    return OptionalInt.of((int) (mean.getAsDouble() < 0 ? -size : size));
  }
}
