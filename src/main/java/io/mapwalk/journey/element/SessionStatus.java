package io.mapwalk.journey.element;

/** Where a run of a workshop stands. */
public enum SessionStatus {
  /** Answers are being taken. */
  RUNNING,
  /** Interrupted; goes on where it stopped. */
  PAUSED,
  /** Run to its end. */
  FINISHED
}
