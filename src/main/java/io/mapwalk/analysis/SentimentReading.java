package io.mapwalk.analysis;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Worded;
import java.util.List;
import java.util.Locale;

/**
 * Something a sentiment line tells.
 *
 * @param pattern what was seen
 * @param places the touchpoints or stages it stretches over, in journey order, at least one
 * @param from the score at the first of them, -2 to +2
 * @param to the score at the last of them, -2 to +2
 */
public record SentimentReading(Pattern pattern, List<Handle> places, int from, int to) {

  /** Keeps its own unmodifiable copy. */
  public SentimentReading {
    places = List.copyOf(places);
  }

  /** What can be seen in a line; meanings after [Atlassian] where not named otherwise. */
  public enum Pattern {
    /** The same score everywhere: feelings were hardly talked about. */
    FLAT_LINE,
    /** The first score is below 0: first impressions count [Customerly]. */
    BAD_START,
    /** Up and down and up: tiring. */
    SAWTOOTH,
    /** From one score to the next it falls by two or more: a promise is not kept. */
    RAPID_DROP,
    /** The lowest point of its surroundings, -1 or less: where lifting helps most. */
    TROUGH,
    /** The highest point of its surroundings, +1 or more: worth protecting. */
    PEAK,
    /** The last score is below 0: what comes last can spoil the rest [SMI]. */
    BAD_END;

    /** The key under which bundles speak of it, such as {@code rapid-drop}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The place it begins at. */
  public Handle first() {
    return places.get(0);
  }

  /** The place it ends at. */
  public Handle last() {
    return places.get(places.size() - 1);
  }

  /** The key of the sentence that says what was seen. */
  public String code() {
    return "analysis.reading." + pattern.key();
  }

  /** What was seen and where, in the reader's words. */
  public String sentence(JourneyMap map, Messages messages) {
    return messages.text(
        code(), name(map, first()), name(map, last()), signed(from), signed(to), places.size());
  }

  /** The short name of what was seen, for a column or a label. */
  public String name(Messages messages) {
    return messages.text(code() + ".name");
  }

  /** What it means. */
  public String meaning(Messages messages) {
    return messages.text(code() + ".meaning");
  }

  /** What to do about it. */
  public String advice(Messages messages) {
    return messages.text(code() + ".advice");
  }

  private static String name(JourneyMap map, Handle place) {
    return map.find(Worded.class, place)
        .map(worded -> worded.text().value().lines().findFirst().orElse(""))
        .orElse(place.value());
  }

  private static String signed(int score) {
    return score > 0 ? "+" + score : Integer.toString(score);
  }
}
