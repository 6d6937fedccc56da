package io.mapwalk.journey.element;

/** What a room thinks of a claim. */
public enum Verdict {
  /** It holds. */
  YES,
  /** It does not. */
  NO,
  /** Nobody could say. */
  UNSURE
}
