package io.mapwalk.workshop.template;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers what is wrong in one file, so that its author hears everything at once. */
final class Faults {

  /** So many are told; whoever has more has another kind of file. */
  static final int MOST = 200;

  // Room for the list of all kinds of answer, the longest that is suggested.
  private static final int LONGEST_QUOTE = 700;

  private final Set<Fault> found = new LinkedHashSet<>();

  /**
   * Notes a fault on a line counted from 1.
   *
   * @param args what its sentence speaks of; words of the file are quoted up to a length
   */
  void add(int line, String code, Object... args) {
    if (found.size() < MOST) {
      found.add(new Fault(line, code, Arrays.stream(args).map(Faults::shortened).toList()));
    } else if (found.size() == MOST) {
      found.add(new Fault(line, "too-many", List.of(MOST)));
    }
  }

  /** Whether nothing was found so far. */
  boolean none() {
    return found.isEmpty();
  }

  /** Everything found, by line. */
  List<Fault> byLine() {
    return found.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
  }

  private static Object shortened(Object arg) {
    return arg instanceof String text && text.codePointCount(0, text.length()) > LONGEST_QUOTE
        ? text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…"
        : arg;
  }
}
