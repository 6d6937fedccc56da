package io.mapwalk.journey.merge;

/** Whose word holds where both sides changed the same. */
public enum Side {
  /** What the archive has. */
  HERE,
  /** What came back. */
  THERE
}
