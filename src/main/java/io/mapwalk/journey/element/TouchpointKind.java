package io.mapwalk.journey.element;

/** What happens at a step of the walk [Atlassian]. */
public enum TouchpointKind {
  /** The customer does something. */
  ACTION,
  /** The customer asks themselves something. */
  QUESTION,
  /** The customer has to choose. */
  DECISION
}
