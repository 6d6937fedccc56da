package io.mapwalk.journey;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names someone may have meant. */
public final class Nearest {

  private static final int MOST = 3;
  private static final int SHORTEST_BEGINNING = 4;
  // Comparing takes the product of both lengths; nobody means a name by a page of text.
  private static final int LONGEST = 100;

  private Nearest() {}

  /**
   * The names nearest to what was typed: at most three, the nearest first. A name is near if it, or
   * how it begins, differs in no more than a third of its letters, or if it begins or ends with
   * what was typed.
   */
  public static List<String> to(String typed, Collection<String> names) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    record Candidate(String name, int distance) {}
    if (wanted.isEmpty() || wanted.length() > LONGEST) {
      return List.of();
    }
    return names.stream()
        .distinct()
        .filter(name -> isNear(wanted, cut(name)))
        .map(name -> new Candidate(name, distance(wanted, cut(name))))
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  private static String cut(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.length() <= LONGEST ? lower : lower.substring(0, LONGEST);
  }

  private static boolean isNear(String wanted, String name) {
    boolean part = wanted.length() > 1 && (name.startsWith(wanted) || name.endsWith(wanted));
    return part
        || distance(wanted, name) <= allowed(Math.max(wanted.length(), name.length()))
        || (wanted.length() >= SHORTEST_BEGINNING
            && toBeginning(wanted, name) <= allowed(wanted.length()));
  }

  private static int allowed(int length) {
    return Math.max(1, length / 3);
  }

  /** The number of letters to insert, remove, replace or swap with their neighbour. */
  static int distance(String a, String b) {
    return table(a, b)[a.length()][b.length()];
  }

  // The least distance to any beginning of the name: the smallest number of the last row.
  private static int toBeginning(String wanted, String name) {
    int least = Integer.MAX_VALUE;
    for (int distance : table(wanted, name)[wanted.length()]) {
      least = Math.min(least, distance);
    }
    return least;
  }

  private static int[][] table(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d;
  }
}
