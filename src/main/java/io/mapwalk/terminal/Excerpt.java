package io.mapwalk.terminal;

import java.util.List;

/** A piece of a longer text around what was looked for in it, which is marked. */
public final class Excerpt {

  // Enough of what stands before to understand it, and little enough to see the mark at once.
  private static final int BEFORE = 40;
  private static final String MARK = "*";

  private final Look look;

  /**
   * @param look how things are written: without colours a mark is a sign
   */
  public Excerpt(Look look) {
    this.look = look;
  }

  /**
   * A piece that is marked.
   *
   * @param from where it begins, counted in characters
   * @param to where it ends, exclusive
   */
  public record Marked(int from, int to) {}

  /**
   * The piece of a text to show, on one line.
   *
   * @param text any text
   * @param marks from left to right; none overlaps another
   * @param length about how many characters to show
   */
  public Line of(String text, List<Marked> marks, int length) {
    int first = marks.isEmpty() ? 0 : marks.get(0).from();
    int from = text.length() <= length ? 0 : wordAt(text, Math.max(0, first - BEFORE));
    int to = Math.min(text.length(), from + length);
    if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
      to--;
    }
    Line line = Line.of(from > 0 ? Columns.CUT : "");
    int at = from;
    for (Marked mark : marks) {
      if (mark.from() >= at && mark.to() <= to) {
        line = line.plus(flat(text, at, mark.from())).plus(marked(text, mark));
        at = mark.to();
      }
    }
    return line.plus(flat(text, at, to)).plus(to < text.length() ? Columns.CUT : "");
  }

  private Line marked(String text, Marked mark) {
    String word = flat(text, mark.from(), mark.to());
    return look.colours() == ColourDepth.NONE
        ? Line.of(MARK + word + MARK)
        : Line.of(Ink.WARNING, word);
  }

  private static String flat(String text, int from, int to) {
    return text.substring(from, to).replace('\n', ' ');
  }

  private static int wordAt(String text, int from) {
    int blank = text.indexOf(' ', from);
    return from == 0 || blank < 0 || blank > from + BEFORE ? whole(text, from) : blank + 1;
  }

  private static int whole(String text, int from) {
    return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
  }
}
