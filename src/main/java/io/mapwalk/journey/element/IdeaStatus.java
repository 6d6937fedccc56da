package io.mapwalk.journey.element;

/** Where an idea stands. */
public enum IdeaStatus {
  /** Noted, not decided on. */
  OPEN,
  /** The group wants it done. */
  CHOSEN,
  /** Kept for later. */
  PARKED,
  /** Somebody is at it. */
  IN_WORK,
  /** Carried out. */
  DONE,
  /** Decided against. */
  DROPPED
}
