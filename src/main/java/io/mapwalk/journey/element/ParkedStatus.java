package io.mapwalk.journey.element;

/** What became of a point in the parking lot. */
public enum ParkedStatus {
  /** Still to be decided on. */
  OPEN,
  /** Taken up. */
  KEPT,
  /** For the next workshop. */
  NEXT_TIME,
  /** Let go. */
  DROPPED
}
