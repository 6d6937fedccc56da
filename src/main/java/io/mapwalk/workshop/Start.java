package io.mapwalk.workshop;

import io.mapwalk.journey.Messages;
import io.mapwalk.workshop.answer.Dates;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads when a workshop begins: {@code 2026-12-03 14:00}, {@code next friday at 2 pm}. */
public final class Start {

  private static final Pattern DAY_AND_TIME =
      Pattern.compile(
          "(.+?)[\\s,T]+(?:at\\s+)?(\\d{1,2})(?:[:.h](\\d{2}))?\\s*(am|pm)?",
          Pattern.CASE_INSENSITIVE);

  private Start() {}

  /**
   * Reads a day and a time.
   *
   * @param typed what was typed
   * @param today the day from which "next" is counted
   * @param messages whose words for days are understood besides the English ones
   * @return empty where no day, or no time, was understood
   */
  public static Optional<LocalDateTime> read(String typed, LocalDate today, Messages messages) {
    Dates dates = new Dates(today, messages.locale());
    Matcher matcher = DAY_AND_TIME.matcher(typed.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String day = matcher.group(1).strip();
    // "vrijdag om", "viernes a las": the word before the time belongs to neither.
    Optional<LocalDate> date =
        dates.read(day).or(() -> dates.read(day.replaceFirst("\\s+(?:om|a\\s+las?)$", "")));
    return date.flatMap(d -> time(matcher).map(d::atTime));
  }

  private static Optional<LocalTime> time(Matcher matcher) {
    boolean half = matcher.group(4) != null;
    if (!half && matcher.group(3) == null) {
      return Optional.empty();
    }
    int typed = Integer.parseInt(matcher.group(2));
    int minute = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    boolean evening = half && matcher.group(4).equalsIgnoreCase("pm");
    int hour = half ? typed % 12 + (evening ? 12 : 0) : typed;
    boolean fits = hour <= 23 && minute <= 59 && !(half && (typed < 1 || typed > 12));
    return fits ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }
}
