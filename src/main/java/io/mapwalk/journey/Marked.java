package io.mapwalk.journey;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with what stands in square brackets at its end, as in {@code no parking hint [T 30]}.
 *
 * @param text the text before the bracket
 * @param marks what stands inside; blank where there is no bracket
 */
public record Marked(String text, String marks) {

  private static final Pattern BRACKET = Pattern.compile("^(.*\\S)\\s*\\[([^\\[\\]]*)]\\s*$");

  /** Takes a text apart. */
  public static Marked of(String text) {
    Matcher matcher = BRACKET.matcher(text);
    return matcher.matches()
        ? new Marked(matcher.group(1), matcher.group(2).strip())
        : new Marked(text, "");
  }
}
