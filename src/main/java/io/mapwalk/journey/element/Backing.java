package io.mapwalk.journey.element;

/** What a statement rests on. */
public enum Backing {
  /** Nobody has checked it; where every statement starts. */
  ASSUMPTION,
  /** Somebody saw, read or measured it. */
  OBSERVED,
  /** Customers have confirmed it. */
  VALIDATED
}
