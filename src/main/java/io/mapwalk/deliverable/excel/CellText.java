package io.mapwalk.deliverable.excel;

import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** Makes any text fit to stand in a cell and to come back from it as it was. */
final class CellText {

  /** The most characters a cell holds [ECMA-376, Excel]. */
  static final int MAX_LENGTH = 32_767;

  /** The most line breaks a cell holds [Excel]. */
  static final int MAX_BREAKS = 253;

  private static final int LONGEST_GLIMPSE = 80;
  private static final String MORE = "\u2026";

  /** A line break where there may be none. */
  static final String BREAK_SHOWN = " \u21B5 ";

  // The format writes a control character as _x0009_, so text that looks like one is told apart by
  // escaping its underscore the same way [ECMA-376, ST_Xstring].
  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  /** The text within the limits of a cell. */
  static String fitted(String text) {
    String broken = withFewBreaks(text);
    if (broken.length() <= MAX_LENGTH) {
      return broken;
    }
    int end = MAX_LENGTH - 1;
    return broken.substring(0, Character.isHighSurrogate(broken.charAt(end - 1)) ? end - 1 : end)
        + MORE;
  }

  /** The text that was made to fit, with all its line breaks again. */
  static String unfitted(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    int last = lines.lastIndexOf('\n');
    return last < 0 || lines.chars().filter(c -> c == '\n').count() < MAX_BREAKS
        ? lines
        : lines.substring(0, last) + lines.substring(last).replace(BREAK_SHOWN, "\n");
  }

  /** The text as it is written into the file. */
  static String escaped(String text) {
    return text.indexOf('_') < 0 ? text : LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
  }

  /** The text as a reader sees it, of text as it stands in a file. */
  static String seen(String text) {
    return text.contains("_x") ? new XSSFRichTextString(text).getString() : text;
  }

  /** The beginning of a text in one line, for a sentence that speaks of it. */
  static String glimpse(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.codePointCount(0, line.length()) > LONGEST_GLIMPSE
        ? line.substring(0, line.offsetByCodePoints(0, LONGEST_GLIMPSE)) + MORE
        : line;
  }

  /** What is left of a text that went through several programs: the same whatever they did. */
  static String plain(String text) {
    return fitted(text.replace("\r\n", "\n").replace('\r', '\n').replace("\uFEFF", "")).strip();
  }

  /** Whether Excel would take the text for a formula, or eat its first sign, on editing it. */
  static boolean needsQuote(String text) {
    return !text.isEmpty() && "=+-@'\t\r".indexOf(text.charAt(0)) >= 0;
  }

  private static String withFewBreaks(String text) {
    int at = -1;
    for (int breaks = 0; breaks < MAX_BREAKS; breaks++) {
      at = text.indexOf('\n', at + 1);
      if (at < 0) {
        return text;
      }
    }
    return text.substring(0, at + 1) + text.substring(at + 1).replace("\n", BREAK_SHOWN);
  }
}
