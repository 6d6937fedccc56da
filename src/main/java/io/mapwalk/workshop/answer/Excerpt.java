package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Text;
import java.util.Arrays;

/**
 * What is told of a text that somebody typed: clean, in one line, and short enough to leave the
 * question on the screen.
 */
public final class Excerpt {

  private static final int LONGEST = 110;
  private static final int SPARE = 200;

  private Excerpt() {}

  /** Words of a text, at most so many characters; an ellipsis stands for what is left out. */
  public static String of(String typed, int longest) {
    // Cleaning a long text to show a few words of it would cost more than the answer.
    String begun =
        typed.length() > 4 * longest + SPARE ? typed.substring(0, 4 * longest + SPARE) : typed;
    String line =
        Text.clean(begun).value().strip().replaceAll("\\s*\\n\\s*", "; ").replace('\t', ' ');
    if (line.length() <= longest) {
      return line;
    }
    int end = Math.max(1, longest - 1);
    // A cut through a pair would leave half a character.
    if (Character.isHighSurrogate(line.charAt(end - 1)) && end > 1) {
      end--;
    }
    return line.substring(0, end).stripTrailing() + "…";
  }

  /** The same of every text among the arguments of a sentence. */
  public static Object[] ofAll(Object... arguments) {
    return Arrays.stream(arguments)
        .map(a -> a instanceof Number ? a : of(String.valueOf(a), LONGEST))
        .toArray();
  }
}
