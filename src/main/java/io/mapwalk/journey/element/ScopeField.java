package io.mapwalk.journey.element;

/** The fields of the scope: what is mapped and what lies outside. */
public enum ScopeField {
  /** The situation. */
  SCENARIO,
  /** What the customer wants. */
  CUSTOMER_GOAL,
  /** Where the story begins for the customer. */
  START,
  /** The event at which it ends. */
  END,
  /** The period covered. */
  TIMESCALE
}
