package io.mapwalk.journey.element;

/** The fields of the objective: why the map is made. */
public enum ObjectiveField {
  /** What should be different in the business. */
  BUSINESS_GOAL,
  /** The reason behind it. */
  WHY,
  /** Which experience it is about. */
  EXPERIENCE,
  /** The number that will show it. */
  METRIC,
  /** That number now. */
  BASELINE,
  /** That number as wanted. */
  TARGET,
  /** By when, as written by people. */
  DEADLINE,
  /** Who will use the map, and how it is shared. */
  AUDIENCE,
  /** The story of the map in one minute. */
  STORY,
  /** When the map is looked at again, as an ISO date. */
  REVIEW
}
