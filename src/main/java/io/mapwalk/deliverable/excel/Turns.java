package io.mapwalk.deliverable.excel;

import io.mapwalk.analysis.SentimentLine;
import io.mapwalk.analysis.SentimentReading;
import io.mapwalk.analysis.SentimentReading.Pattern;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Worded;
import java.util.Comparator;
import java.util.List;

/** The lows and highs of a line of feelings, three of each at most, the furthest first. */
final class Turns {

  private static final int MOST = 3;

  private final JourneyMap map;

  /**
   * Where a line turns.
   *
   * @param place the touchpoint or stage it turns at
   * @param name what happens there
   * @param score -2 to +2
   */
  record Turn(Handle place, String name, int score) {}

  Turns(JourneyMap map) {
    this.map = map;
  }

  /** The lowest of their surroundings. */
  List<Turn> lows(SentimentLine line) {
    return turns(line, Pattern.TROUGH);
  }

  /** The highest of their surroundings. */
  List<Turn> highs(SentimentLine line) {
    return turns(line, Pattern.PEAK);
  }

  /** The beginning of a name, in one line. */
  static String shortened(String text, int characters) {
    String line = text.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= characters
        ? line
        : line.substring(0, line.offsetByCodePoints(0, characters)).strip() + "\u2026";
  }

  private List<Turn> turns(SentimentLine line, Pattern pattern) {
    return line.readings().stream()
        .filter(reading -> reading.pattern() == pattern)
        .sorted(Comparator.comparingInt(reading -> -Math.abs(reading.from())))
        .limit(MOST)
        .map(this::turn)
        .toList();
  }

  private Turn turn(SentimentReading reading) {
    String name =
        map.find(Worded.class, reading.first()).map(place -> place.text().value()).orElse("");
    return new Turn(reading.first(), name, reading.from());
  }
}
