package io.mapwalk.deliverable;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes words safe as a part of a file name on Windows, macOS and Linux, whatever they hold [naming
 * rules: Microsoft Learn, "Naming Files, Paths, and Namespaces"].
 */
final class SafeName {

  private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  // Dots and blanks at the end vanish on Windows; dots and dashes at the front hide a file on other
  // systems or make it look like an option.
  private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}.~-]+|[\\s\\p{Z}.-]+$");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])");

  private SafeName() {}

  /**
   * The part of a name that words give; blank where nothing of them can stand in one.
   *
   * @param words any text
   * @param mostBytes how many bytes it may take in UTF-8
   */
  static String part(String words, int mostBytes) {
    StringBuilder kept = new StringBuilder();
    words.codePoints().filter(point -> !isInvisible(point)).forEach(kept::appendCodePoint);
    String plain = FORBIDDEN.matcher(kept).replaceAll(" ");
    plain = trimmed(BLANKS.matcher(plain).replaceAll(" "));
    return trimmed(cut(plain, mostBytes));
  }

  /**
   * A whole name: on Windows what stands before its first dot must not be the name of a device.
   *
   * @param name parts that are safe, joined
   */
  static String whole(String name) {
    String stem = name.split("\\.", 2)[0].strip();
    return DEVICE.matcher(stem).matches() ? "_" + name : name;
  }

  private static String trimmed(String text) {
    return EDGES.matcher(text).replaceAll("");
  }

  // Joiners hold families of emoji and some scripts together, so they stay.
  private static boolean isInvisible(int point) {
    int type = Character.getType(point);
    boolean joiner = point == 0x200C || point == 0x200D;
    return type == Character.CONTROL && !Character.isWhitespace(point)
        || type == Character.FORMAT && !joiner
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED;
  }

  private static String cut(String text, int mostBytes) {
    if (bytes(text) <= mostBytes) {
      return text;
    }
    BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
    signs.setText(text);
    int end = signs.first();
    int length = 0;
    for (int next = signs.next(); next != BreakIterator.DONE; next = signs.next()) {
      length += bytes(text.substring(end, next));
      if (length > mostBytes) {
        break;
      }
      end = next;
    }
    return text.substring(0, end);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
