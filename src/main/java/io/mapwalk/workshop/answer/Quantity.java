package io.mapwalk.workshop.answer;

import java.util.regex.Pattern;

/**
 * Tells a number that counts something ({@code 3 of 5 guests}, {@code 24 hours of waiting}, {@code
 * 50 %}) from one that names a place, by the word behind it. Things that could be counted or stand
 * at a place, such as guests, are left to the place, for the echo names it.
 */
public final class Quantity {

  private static final Pattern BEHIND_A_NUMBER =
      Pattern.compile(
          "^(?:[%‰°€$£/×+]|[-–]\\s*\\d|(?:in|or|to|and)\\s+\\d|"
              + "(?:x|of|out\\s+of|per\\s?cent|percent|times|hours?|hrs?|h|minutes?|mins?|seconds?"
              + "|secs?|days?|weeks?|months?|years?|euros?|dollars?|pounds?|cents?|eur|usd|gbp|km"
              + "|metres?|meters?|kg|am|pm|o.clock|stars?)(?![\\p{L}\\d])).*$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Quantity() {}

  /** Whether a number followed by this text counts something. */
  public static boolean isCountedBy(String behind) {
    return BEHIND_A_NUMBER.matcher(behind).matches();
  }
}
