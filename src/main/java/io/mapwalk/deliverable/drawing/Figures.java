package io.mapwalk.deliverable.drawing;

/** Writes numbers as drawings want them, in every language alike. */
public final class Figures {

  private Figures() {}

  /** With one digit after the point, where that is not 0. */
  public static String of(double value) {
    long tenths = Math.round(value * 10);
    String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10;
    return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths) % 10;
  }
}
