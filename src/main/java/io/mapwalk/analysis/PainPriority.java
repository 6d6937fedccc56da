package io.mapwalk.analysis;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How urgent a pain point is: severity [Atlassian] times reach.
 *
 * @param pain which
 * @param points 1 to 9, severity weight times reach weight; empty where nobody named a severity
 * @param guessed whether the reach is unknown and was counted as a middling one
 */
public record PainPriority(Handle pain, OptionalInt points, boolean guessed) {

  /** How urgent, in words. */
  public enum Level {
    /** 1 or 2 points. */
    LOW,
    /** 3 or 4 points. */
    MEDIUM,
    /** 6 or 9 points. */
    HIGH;

    /** The key under which bundles speak of it. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The priority of a pain point. */
  public static PainPriority of(PainPoint pain) {
    ReachBand reach =
        pain.reach().isEmpty() ? ReachBand.SOME : ReachBand.of(pain.reach().getAsInt());
    OptionalInt points =
        pain.severity()
            .map(Severity::weight)
            .map(weight -> OptionalInt.of(weight * reach.weight()))
            .orElse(OptionalInt.empty());
    return new PainPriority(pain.id(), points, points.isPresent() && pain.reach().isEmpty());
  }

  /**
   * The priorities of all pain points, the most urgent first; those without a severity come last.
   * Among equals the known comes before the guessed, then what was said first.
   */
  public static List<PainPriority> ranked(JourneyMap map) {
    return map.all(PainPoint.class).stream()
        .map(PainPriority::of)
        .sorted(
            Comparator.comparingInt((PainPriority p) -> -p.points().orElse(0))
                .thenComparing(PainPriority::guessed))
        .toList();
  }

  /** How urgent it is; empty where nobody named a severity. */
  public Optional<Level> level() {
    if (points.isEmpty()) {
      return Optional.empty();
    }
    int value = points.getAsInt();
    return Optional.of(value <= 2 ? Level.LOW : value <= 4 ? Level.MEDIUM : Level.HIGH);
  }

  /** How urgent it is in the reader's words, with "?" where it was guessed; blank if unknown. */
  public String label(Messages messages) {
    return level()
        .map(level -> messages.text("analysis.priority." + level.key()))
        .map(word -> guessed ? messages.text("analysis.priority.guessed", word) : word)
        .orElse("");
  }
}
