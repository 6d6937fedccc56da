package io.mapwalk.workshop.template;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The short names a template uses: what they look like, and which ones a mistyped one is near. */
final class Names {

  private static final int MOST_SUGGESTIONS = 3;
  private static final int MAX_KEY = 40;
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
    String wanted = typed.toLowerCase(Locale.ROOT);
    Map<String, Integer> distances =
        known.stream()
            .distinct()
            .collect(Collectors.toMap(Function.identity(), name -> distance(wanted, name)));
    return distances.entrySet().stream()
        .filter(entry -> entry.getValue() <= reach(wanted, entry.getKey()))
        .sorted(
            Comparator.comparing(Map.Entry<String, Integer>::getValue)
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_SUGGESTIONS)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How many letters may differ: a third of them, for a short name would be near everything. */
  private static int reach(String typed, String name) {
    return Math.max(typed.length() > 2 ? 2 : 1, Math.max(typed.length(), name.length()) / 3);
  }

  private static String dashed(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Insertions, deletions and substitutions between two names; a beginning counts as near. */
  private static int distance(String typed, String name) {
    if (typed.length() > 2 && (name.startsWith(typed) || name.endsWith(typed))) {
      return Math.min(2, name.length() - typed.length());
    }
    if (typed.length() > 2 * MAX_KEY) {
      return Integer.MAX_VALUE;
    }
    int[] above = new int[name.length() + 1];
    Arrays.setAll(above, column -> column);
    for (int row = 1; row <= typed.length(); row++) {
      int[] line = new int[name.length() + 1];
      line[0] = row;
      for (int column = 1; column <= name.length(); column++) {
        int changed = typed.charAt(row - 1) == name.charAt(column - 1) ? 0 : 1;
        line[column] =
            Math.min(above[column - 1] + changed, 1 + Math.min(above[column], line[column - 1]));
      }
      above = line;
    }
    return above[name.length()];
  }
}
