package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.Text;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plain values: texts, names of lists, numbers, yes and no. */
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

  /** One of a list of constants, or none. */
  <T extends Enum<T>> Value oneOf(Class<T> type) {
    return new Value() {
      @Override
      public Words told(Object value) {
        return Words.of(((Optional<?>) value).map(type::cast).map(names::name).orElse(""));
      }

      @Override
      public Object taken(Words said, Object old, Scene scene) throws Misread {
        return said.isBlank() ? Optional.empty() : Optional.of(names.constant(type, said.text()));
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
        return said.isBlank() ? usual : names.constant(type, said.text());
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
        return names.constant(type, said.text());
      }
    };
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
          if (Text.clean(said.text()).says(word.getValue())) {
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
}
