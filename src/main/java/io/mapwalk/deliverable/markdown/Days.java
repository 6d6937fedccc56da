package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.Text;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The values that are days, written as people of the document's language write them. */
final class Days {

  private final MapNames names;

  Days(MapNames names) {
    this.names = names;
  }

  /** Words that may be a day. */
  Value orText() {
    return Values.of(
        Text.class,
        text -> Words.of(names.dayOr(text)),
        said ->
            day(said.text())
                .map(day -> Text.clean(day.toString()))
                .orElseGet(() -> Text.clean(said.text())));
  }

  /** A day, or none. */
  Value maybe() {
    return new Value() {
      @Override
      public Words told(Object value) {
        return Words.of(
            ((Optional<?>) value).map(LocalDate.class::cast).map(names::day).orElse(""));
      }

      @Override
      public Object taken(Words said, Object old, Scene scene) throws Misread {
        Optional<LocalDate> day = day(said.text());
        if (day.isEmpty() && !said.isBlank()) {
          throw new Misread("not-a-day");
        }
        return day;
      }
    };
  }

  /** A day there must be. */
  Value must() {
    return new Value() {
      @Override
      public Words told(Object value) {
        return Words.of(names.day((LocalDate) value));
      }

      @Override
      public Object taken(Words said, Object old, Scene scene) throws Misread {
        return Days.this.day(said.text()).orElseThrow(() -> new Misread("not-a-day"));
      }
    };
  }

  // As the document writes it, as its language writes it shortly, or as all machines do.
  private Optional<LocalDate> day(String text) {
    String written = text.strip();
    Locale locale = names.messages().locale();
    boolean anywhere = locale.getLanguage().equals("en") && locale.getCountry().isEmpty();
    Locale reader = anywhere ? Locale.UK : locale;
    List<DateTimeFormatter> forms =
        List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(reader),
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(reader));
    for (DateTimeFormatter form : forms) {
      try {
        // The forms of a language take the 31st of November for the 30th.
        return Optional.of(LocalDate.parse(written, form))
            .filter(day -> written.matches(".*(?<!\\d)0?" + day.getDayOfMonth() + "(?!\\d).*"));
      } catch (DateTimeParseException another) {
        continue;
      }
    }
    return Optional.empty();
  }
}
