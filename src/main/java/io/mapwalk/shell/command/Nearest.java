package io.mapwalk.shell.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names someone may have meant. */
public final class Nearest {

  private static final int MOST = 3;

  private Nearest() {}

  /**
   * The names nearest to what was typed: at most three, the nearest first, and none that differs in
   * more than a third of its letters unless one begins with the other.
   */
  public static List<String> to(String typed, Collection<String> names) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    record Candidate(String name, int distance) {}
    return names.stream()
        .map(name -> new Candidate(name, distance(wanted, name.toLowerCase(Locale.ROOT))))
        .filter(
            candidate ->
                candidate.distance() <= Math.max(1, Math.max(wanted.length(), 4) / 3)
                    || begins(candidate.name().toLowerCase(Locale.ROOT), wanted))
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  private static boolean begins(String name, String wanted) {
    return wanted.length() > 1 && name.startsWith(wanted);
  }

  /** The number of letters to insert, remove, replace or swap with their neighbour. */
  static int distance(String a, String b) {
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
    return d[a.length()][b.length()];
  }
}
