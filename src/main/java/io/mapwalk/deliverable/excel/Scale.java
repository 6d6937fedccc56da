package io.mapwalk.deliverable.excel;

import java.util.List;

/** The numbers that can be chosen in lists. */
final class Scale {

  /** Importance and quality. */
  static final List<String> ONE_TO_FIVE = List.of("1", "2", "3", "4", "5");

  /** Impact and effort. */
  static final List<String> ONE_TO_THREE = List.of("1", "2", "3");

  /** Feelings. */
  static final List<String> SCORES = List.of("2", "1", "0", "-1", "-2");

  private Scale() {}
}
