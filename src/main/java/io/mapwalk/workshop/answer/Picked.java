package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What people take from a list they were shown: {@code +2 5} is the second and the fifth. A number
 * alone could be a place or a score; nothing anybody says is a plus and numbers alone.
 */
final class Picked {

  private static final Pattern NUMBERS =
      Pattern.compile("\\+\\s*\\d{1,3}(?:[\\s,;+]+\\d{1,3})*[\\s,;]*");

  private Picked() {}

  /**
   * The entries a line takes; empty where it takes none.
   *
   * @throws Refused if the list is not that long
   */
  static Optional<List<String>> all(List<String> list, String line) {
    String said = line.strip();
    if (!NUMBERS.matcher(said).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(said.split("\\D+"))
            .filter(number -> !number.isEmpty())
            .map(number -> entry(list, Integer.parseInt(number)))
            .toList());
  }

  /**
   * The name meant by one that is typed: that of its number, that of the list however it is
   * capitalised, or else what was typed; always the latter where there is nothing to choose from.
   *
   * @throws Refused if the list is not that long
   */
  static String name(List<String> list, String typed) {
    String said = typed.strip();
    if (!list.isEmpty() && isNumber(said)) {
      return entry(list, Integer.parseInt(said.substring(1).strip()));
    }
    return list.stream().filter(said::equalsIgnoreCase).findFirst().orElse(said);
  }

  /** Whether a text is nothing but the number of an entry. */
  static boolean isNumber(String typed) {
    return typed.strip().matches("\\+\\s*\\d{1,3}");
  }

  private static String entry(List<String> list, int number) {
    if (number < 1 || number > list.size()) {
      throw new Refused("workshop.no-such-offer", number, list.size());
    }
    return list.get(number - 1);
  }

  /** A list with its numbers before it. */
  static List<String> numbered(List<String> list, int first) {
    int[] number = {first};
    return list.stream().map(entry -> number[0]++ + " " + entry).toList();
  }
}
