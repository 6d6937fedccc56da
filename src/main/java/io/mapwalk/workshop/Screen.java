package io.mapwalk.workshop;

import io.mapwalk.workshop.answer.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The smallest screen a prompt must fit on: 60 columns by 18 rows, of which a blank row before the
 * question and the row that is typed in take two.
 */
final class Screen {

  /** The columns of a row; two are left for what a terminal counts wider than we do. */
  static final int COLUMNS = 58;

  /** The rows for a question and all that is said with it. */
  static final int ROWS = 16;

  private static final char UNBROKEN = '\u00A0';
  private static final String BETWEEN = "  ·  ";
  private static final int LONGEST_ENTRY = 44;
  // Shorter than this, nobody recognises what is meant.
  private static final int SHORTEST_ENTRY = 20;
  private static final int SHORTEST_OVERVIEW = 12;
  // Beside its number, the beginning of a word still tells one stage from another.
  private static final int SHORTEST_NUMBERED = 8;

  private Screen() {}

  /** How many rows all of it takes. */
  static int rows(List<Said> lines) {
    return lines.stream().mapToInt(said -> rows(said.text())).sum();
  }

  /** How many rows a text takes when it is broken between words. */
  static int rows(String text) {
    return Math.max(1, text.lines().mapToInt(Screen::rowsOfLine).sum());
  }

  private static int rowsOfLine(String line) {
    int rows = 1;
    int used = 0;
    for (String word : line.split(" ", -1)) {
      int width = width(word);
      if (used > 0 && used + 1 + width > COLUMNS) {
        rows++;
        used = 0;
      }
      used += width + (used > 0 ? 1 : 0);
      if (used > COLUMNS) {
        rows += (used - 1) / COLUMNS;
        used = (used - 1) % COLUMNS + 1;
      }
    }
    return rows;
  }

  private static int width(String word) {
    return word.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
  }

  // Coarse, but never too narrow: signs of East Asian scripts and pictures take two columns.
  private static boolean isWide(int point) {
    return point >= 0x1100 && (point < 0x1200 || point >= 0x2E80) && point != 0xFE0F;
  }

  /**
   * Entries one behind another, as long as the rows allow, so that the number of each can be seen.
   *
   * @param entries what is listed
   * @param overview the same in few words, for when not all of them fit; may be empty
   * @param rows the rows there are, from 1
   * @param more says how many are left out, where not all of them fit
   */
  static String flow(
      List<String> entries, List<String> overview, int rows, IntFunction<String> more) {
    // More than this cannot fit, however short they are.
    boolean many = entries.size() > rows * COLUMNS / SHORTEST_ENTRY;
    for (int longest = LONGEST_ENTRY; !many && longest >= SHORTEST_ENTRY; longest -= 4) {
      String all = joined(entries, longest);
      if (rows(all) <= rows) {
        return all;
      }
    }
    String coarse = overview(overview, rows);
    String fitting = coarse.isEmpty() ? more.apply(entries.size()) : coarse;
    StringBuilder some = new StringBuilder(coarse.isEmpty() ? "" : coarse + "\n");
    for (int shown = 1; shown < entries.size(); shown++) {
      some.append(whole(entries.get(shown - 1), LONGEST_ENTRY)).append(BETWEEN);
      String told = some + more.apply(entries.size() - shown);
      if (rows(told) > rows) {
        break;
      }
      fitting = told;
    }
    return fitting;
  }

  /**
   * Entries one behind another in the fewest rows that show the number of each; where even the most
   * rows do not, their names are shortened further before any is left out.
   *
   * @param entries what is listed
   * @param fewest the rows that are there in any case
   * @param most the rows there may be
   * @param more says how many are left out, where not all of them fit
   */
  static String flowWhole(List<String> entries, int fewest, int most, IntFunction<String> more) {
    for (int rows = fewest; rows <= most; rows++) {
      int shortest = rows < most ? SHORTEST_ENTRY : SHORTEST_NUMBERED;
      for (int longest = LONGEST_ENTRY; longest >= shortest; longest -= 4) {
        String all = joined(entries, longest);
        if (rows(all) <= rows) {
          return all;
        }
      }
    }
    return flow(entries, List.of(), most, more);
  }

  /** An overview in so many rows, with shorter names where it must be; blank if none fits. */
  private static String overview(List<String> overview, int rows) {
    for (int longest = LONGEST_ENTRY; longest >= SHORTEST_OVERVIEW; longest -= 4) {
      String all = joined(overview, longest);
      if (rows(all) <= rows) {
        return all;
      }
    }
    return "";
  }

  private static String joined(List<String> entries, int longest) {
    return String.join(BETWEEN, entries.stream().map(e -> whole(e, longest)).toList());
  }

  // An entry stays in one piece where lines are broken, or its number would stand alone.
  private static String whole(String entry, int longest) {
    return Excerpt.of(entry, longest).replace(' ', UNBROKEN);
  }

  /**
   * Entries one a row.
   *
   * @param entries what is listed
   * @param rows the rows there are
   * @param more says how many are left out, where not all of them fit
   */
  static List<String> list(List<String> entries, int rows, IntFunction<String> more) {
    int shown = entries.size() <= rows ? entries.size() : Math.max(0, rows - 1);
    List<String> list = new ArrayList<>();
    entries.subList(0, shown).forEach(entry -> list.add(inOneRow(entry)));
    if (shown < entries.size() && rows > 0) {
      list.add(more.apply(entries.size() - shown));
    }
    return list;
  }

  private static String inOneRow(String entry) {
    String line = Excerpt.of(entry, COLUMNS - 2);
    while (rows(line) > 1) {
      line = Excerpt.of(line, line.length() - 2);
    }
    return line;
  }

  /** A text cut to so many rows. */
  static String cut(String text, int rows) {
    String cut = text;
    for (int longest = rows * COLUMNS; rows(cut) > rows && longest > COLUMNS / 2; longest -= 10) {
      cut = Excerpt.of(text, longest);
    }
    return cut;
  }
}
