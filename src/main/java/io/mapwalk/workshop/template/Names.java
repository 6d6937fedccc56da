package io.mapwalk.workshop.template;

import io.mapwalk.journey.Nearest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The short names a template uses: what they look like, and which ones a mistyped one is near. */
final class Names {

  private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

  private Names() {}

  /** Whether it can be a key: small letters, digits and hyphens, at most 40. */
  static boolean isKey(String name) {
    return KEY.matcher(name).matches();
  }

  /** The constant whose name, in small letters and with hyphens, is the one given. */
  static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants()).filter(e -> dashed(e).equals(name)).findFirst();
  }

  /** The names of all constants of a list. */
  static <E extends Enum<E>> List<String> all(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Names::dashed).toList();
  }

  /** The names near a mistyped one, nearest first; all of them where none is near. */
  static String suggest(String typed, Collection<String> known) {
    List<String> near = near(typed, known);
    return String.join(", ", near.isEmpty() ? known : near);
  }

  /** The names near a mistyped one, nearest first; none where none is near. */
  static List<String> near(String typed, Collection<String> known) {
    return Nearest.to(typed, known);
  }

  private static String dashed(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
