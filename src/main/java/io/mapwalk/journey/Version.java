package io.mapwalk.journey;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One state of a map in an archive: what a file carries so that it can be compared later with the
 * state it was made from. The instant tells apart two archives that count from the same map on.
 *
 * @param revision how many edits the map had had, from 1
 * @param made when the last of them was made, to the millisecond
 */
public record Version(long revision, Instant made) {

  private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,17})@(\\S+)");

  /** Reads what {@link #toString} wrote; empty where it is something else. */
  public static Optional<Version> parse(String text) {
    Matcher parts = FORM.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Version(Long.parseLong(parts.group(1)), Instant.parse(parts.group(2))));
    } catch (DateTimeParseException noInstant) {
      return Optional.empty();
    }
  }

  /** Such as {@code 57@2026-11-23T14:05:09.123Z}. */
  @Override
  public String toString() {
    return revision + "@" + made;
  }
}
