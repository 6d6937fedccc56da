package io.mapwalk.deliverable.form;

import io.mapwalk.journey.Handle;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line about a feeling: {@code t6 reads the menu: -1 too long}, or only {@code -1 too long}.
 *
 * @param place the touchpoint or stage named before the colon; empty where none is
 * @param persona the persona named there
 * @param number the number, whether or not it is a score
 * @param unclear whether a dash before the number may be a bullet or a minus
 * @param words what stands behind the number; all of the line where there is none
 */
record FeelingLine(
    Optional<Handle> place,
    Optional<Handle> persona,
    OptionalInt number,
    boolean unclear,
    String words) {

  private static final Pattern LABEL =
      Pattern.compile("^([tTsS]\\d{1,9})\\b([^:]*):[\\s\\p{Z}]*(.*)$", Pattern.DOTALL);
  private static final Pattern NO_COLON = Pattern.compile("^[tTsS]\\d{1,9}\\b[^:]*$");
  private static final Pattern PERSONA = Pattern.compile("\\(([pP][eE]\\d{1,9})\\)[\\s\\p{Z}]*$");
  private static final Pattern VALUE =
      Pattern.compile(
          "^([+\\-‐–—−]?)([\\s\\p{Z}]*)(\\d{1,4})(?![\\p{L}\\d]|[.,:]\\d)(.*)$", Pattern.DOTALL);
  private static final Pattern DASHED =
      Pattern.compile(
          "^[-‐–—−*•·▪■●○◦‣][\\s\\p{Z}]+(?=[+\\-‐–—−\\p{L}\"“'‘(])(.*)$", Pattern.DOTALL);
  private static final Pattern DOTTED =
      Pattern.compile("^[*•·▪■●○◦‣][\\s\\p{Z}]*(.*)$", Pattern.DOTALL);
  private static final Pattern BETWEEN = Pattern.compile("^[\\s\\p{Z},;:.=–—-]+");

  /** Whether it names a place, but the colon that ends the name is gone. */
  static boolean lacksColon(String line) {
    return NO_COLON.matcher(withoutBullet(line)).matches();
  }

  static FeelingLine read(String line) {
    Matcher label = LABEL.matcher(withoutBullet(line));
    if (!label.matches()) {
      return value(Optional.empty(), Optional.empty(), withoutBullet(line), false);
    }
    Matcher persona = PERSONA.matcher(label.group(2));
    Optional<Handle> whose =
        persona.find() ? Handle.parse(persona.group(1)) : Optional.<Handle>empty();
    return value(Handle.parse(label.group(1)), whose, label.group(3), true);
  }

  private static FeelingLine value(
      Optional<Handle> place, Optional<Handle> persona, String said, boolean labelled) {
    Matcher value = VALUE.matcher(said);
    if (!value.matches()) {
      return new FeelingLine(place, persona, OptionalInt.empty(), false, said.strip());
    }
    boolean minus = !value.group(1).isEmpty() && !value.group(1).equals("+");
    boolean apart = !value.group(2).isEmpty();
    int number = Integer.parseInt(value.group(3));
    boolean unclear = minus && apart && !labelled && number != 0;
    String words = BETWEEN.matcher(value.group(4)).replaceFirst("").strip();
    return new FeelingLine(
        place, persona, OptionalInt.of(minus ? -number : number), unclear, unbracketed(words));
  }

  // Before a digit a dash may be a minus, so only one before something else is surely a bullet.
  private static String withoutBullet(String line) {
    Matcher dashed = DASHED.matcher(line);
    if (dashed.matches()) {
      return dashed.group(1);
    }
    Matcher dotted = DOTTED.matcher(line);
    return dotted.matches() ? dotted.group(1) : line;
  }

  private static String unbracketed(String words) {
    boolean whole =
        words.length() > 2
            && words.startsWith("(")
            && words.indexOf(')') == words.length() - 1
            && words.lastIndexOf('(') == 0;
    return whole ? words.substring(1, words.length() - 1).strip() : words;
  }
}
