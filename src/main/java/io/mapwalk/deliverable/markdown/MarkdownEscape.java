package io.mapwalk.deliverable.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Escapes one line of text so that GitHub Flavored Markdown shows it as it is. What would harm is
 * escaped and nothing else, because the document is read raw too. A backslash is enough for what a
 * parser sees; what GitHub looks for in the finished page (mentions, numbers of issues, names of
 * emoji, addresses) is broken up with an empty comment.
 */
final class MarkdownEscape {

  private static final String NOTHING = "<!-- -->";

  private static final Pattern ENTITY = Pattern.compile("&(#[0-9xX]|[A-Za-z])[A-Za-z0-9]*;");
  private static final Pattern EMOJI = Pattern.compile(":[a-z0-9_+-]*[a-z0-9][a-z0-9_+-]*:");

  // Block structure begins only at the start of a line [CommonMark 4 and 5; GFM 4.10].
  private static final Pattern HEADING = Pattern.compile("#{1,6}(\\s.*|$)");
  // Three dashes and words would be facts about a document at its very beginning.
  private static final Pattern BULLET = Pattern.compile("(?:---|[-+])(\\s.*|$)");
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,9})([.)])(\\s.*|$)");
  private static final Pattern BOX = Pattern.compile("\\[[ xX]\\](\\s.*|$)");
  private static final Pattern UNDERLINE = Pattern.compile("=+\\s*|[-:|\\s]+");

  private final String line;
  private final StringBuilder out = new StringBuilder();

  private MarkdownEscape(String line) {
    this.line = line;
  }

  /**
   * Escapes a line.
   *
   * @param line text without line breaks
   * @param begins whether it stands at the beginning of a line of the document, where marks of
   *     headings, lists and quotes count
   * @param left whether blanks at its beginning have nothing before them to keep them
   * @param right whether blanks at its end have nothing behind them to keep them
   */
  static String line(String line, boolean begins, boolean left, boolean right) {
    MarkdownEscape escape = new MarkdownEscape(line);
    escape.run(begins, left, right);
    return escape.out.toString();
  }

  private void run(boolean begins, boolean left, boolean right) {
    int from = 0;
    int to = line.length();
    while (left && from < to && isBlank(line.charAt(from))) {
      from++;
    }
    while (right && to > from && isBlank(line.charAt(to - 1))) {
      to--;
    }
    blanks(0, from);
    int i = begins && from == 0 ? mark(to) : from;
    for (; i < to; i++) {
      sign(i);
    }
    blanks(to, line.length());
  }

  private static boolean isBlank(char sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }

  // Blanks at the ends would be lost, but as entities they are text [CommonMark 6.2].
  private void blanks(int from, int to) {
    for (int i = from; i < to; i++) {
      out.append("&#").append((int) line.charAt(i)).append(';');
    }
  }

  /** Escapes a mark at the beginning, and says where to go on. */
  private int mark(int to) {
    String text = line.substring(0, to);
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      out.append(number.group(1)).append('\\').append(number.group(2));
      return number.end(2);
    }
    if (BOX.matcher(line).matches()) {
      // Some readers look for boxes in the text, where a backslash is no longer seen.
      out.append("\\[").append(NOTHING);
      return 1;
    }
    boolean structure =
        text.startsWith(">")
            || HEADING.matcher(text).matches()
            || BULLET.matcher(text).matches()
            || UNDERLINE.matcher(text).matches();
    if (structure && !text.isEmpty()) {
      out.append('\\').append(text.charAt(0));
      return 1;
    }
    return 0;
  }

  private void sign(int i) {
    char sign = line.charAt(i);
    switch (sign) {
      case '`', '*', '[', '~', '|' -> escaped(sign);
      case '\\' -> plainIf(Character.isLetterOrDigit(at(i + 1)), sign);
      case '_' ->
          plainIf(
              Character.isLetterOrDigit(at(i - 1)) && Character.isLetterOrDigit(at(i + 1)), sign);
      case '<' -> plainIf(!Character.isLetter(at(i + 1)) && "/!?".indexOf(at(i + 1)) < 0, sign);
      case '&' -> plainIf(!ENTITY.matcher(line).region(i, line.length()).lookingAt(), sign);
      case '$' -> plainIf(line.indexOf('$') == line.lastIndexOf('$'), sign);
      case '.' -> plainIf(!line.regionMatches(true, i - 3, "www", 0, 3), sign);
      case ':' -> colon(i);
      case '@' -> brokenUpIf(!isBlank(at(i + 1)), sign);
      case '#' -> brokenUpIf(Character.isDigit(at(i + 1)), sign);
      case '\t' -> out.append("&#9;");
      default -> out.append(sign);
    }
  }

  private void colon(int i) {
    if (line.startsWith("://", i)) {
      escaped(':');
    } else {
      brokenUpIf(EMOJI.matcher(line).region(i, line.length()).lookingAt(), ':');
    }
  }

  private void escaped(char sign) {
    out.append('\\').append(sign);
  }

  private void plainIf(boolean harmless, char sign) {
    if (!harmless) {
      out.append('\\');
    }
    out.append(sign);
  }

  private void brokenUpIf(boolean harmful, char sign) {
    out.append(sign);
    if (harmful) {
      out.append(NOTHING);
    }
  }

  private char at(int i) {
    return i < 0 || i >= line.length() ? '\n' : line.charAt(i);
  }
}
