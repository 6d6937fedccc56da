package io.mapwalk.journey.element;

/** What has become of a pain point. */
public enum PainStatus {
  /** It hurts. */
  OPEN,
  /** Somebody is at it. */
  IN_WORK,
  /** It is gone. */
  SOLVED,
  /** It stays, and that was decided. */
  ACCEPTED
}
