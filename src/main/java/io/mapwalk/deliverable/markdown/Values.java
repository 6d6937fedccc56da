package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Worded;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kinds of values there are: texts, names of lists, numbers, days, and other elements. */
final class Values {

  private static final Pattern NUMBER = Pattern.compile("([+-]?\\d{1,9})\\s*%?");

  private final MapNames names;

  Values(MapNames names) {
    this.names = names;
  }

  /** A value written by one function and read by another that never fails. */
  static <T> Value of(Class<T> type, Function<T, Words> told, Function<Words, T> taken) {
    return new Value() {
      @Override
      public Words told(Object value) {
        return told.apply(type.cast(value));
      }

      @Override
      public Object taken(Words said, Object old, Scene scene) {
        return taken.apply(said);
      }
    };
  }

  /** Words as they are. */
  Value text() {
    return of(Text.class, Words::of, said -> Text.clean(said.text()));
  }

  /** An address, which can be followed. */
  Value link() {
    return of(Text.class, text -> Words.none().link(text.value()), said -> Text.clean(said.text()));
  }

  /** Words that may be a day. */
  Value dayOrText() {
    return of(
        Text.class,
        text -> Words.of(names.dayOr(text)),
        said -> day(said.text()).map(day -> Text.clean(day.toString())).orElse(words(said)));
  }

  private static Text words(Words said) {
    return Text.clean(said.text());
  }

  /** One of a list of constants, or none. */
  <T extends Enum<T>> Value oneOf(Class<T> type) {
    return new Value() {
      @Override
      public Words told(Object value) {
        return Words.of(((Optional<?>) value).map(type::cast).map(names::name).orElse(""));
      }

      @Override
      public Object taken(Words said, Object old, Scene scene) throws Misread {
        return said.isBlank() ? Optional.empty() : Optional.of(constant(type, said));
      }
    };
  }

  /** One of a list of constants, of which one goes without saying. */
  <T extends Enum<T>> Value usually(T usual) {
    Class<T> type = usual.getDeclaringClass();
    return new Value() {
      @Override
      public Words told(Object value) {
        return value == usual ? Words.none() : Words.of(names.name(type.cast(value)));
      }

      @Override
      public Object taken(Words said, Object old, Scene scene) throws Misread {
        return said.isBlank() ? usual : constant(type, said);
      }
    };
  }

  /** One of a list of constants, always told. */
  <T extends Enum<T>> Value always(Class<T> type) {
    return new Value() {
      @Override
      public Words told(Object value) {
        return Words.of(names.name(type.cast(value)));
      }

      @Override
      public Object taken(Words said, Object old, Scene scene) throws Misread {
        return constant(type, said);
      }
    };
  }

  private <T extends Enum<T>> T constant(Class<T> type, Words said) throws Misread {
    Text text = words(said);
    return Stream.of(type.getEnumConstants())
        .filter(constant -> text.says(names.name(constant)))
        .findFirst()
        .orElseThrow(() -> new Misread("not-one-of"));
  }

  /** A number within bounds, or none. */
  Value number(int low, int high) {
    return numeric(low, high, MapNames::number);
  }

  /** A share in percent, or none. */
  Value percent() {
    return numeric(0, 100, names::percent);
  }

  private static Value numeric(int low, int high, Function<OptionalInt, Words> told) {
    return new Value() {
      @Override
      public Words told(Object value) {
        return told.apply((OptionalInt) value);
      }

      @Override
      public Object taken(Words said, Object old, Scene scene) throws Misread {
        return said.isBlank() ? OptionalInt.empty() : OptionalInt.of(integer(said, low, high));
      }
    };
  }

  /** A number of which the least one goes without saying. */
  static Value count(int least) {
    return new Value() {
      @Override
      public Words told(Object value) {
        return value.equals(least) ? Words.none() : Words.of(String.valueOf(value));
      }

      @Override
      public Object taken(Words said, Object old, Scene scene) throws Misread {
        return said.isBlank() ? least : integer(said, least, Integer.MAX_VALUE);
      }
    };
  }

  private static int integer(Words said, int low, int high) throws Misread {
    Matcher number = NUMBER.matcher(said.text().strip());
    if (!number.matches()) {
      throw new Misread("not-a-number");
    }
    int value = Integer.parseInt(number.group(1));
    if (value < low || value > high) {
      throw new Misread("not-in-range");
    }
    return value;
  }

