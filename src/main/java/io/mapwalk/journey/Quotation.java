package io.mapwalk.journey;

import java.util.Optional;

/**
 * Finds what somebody said aloud: a line that stands as a whole in quotation marks. In {@code
 * "Yes," she said, "later"} the outer marks do not belong together, so that is no quotation; in
 * {@code "He said "no" to me."} they do.
 */
public final class Quotation {

  private static final String DOUBLE = "\"“”„«»";
  private static final String SINGLE = "'‘’‚";

  private Quotation() {}

  /**
   * What stands within the marks.
   *
   * @param line a line without blanks at its ends
   */
  public static Optional<String> within(String line) {
    if (line.length() < 2) {
      return Optional.empty();
    }
    if (DOUBLE.indexOf(line.charAt(0)) >= 0) {
      return within(line, DOUBLE, true);
    }
    return SINGLE.indexOf(line.charAt(0)) >= 0 ? within(line, SINGLE, false) : Optional.empty();
  }

  private static Optional<String> within(String line, String marks, boolean mayStayOpen) {
    int depth = 1;
    int last = line.length() - 1;
    boolean other = false;
    for (int i = 1; i < last; i++) {
      if (marks.indexOf(line.charAt(i)) >= 0 && !isApostrophe(line, i)) {
        other = true;
        depth += opens(line.charAt(i - 1)) ? 1 : -1;
        if (depth == 0) {
          return Optional.empty();
        }
      }
    }
    boolean closed = marks.indexOf(line.charAt(last)) >= 0;
    boolean leftOpen = mayStayOpen && !closed && !other;
    String within = line.substring(1, closed ? last : line.length()).strip();
    return (closed || leftOpen) && !within.isEmpty() ? Optional.of(within) : Optional.empty();
  }

  private static boolean opens(char before) {
    return Character.isWhitespace(before) || "([{–—-".indexOf(before) >= 0;
  }

  private static boolean isApostrophe(String line, int at) {
    return Character.isLetterOrDigit(line.charAt(at - 1))
        && Character.isLetterOrDigit(line.charAt(at + 1));
  }
}
