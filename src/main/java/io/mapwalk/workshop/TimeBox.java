package io.mapwalk.workshop;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How much time there is.
 *
 * @param minutes the minutes at hand, from 1
 * @param ends when it must end
 */
record TimeBox(int minutes, Instant ends) {

  private static final int LONGEST = 24 * 60;
  // An end that has passed today means the evening or the small hours, if those are near.
  private static final Duration NEAR = Duration.ofHours(8);
  // Nobody plans a workshop of so few minutes: a bare number up to this one means hours.
  private static final int FEW = 8;
  private static final Map<String, String> WORDS =
      Map.of(
          "half an", "0.5", "an", "1", "one", "1", "two", "2", "three", "3", "four", "4", "five",
          "5", "six", "6");
  private static final String SPAN_FORM =
      "(?:(\\d{1,2}(?:[.,]\\d{1,2})?)\\s*(?:hours?|hrs?|h|u))?\\s*(?:and\\s*)?"
          + "(?:(\\d{1,4})\\s*(?:minutes?|mins?|m|[′'’])?)?";
  private static final String HOURS = "(?:\\s*(?:hours?|h|u))?";
  private static final String END_FORM =
      "(?:(\\d{1,2})[:.hu](\\d{2})"
          + HOURS
          + "|(\\d{1,2})(?=\\s*(?:am|pm)|\\s*o.clock))\\s*(am|pm)?(?:o.clock)?";
  private static final String UNTIL = "(?:until|till|ends?(?:\\s+at)?|by|at)\\s+";
  // 1h30 is a span, 16h30 an hour of the day; Dutch writes 1u30 as well.
  private static final Pattern CLOCK_WITH_H = Pattern.compile("(?:1[3-9]|2\\d)[hu]\\d{2}");
  private static final Pattern SPAN = Pattern.compile(SPAN_FORM);
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<span>.*?)[\\s,;]*(?:\\band\\s+)?(?:"
              + UNTIL
              + "(?<hour>\\d{1,2})"
              + HOURS
              + "|(?:"
              + UNTIL
              + ")?"
              + END_FORM
              + ")");

  /**
   * Reads {@code 2 hours}, {@code 90}, {@code 1h30}, {@code until 16:00}, {@code until 4 pm} or
   * both, as in {@code 90 min, ends 16:00}. An end that has passed today is taken for one in the
   * next eight hours where there is such a one: {@code until 4:00} in the afternoon, {@code until
   * 1:00} late at night.
   *
   * @param typed what was typed
   * @param now the moment in the room
   * @param zone where the room is
   * @return empty where no time was understood, or none is left
   */
  static Optional<TimeBox> read(String typed, Instant now, ZoneId zone) {
    String text = digits(typed.strip().toLowerCase(Locale.ROOT));
    Matcher span = SPAN.matcher(text);
    if (isSpan(span) && !CLOCK_WITH_H.matcher(text).matches()) {
      int minutes = minutes(span);
      boolean hours = text.matches("\\d+") && minutes <= FEW;
      return of(hours ? minutes * 60 : minutes, now);
    }
    Matcher clock = CLOCK.matcher(text);
    if (!clock.matches()) {
      return Optional.empty();
    }
    Matcher before = SPAN.matcher(clock.group("span").strip());
    if (!clock.group("span").isBlank() && !isSpan(before)) {
      return Optional.empty();
    }
    return end(clock, now, zone)
        .flatMap(
            ends -> {
              int left = EndClock.left(ends, now);
              int minutes = clock.group("span").isBlank() ? left : Math.min(minutes(before), left);
              return minutes < 1 ? Optional.empty() : Optional.of(new TimeBox(minutes, ends));
            });
  }

  private static boolean isSpan(Matcher span) {
    return span.matches() && (span.group(1) != null || span.group(2) != null);
  }

  // "two hours" and "half an hour" are said as often as typed in digits.
  private static String digits(String text) {
    for (Map.Entry<String, String> word : WORDS.entrySet()) {
      if (text.matches(word.getKey() + "\\s+(?:hour|h).*")) {
        return word.getValue() + text.substring(word.getKey().length());
      }
    }
    return text;
  }

  /** A box of that many minutes from now. */
  static Optional<TimeBox> of(int minutes, Instant now) {
    return minutes < 1 || minutes > LONGEST
        ? Optional.empty()
        : Optional.of(new TimeBox(minutes, now.plus(Duration.ofMinutes(minutes))));
  }

  private static int minutes(Matcher span) {
    double hours = span.group(1) == null ? 0 : Double.parseDouble(span.group(1).replace(',', '.'));
    int minutes = span.group(2) == null ? 0 : Integer.parseInt(span.group(2));
    return (int) Math.round(hours * 60) + minutes;
  }

  private static Optional<Instant> end(Matcher clock, Instant now, ZoneId zone) {
    String digits =
        Stream.of(clock.group("hour"), clock.group(3), clock.group(5))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("");
    int typed = Integer.parseInt(digits);
    int minute = clock.group(4) == null ? 0 : Integer.parseInt(clock.group(4));
    Optional<String> half = Optional.ofNullable(clock.group(6));
    int hour = half.isPresent() ? typed % 12 + (half.get().equals("pm") ? 12 : 0) : typed;
    if (hour > 23 || minute > 59 || (half.isPresent() && typed > 12)) {
      return Optional.empty();
    }
    ZonedDateTime here = now.atZone(zone);
    ZonedDateTime end = here.with(LocalTime.of(hour, minute));
    if (end.isAfter(here)) {
      return Optional.of(end.toInstant());
    }
    // Tomorrow at that time is more or less than 24 hours away when the clocks are changed.
    boolean either = half.isEmpty() && hour < 12;
    ZonedDateTime evening = either ? end.withHour(hour + 12) : end.plusDays(1);
    return Stream.of(evening, end.plusDays(1))
        .filter(later -> later.isAfter(here) && !later.isAfter(here.plus(NEAR)))
        .findFirst()
        .map(ZonedDateTime::toInstant);
  }
}
