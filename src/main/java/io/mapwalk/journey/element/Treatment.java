package io.mapwalk.journey.element;

/** How an idea deals with what it answers. */
public enum Treatment {
  /** Small and needing no approval. */
  QUICK_WIN,
  /** Takes needless effort away [McKinsey]. */
  DE_FRICTION,
  /** Draws the moment again from an empty page [McKinsey]. */
  REIMAGINE,
  /** Lifts a peak higher [Atlassian]. */
  DELIGHT,
  /** Drops a step [Atlassian, AB Tasty]. */
  REMOVE
}
