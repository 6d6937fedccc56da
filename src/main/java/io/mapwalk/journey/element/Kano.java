package io.mapwalk.journey.element;

/** What an idea does to customers when it is there, and when it is not [SMI]. */
public enum Kano {
  /** Missed when absent, unnoticed when present. */
  MUST_BE,
  /** The more of it, the better. */
  PERFORMANCE,
  /** Pleases, and is not missed. */
  EXCITEMENT,
  /** Makes no difference. */
  INDIFFERENT,
  /** Unwanted. */
  REVERSE
}
