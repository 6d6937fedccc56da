package io.mapwalk.journey.element;

/** The part of a workshop that is being run. */
public enum Phase {
  /** Before: invite, collect, send. */
  PREP,
  /** With people waiting. */
  ROOM,
  /** Afterwards: write up, check, review. */
  AFTER
}
