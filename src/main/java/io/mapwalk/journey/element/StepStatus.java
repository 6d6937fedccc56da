package io.mapwalk.journey.element;

/** Where a step of the agenda stands. */
public enum StepStatus {
  /** Not reached. */
  PENDING,
  /** Being worked on. */
  OPEN,
  /** Left behind with something said. */
  DONE,
  /** Left out. */
  SKIPPED
}
