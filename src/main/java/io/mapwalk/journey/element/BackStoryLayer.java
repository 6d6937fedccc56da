package io.mapwalk.journey.element;

/** The rungs of the back-story ladder, bottom up [Atlassian]. */
public enum BackStoryLayer {
  /** What is wrong today, and why the journey starts now. */
  PAIN,
  /** What a solution must offer. */
  REQUIREMENT,
  /** What is better afterwards. */
  OUTCOME,
  /** What it is all for. */
  TOP_GOAL
}
