package io.mapwalk.deliverable.drawing;

import io.mapwalk.deliverable.LetterWidths;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How wide text is, and where its lines break. Whoever opens a picture may have other fonts, so it
 * is measured for a wide one; a line that is a little short is better than one that is cut.
 */
final class Lettering {

  /** The height of a line, in sizes of its letters. */
  static final double LINE = 1.28;

  // Sans-serif fonts of browsers and slides are this much wider than the one that was measured.
  private static final double WIDER = 1.2;
  private static final double BOLD = 1.07;
  private static final String MORE = "\u2026";

  private Lettering() {}

  /** How wide a text is on one line, in pixels. */
  static double width(String text, double size, boolean bold) {
    return (text.codePoints().mapToLong(LetterWidths::of).sum() + stand(text))
        * size
        * WIDER
        * (bold ? BOLD : 1)
        / 1000;
  }

  // A mark that has no letter before it is drawn above a circle or a blank.
  private static int stand(String text) {
    boolean lone = !text.isEmpty() && LetterWidths.of(text.codePointAt(0)) == 0;
    return lone ? LetterWidths.of('o') : 0;
  }

  /**
   * A text in lines, at least one, none wider than the room.
   *
   * @param room how wide a line may be, in pixels
   * @param most how many lines there may be; the last says that there is more
   */
  static List<String> lines(String text, double room, double size, boolean bold, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, size, bold) <= room) {
        line.setLength(0);
        line.append(longer);
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(broken(word, room, size, bold, lines));
      if (lines.size() > most) {
        break;
      }
    }
    lines.add(line.toString());
    return lines.size() <= most ? lines : shortened(lines.subList(0, most), room, size, bold);
  }

  // A word that fills more than a line is broken anywhere; what is left of it begins the next.
  private static String broken(
      String word, double room, double size, boolean bold, List<String> lines) {
    String rest = word;
    while (width(rest, size, bold) > room) {
      int end = fitting(rest, room, size, bold);
      if (end == rest.length()) {
        return rest;
      }
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    return rest;
  }

  private static List<String> shortened(
      List<String> lines, double room, double size, boolean bold) {
    List<String> kept = new ArrayList<>(lines);
    int last = kept.size() - 1;
    String line = kept.get(last);
    if (width(line + MORE, size, bold) > room) {
      double left = room - width(MORE, size, bold);
      line = line.substring(0, fitting(line, left, size, bold)).strip();
    }
    kept.set(last, line + MORE);
    return kept;
  }

  // At least one sign, for otherwise it would never end.
  private static int fitting(String text, double room, double size, boolean bold) {
    BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
    signs.setText(text);
    int end = signs.next();
    for (int next = signs.next(); next != BreakIterator.DONE; next = signs.next()) {
      if (width(text.substring(0, next), size, bold) > room) {
        break;
      }
      end = next;
    }
    return end;
  }
}
