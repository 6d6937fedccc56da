package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Messages;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as people write them: {@code 12-3}, {@code next friday}, {@code in 2 weeks}, {@code 3
 * Dec}. A date without a year is the next one to come. Day and month stand in the order of the
 * reader's country.
 */
public final class Dates {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})(?:[-/.](\\d{2,4})?)?");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?([\\p{L}]{3,})\\.?(?:,?\\s+(\\d{4}))?");
  private static final Pattern MONTH_DAY =
      Pattern.compile("([\\p{L}]{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?");
  private static final Pattern SPAN =
      Pattern.compile(
          "(?:in\\s+|within\\s+)?(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten"
              + "|eleven|twelve)\\s+(day|week|month|year)s?(?:\\s+from\\s+now)?");
  private static final List<String> COUNTS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private final LocalDate today;
  private final Locale locale;
  private final DateWords words;

  /**
   * A reader of dates.
   *
   * @param today the day from which "next" and "in" are counted
   * @param locale whose order of day and month holds, and whose names of days and months
   */
  public Dates(LocalDate today, Locale locale) {
    this.today = today;
    this.locale = locale;
    this.words = new DateWords(locale);
  }

  /** The text with the words about dates of the reader's language put in English. */
  String inEnglish(String typed) {
    return words.inEnglish(typed.strip().toLowerCase(Locale.ROOT));
  }

  /** Where in a text, behind a blank or a comma, a date may begin. */
  Pattern beginning() {
    return words.beginning();
  }

  /** The date that is meant; empty where the text is none. */
  public Optional<LocalDate> read(String typed) {
    String text = inEnglish(typed).replaceFirst("^(?:by|on|until|before)\\s+(?:the\\s+)?", "");
    List<Function<String, Optional<LocalDate>>> readers =
        List.of(this::word, this::span, this::weekday, this::iso, this::numbers, this::named);
    try {
      return readers.stream()
          .map(reader -> reader.apply(text))
          .flatMap(Optional::stream)
          .findFirst();
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** The date that is meant of something that has been; without a year, the last of that name. */
  Optional<LocalDate> readPast(String typed) {
    String text = inEnglish(typed);
    boolean withYear = text.matches(".*(?:\\d{4}|[-/.]\\d{1,2}[-/.]\\d{2})\\b.*");
    try {
      return iso(text)
          .or(() -> numbers(text))
          .or(() -> named(text))
          .map(date -> withYear || !date.isAfter(today) ? date : date.minusYears(1));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** The date in full, with the day of the week, so that a misreading is seen at once. */
  public String inFull(LocalDate date) {
    return new Messages(locale).weekday(date);
  }

  private Optional<LocalDate> word(String text) {
    return switch (text) {
      case "today" -> Optional.of(today);
      case "tomorrow" -> Optional.of(today.plusDays(1));
      case "next week" -> Optional.of(today.plusWeeks(1));
      case "next month" -> Optional.of(today.plusMonths(1));
      case "next year" -> Optional.of(today.plusYears(1));
      case "end of month", "end of the month" ->
          Optional.of(today.with(TemporalAdjusters.lastDayOfMonth()));
      case "end of year", "end of the year" ->
          Optional.of(today.with(TemporalAdjusters.lastDayOfYear()));
      default -> Optional.empty();
    };
  }

  private Optional<LocalDate> span(String text) {
    Matcher matcher = SPAN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long count = count(matcher.group(1));
    return Optional.of(
        switch (matcher.group(2)) {
          case "day" -> today.plusDays(count);
          case "week" -> today.plusWeeks(count);
          case "month" -> today.plusMonths(count);
          default -> today.plusYears(count);
        });
  }

  private static long count(String word) {
    if (word.startsWith("a")) {
      return 1;
    }
    int named = COUNTS.indexOf(word);
    return named >= 0 ? named : Long.parseLong(word);
  }

  private Optional<LocalDate> weekday(String text) {
    String name = text.replaceFirst("^(?:next|this)\\s+(?:week\\s+)?", "");
    // "next friday" said on a Tuesday means the one of the coming week to most people, but not to
    // all; the echo names the date in full so that the room can correct it.
    boolean next = text.startsWith("next ");
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> isName(name, l -> day.getDisplayName(TextStyle.FULL, l)))
        .findFirst()
        .map(
            day -> {
              LocalDate coming = today.with(TemporalAdjusters.next(day));
              boolean sameWeek = coming.getDayOfWeek().compareTo(today.getDayOfWeek()) > 0;
              return next && sameWeek ? coming.plusWeeks(1) : coming;
            });
  }

  private Optional<LocalDate> iso(String text) {
    Matcher matcher = ISO.matcher(text);
    return matcher.matches()
        ? Optional.of(
            LocalDate.of(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3))))
        : Optional.empty();
  }

  private Optional<LocalDate> numbers(String text) {
    Matcher matcher = NUMBERS.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(matcher.group(1));
    int second = Integer.parseInt(matcher.group(2));
    boolean monthFirst = locale.getCountry().equals("US");
    return Optional.of(
        coming(monthFirst ? second : first, monthFirst ? first : second, matcher.group(3)));
  }

  private Optional<LocalDate> named(String text) {
    Matcher dayFirst = DAY_MONTH.matcher(text);
    if (dayFirst.matches()) {
      return month(dayFirst.group(2))
          .map(m -> coming(Integer.parseInt(dayFirst.group(1)), m.getValue(), dayFirst.group(3)));
    }
    Matcher monthFirst = MONTH_DAY.matcher(text);
    if (monthFirst.matches()) {
      return month(monthFirst.group(1))
          .map(
              m ->
                  coming(Integer.parseInt(monthFirst.group(2)), m.getValue(), monthFirst.group(3)));
    }
    return Optional.empty();
  }

  private Optional<Month> month(String name) {
    return Arrays.stream(Month.values())
        .filter(month -> isName(name, l -> month.getDisplayName(TextStyle.FULL, l)))
        .findFirst();
  }

  // English names are understood in every language, for they are what the hints show.
  private boolean isName(String typed, Function<Locale, String> name) {
    return typed.length() >= 3
        && (name.apply(Locale.ENGLISH).toLowerCase(Locale.ROOT).startsWith(typed)
            || name.apply(locale).toLowerCase(Locale.ROOT).startsWith(typed));
  }

  private LocalDate coming(int day, int month, @Nullable String year) {
    if (year != null) {
      int given = Integer.parseInt(year);
      return LocalDate.of(given < 100 ? 2000 + given : given, month, day);
    }
    for (int ahead = 0; ahead <= 4; ahead++) {
      boolean exists = Month.of(month) != Month.FEBRUARY || day < 29 || leap(ahead);
      if (exists) {
        LocalDate date = LocalDate.of(today.getYear() + ahead, month, day);
        if (!date.isBefore(today)) {
          return date;
        }
      }
    }
    throw new DateTimeException("no such day");
  }

  private boolean leap(int ahead) {
    return LocalDate.of(today.getYear() + ahead, 1, 1).isLeapYear();
  }
}
