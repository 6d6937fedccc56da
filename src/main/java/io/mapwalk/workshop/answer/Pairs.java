package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lists of a name and a value: {@code i6 3/3, i7 3/1} or {@code 6: 5/1, 8: 5/2}. */
final class Pairs {

  private static final Pattern PAIR =
      Pattern.compile("^([a-zA-Z]{0,2}\\d{1,4})\\s*[:=\\s]\\s*(.+)$");
  // A comma that no name follows belongs to the value, as in "6 lost, angry".
  private static final Pattern SEPARATOR =
      Pattern.compile(";|,(?=\\s*(?:[a-zA-Z]{0,2}\\d{1,4}\\s*[:=\\s]|$))");
  private static final Pattern TWO = Pattern.compile("^(\\d+|\\.|\\?)\\s*/\\s*(\\d+|\\.|\\?)$");

  private Pairs() {}

  /**
   * One name and its value.
   *
   * @param name a number or a handle
   * @param value what was said of it
   */
  record Pair(String name, String value) {

    /**
     * The two numbers of a value such as {@code 5/1}; a dot stands for unknown.
     *
     * @throws Refused if it is none
     */
    List<OptionalInt> numbers() {
      Matcher matcher = TWO.matcher(value);
      if (!matcher.matches()) {
        throw new Refused("workshop.not-two-numbers", value, name);
      }
      return List.of(number(matcher.group(1)), number(matcher.group(2)));
    }
  }

  private static OptionalInt number(String digits) {
    if (!Character.isDigit(digits.charAt(0))) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits));
  }

  /**
   * All pairs of a line.
   *
   * @throws Refused if something in it is no pair
   */
  static List<Pair> read(String line) {
    List<Pair> pairs = new ArrayList<>();
    for (String one : Lines.pasted(line)) {
      for (String item : SEPARATOR.split(one)) {
        if (item.isBlank()) {
          continue;
        }
        Matcher matcher = PAIR.matcher(item.strip());
        if (!matcher.matches()) {
          throw new Refused("workshop.not-a-pair", item.strip());
        }
        pairs.add(new Pair(matcher.group(1), matcher.group(2).strip()));
      }
    }
    return pairs;
  }
}
