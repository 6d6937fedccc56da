package io.mapwalk.analysis;

/** How many customers meet a pain, roughly: people can tell a band where they have no figure. */
public enum ReachBand {
  /** Fewer than 10 per cent; counts 1. */
  FEW(1),
  /** From 10 to 50 per cent; counts 2. */
  SOME(2),
  /** More than 50 per cent; counts 3. */
  MOST(3);

  private final int weight;

  ReachBand(int weight) {
    this.weight = weight;
  }

  /** How much it counts, 1 to 3. */
  public int weight() {
    return weight;
  }

  /**
   * The band a share of customers falls into.
   *
   * @param percent 0 to 100
   */
  public static ReachBand of(int percent) {
    if (percent < 10) {
      return FEW;
    }
    return percent <= 50 ? SOME : MOST;
  }
}
