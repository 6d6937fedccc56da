package io.mapwalk.journey.element;

/** Where an action stands. */
public enum ActionStatus {
  /** Not begun. */
  OPEN,
  /** Begun. */
  IN_WORK,
  /** Carried out. */
  DONE,
  /** Given up. */
  DROPPED
}
