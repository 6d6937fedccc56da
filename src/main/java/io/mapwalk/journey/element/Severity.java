package io.mapwalk.journey.element;

/** How hard a pain point hits the customer [Atlassian]. */
public enum Severity {
  /** The customer shrugs it off; weight 1. */
  TRIVIAL(1),
  /** The customer needs a detour or a trick; weight 2. */
  WORKAROUND(2),
  /** The customer gives up the journey; weight 3. */
  ABANDONS(3);

  private final int weight;

  Severity(int weight) {
    this.weight = weight;
  }

  /** How much it counts when pains are put in order, 1 to 3. */
  public int weight() {
    return weight;
  }
}
