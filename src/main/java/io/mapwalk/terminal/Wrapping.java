package io.mapwalk.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks a line into lines that fit: between words, between wide characters such as ideographs, and
 * inside a word only where it is wider than the whole width. Characters that join the one before
 * them, such as accents, stay with it.
 */
final class Wrapping {

  private static final int NOWHERE = -1;
  private static final char JOINER = '\u200d';
  // What ends a sentence or a quotation belongs to the line of what it ends, also between
  // ideographs [JIS X 4051].
  private static final String CLOSING = "”’»)!?.,;:、。，．！？：；）」』】〉》";
  private static final int WIDEST_PICTURE = 8;
  private static final String GLUE = "\u00a0";
  private static final String UNITS = "%‰€$£°×";
  // The same in every language there is.
  private static final Pattern MINUTES = Pattern.compile("min\\b.*", Pattern.DOTALL);
  private static final char TIMES = '×';
  private static final char BETWEEN = '·';

  private final int columns;
  private final List<Line> lines = new ArrayList<>();
  private final List<Piece> row = new ArrayList<>();
  private int width;
  private int breakAt = NOWHERE;
  private int glueAt = NOWHERE;
  private boolean carried;

  private Wrapping(int columns) {
    this.columns = Math.max(1, columns);
  }

  /**
   * A character with all that joins it.
   *
   * @param between whether it is the dot between two things, which no line begins with: where the
   *     line it belongs to has no room for it, the break sets them apart
   */
  private record Piece(Ink ink, String text, int width, boolean between) {
    boolean blank() {
      return text.length() == 1
          && Character.isWhitespace(text.charAt(0))
          && text.charAt(0) != '\u3000';
    }

    // Keeps two words together as long as both fit into one line.
    boolean glue() {
      return text.equals(GLUE);
    }

    boolean closes() {
      return CLOSING.indexOf(text.charAt(0)) >= 0;
    }

    boolean newLine() {
      return text.equals("\n");
    }

    // Of what stands at a break nothing is carried to the next line.
    boolean vanishes() {
      return blank() || glue() || between;
    }
  }

  /**
   * Breaks a line.
   *
   * @param line any line; a new line within it breaks as well
   * @param columns how wide the lines may be, from 1
   * @return at least one line, none of them wider
   */
  static List<Line> wrap(Line line, int columns) {
    if (line.width() <= columns && line.text().indexOf('\n') < 0) {
      return List.of(line);
    }
    Wrapping wrapping = new Wrapping(columns);
    pieces(line).forEach(wrapping::take);
    if (!wrapping.row.isEmpty() || !wrapping.carried) {
      wrapping.end(wrapping.row.size());
    }
    return List.copyOf(wrapping.lines);
  }

  /** The width of the widest word, which cannot be broken without harm. */
  static int longestWord(Line line) {
    int longest = 0;
    int word = 0;
    for (Line.Span span : line.spans()) {
      String text = span.text();
      for (int i = 0; i < text.length(); ) {
        int point = text.codePointAt(i);
        int width = Columns.width(point);
        boolean apart = isApart(point) || width > 1;
        word = apart ? 0 : word + width;
        longest = Math.max(longest, Math.max(word, width));
        i += Character.charCount(point);
      }
    }
    return longest;
  }

  private static List<Piece> pieces(Line line) {
    List<Piece> pieces = new ArrayList<>();
    // What belongs together may be in several inks.
    String text = line.text();
    int i = 0;
    int last = 0;
    for (Line.Span span : line.spans()) {
      last += span.text().length();
      while (i < last) {
        int first = text.codePointAt(i);
        int end = i + Character.charCount(first);
        int width = Columns.width(first);
        while (first != '\n' && end < last && joins(text, i, end, width)) {
          width += Columns.width(text.codePointAt(end));
          end += Character.charCount(text.codePointAt(end));
        }
        String one = belongs(text, i) ? GLUE : text.substring(i, end);
        pieces.add(new Piece(span.ink(), one, width, isBetween(text, i)));
        i = end;
      }
    }
    return pieces;
  }