  /** Yes or no, in words of their own, or neither. */
  Value yesNo(String yes, String no) {
    Map<Boolean, String> words =
        Map.of(true, names.messages().text(yes), false, names.messages().text(no));
    return new Value() {
      @Override
      public Words told(Object value) {
        return Words.of(((Optional<?>) value).map(words::get).orElse(""));
      }

      @Override
      public Object taken(Words said, Object old, Scene scene) throws Misread {
        for (Map.Entry<Boolean, String> word : words.entrySet()) {
          if (words(said).says(word.getValue())) {
            return Optional.of(word.getKey());
          }
        }
        if (!said.isBlank()) {
          throw new Misread("not-one-of");
        }
        return Optional.empty();
      }
    };
  }

  /** Something that is or is not so, which one word says. */
  static Value flag(String word) {
    return new Value() {
      @Override
      public Words told(Object value) {
        return Words.of((Boolean) value ? word : "");
      }

      @Override
      public Object taken(Words said, Object old, Scene scene) throws Misread {
        if (!said.isBlank() && !said.text().strip().equals(word)) {
          throw new Misread("not-one-of");
        }
        return !said.isBlank();
      }
    };
  }

  /** A day, or none. */
  Value date() {
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
  Value day() {
    return new Value() {
      @Override
      public Words told(Object value) {
        return Words.of(names.day((LocalDate) value));
      }

      @Override
      public Object taken(Words said, Object old, Scene scene) throws Misread {
        return Values.this.day(said.text()).orElseThrow(() -> new Misread("not-a-day"));
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

  /** Another element of one of these types, by handle and words, or none. */
  Value maybe(Class<?>... types) {
    Value one = one(types);
    return new Value() {
      @Override
      public Words told(Object value) {
        return ((Optional<?>) value).map(one::told).orElseGet(Words::none);
      }

      @Override
      public Object taken(Words said, Object old, Scene scene) throws Misread {
        return said.isBlank()
            ? Optional.empty()
            : Optional.of(
                one.taken(said, ((Optional<?>) old).map(Object.class::cast).orElse(""), scene));
      }
    };
  }

  /** Another element of one of these types, by handle and words. */
  Value one(Class<?>... types) {
    List<Class<?>> fitting = List.of(types);
    return new Value() {
      @Override
      public Words told(Object value) {
        return named((Handle) value);
      }

      @Override
      public Object taken(Words said, Object old, Scene scene) throws Misread {
        List<Handle> meant = meant(said, fitting, scene);
        if (meant.size() != 1) {
          throw new Misread("not-there");
        }
        sameWords(said, meant, meant.get(0).equals(old), scene);
        return meant.get(0);
      }
    };
  }

  /** Other elements of these types, a line each. */
  Value several(Class<?>... types) {
    List<Class<?>> fitting = List.of(types);
    return new Value() {
      @Override
      public Words told(Object value) {
        Words all = Words.none();
        ((List<?>) value).forEach(handle -> all.then(names.say("list"), named((Handle) handle)));
        return all;
      }

      @Override
      public Object taken(Words said, Object old, Scene scene) throws Misread {
        List<Handle> meant = said.isBlank() ? List.of() : meant(said, fitting, scene);
        sameWords(said, meant, meant.equals(old), scene);
        return meant;
      }
    };
  }

  // What stands beside a handle is only there to be read; it is changed where it belongs.
  private static void sameWords(Words said, List<Handle> meant, boolean same, Scene scene)
      throws Misread {
    if (same && !meant.stream().allMatch(handle -> said.text().contains(text(handle, scene)))) {
      throw new Misread("named-elsewhere");
    }
  }

  private static String text(Handle handle, Scene scene) {
    return scene.find(handle).map(e -> e instanceof Worded w ? w.text().value() : "").orElse("");
  }

  private Words named(Handle handle) {
    Words words = Words.none().code(handle);
    String text =
        names.map().find(Worded.class, handle).map(Worded::text).map(Text::value).orElse("");
    return words.plain(text.isBlank() ? "" : " " + text);
  }

  private List<Handle> meant(Words said, List<Class<?>> types, Scene scene) throws Misread {
    List<Handle> meant = new ArrayList<>();
    for (Handle handle : said.handles()) {
      Optional<Element> found = scene.find(handle);
      if (found.filter(e -> types.stream().anyMatch(type -> type.isInstance(e))).isEmpty()) {
        throw new Misread("not-there");
      }
      meant.add(handle);
    }
    if (meant.isEmpty()) {
      Optional<Handle> whole = byName(said.text(), types, scene);
      if (whole.isPresent()) {
        return List.of(whole.get());
      }
      for (String name : said.text().split("[;\n]")) {
        meant.add(byName(name, types, scene).orElseThrow(() -> new Misread("not-there")));
      }
    }
    return meant;
  }

  private static Optional<Handle> byName(String name, List<Class<?>> types, Scene scene) {
    // People may leave the backticks out.
    return Handle.parse(name)
        .filter(handle -> scene.find(handle).isPresent())
        .or(() -> scene.named(name, types));
  }
}
