package io.mapwalk.workshop;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much time there is.
 *
 * @param minutes the minutes at hand, from 1
 * @param ends when it must end
 */
record TimeBox(int minutes, Instant ends) {

  private static final int LONGEST = 24 * 60;
  private static final Pattern CLOCK =
      Pattern.compile("(?:until|till|ends?|by|at)?\\s*(\\d{1,2})[:.h](\\d{2})\\s*(am|pm)?");
  private static final Pattern SPAN =
      Pattern.compile(
          "(?:(\\d{1,2}(?:[.,]5)?)\\s*(?:hours?|hrs?|h))?\\s*(?:and\\s*)?"
              + "(?:(\\d{1,4})\\s*(?:minutes?|mins?|m|′)?)?");

  /**
   * Reads {@code 2 hours}, {@code 90}, {@code 1h30}, {@code until 16:00} or both, as in {@code 90
   * min, ends 16:00}.
   *
   * @param typed what was typed
   * @param now the moment in the room
   * @param zone where the room is
   * @return empty where no time was understood, or none is left
   */
  static Optional<TimeBox> read(String typed, Instant now, ZoneId zone) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    Matcher span = SPAN.matcher(text);
    if (span.matches() && (span.group(1) != null || span.group(2) != null)) {
      return of(minutes(span), now);
    }
    String[] parts = text.split("[,;]|\\band\\b", 2);
    Matcher clock = CLOCK.matcher(parts[parts.length - 1].strip());
    if (!clock.matches()) {
      return Optional.empty();
    }
    Optional<Instant> end = end(clock, now, zone);
    Matcher before = SPAN.matcher(parts[0].strip());
    boolean both = parts.length == 2 && before.matches();
    return end.flatMap(
        ends -> {
          int left = (int) Duration.between(now, ends).toMinutes();
          int minutes = both ? Math.min(minutes(before), left) : left;
          return minutes < 1 ? Optional.empty() : Optional.of(new TimeBox(minutes, ends));
        });
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
    int hour = Integer.parseInt(clock.group(1));
    int minute = Integer.parseInt(clock.group(2));
    if ("pm".equals(clock.group(3)) && hour < 12) {
      hour += 12;
    }
    if (hour > 23 || minute > 59) {
      return Optional.empty();
    }
    ZonedDateTime here = now.atZone(zone);
    ZonedDateTime end = here.with(LocalTime.of(hour, minute));
    return Optional.of((end.isAfter(here) ? end : end.plusDays(1)).toInstant());
  }
}