  // A number and its unit are one word, as in [W 60] the letter and its number are, and the dot
  // between two things ends the line of the first.
  private static boolean belongs(String text, int at) {
    if (text.charAt(at) != ' ') {
      return false;
    }
    int next = at;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    if (next == text.length()) {
      return false;
    }
    boolean number = at > 0 && Character.isDigit(text.charAt(at - 1));
    boolean letter =
        at > 1 && text.charAt(at - 2) == '[' && Character.isUpperCase(text.charAt(at - 1));
    boolean counted = at > 0 && text.charAt(at - 1) == TIMES;
    return letter
        || counted
        || text.charAt(next) == BETWEEN
        || (number
            && (UNITS.indexOf(text.charAt(next)) >= 0
                || MINUTES.matcher(text).region(next, text.length()).matches()));
  }

  private static boolean isApart(int point) {
    return Character.isWhitespace(point) || point == GLUE.charAt(0);
  }

  private static boolean isBetween(String text, int at) {
    return text.charAt(at) == BETWEEN
        && at > 0
        && isApart(text.charAt(at - 1))
        && (at + 1 == text.length() || isApart(text.charAt(at + 1)));
  }

  // An accent joins its letter; pictures joined by a joiner, and the two letters of a flag, are one
  // picture on terminals that know it [Unicode Standard Annex 29].
  private static boolean joins(String text, int start, int next, int width) {
    int point = text.codePointAt(next);
    if (point == '\n') {
      return false;
    }
    if (Columns.width(point) == 0) {
      return true;
    }
    boolean picture = text.charAt(next - 1) == JOINER && Columns.width(point) == 2;
    boolean flag = width == 2 && regional(text.codePointAt(start)) && regional(point);
    return (picture || flag) && width < WIDEST_PICTURE;
  }

  private static boolean regional(int point) {
    return point >= 0x1F1E6 && point <= 0x1F1FF;
  }

  private void take(Piece piece) {
    if (piece.newLine()) {
      end(row.size());
      carried = false;
      return;
    }
    if (piece.vanishes() && row.isEmpty() && carried) {
      return;
    }
    Piece fitting = piece.width > columns ? new Piece(piece.ink, "?", 1, false) : piece;
    boolean closing = fitting.closes() && afterWide();
    boolean apart = fitting.blank() || fitting.width > 1 || closing;
    if (width + fitting.width > columns) {
      if (closing && row.size() > 1) {
        end(row.size() - 1);
      } else {
        end(apart || afterWide() ? row.size() : lastBreak(fitting));
      }
      carried = true;
      if (fitting.blank() || (fitting.vanishes() && row.isEmpty())) {
        return;
      }
    }
    if (fitting.width > 1 && !closing && !row.isEmpty()) {
      breakAt = row.size();
    }
    row.add(fitting);
    width += fitting.width;
    if (apart) {
      breakAt = row.size();
    } else if (fitting.glue()) {
      glueAt = row.size();
    }
  }

  // Between words if it can be, else between words that belong together, else inside a word.
  private int lastBreak(Piece next) {
    if (breakAt != NOWHERE) {
      return breakAt;
    }
    return glueAt != NOWHERE && !next.glue() ? glueAt : row.size();
  }

  private boolean afterWide() {
    return !row.isEmpty() && row.get(row.size() - 1).width > 1;
  }

  private void end(int at) {
    Line line = Line.EMPTY;
    int last = at;
    while (last > 0 && (row.get(last - 1).blank() || row.get(last - 1).glue())) {
      last--;
    }
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < last; i++) {
      run.append(row.get(i).text);
      if (i + 1 == last || row.get(i + 1).ink != row.get(i).ink) {
        line = line.plus(row.get(i).ink, run.toString());
        run.setLength(0);
      }
    }
    lines.add(line);
    int next = at;
    while (next < row.size() && row.get(next).vanishes()) {
      next++;
    }
    row.subList(0, next).clear();
    width = row.stream().mapToInt(Piece::width).sum();
    breakAt = NOWHERE;
    glueAt = NOWHERE;
  }
}
