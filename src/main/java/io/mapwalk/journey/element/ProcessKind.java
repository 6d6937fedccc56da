package io.mapwalk.journey.element;

/** How customers go through a stage [UXPressia]. */
public enum ProcessKind {
  /** One step after the other. */
  LINEAR,
  /** In any order, bound to times. */
  NON_LINEAR,
  /** Round and round until it is done. */
  CYCLIC,
  /** There and back. */
  BI_DIRECTIONAL
}
