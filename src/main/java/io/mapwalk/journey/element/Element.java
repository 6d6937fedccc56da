package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;

/** One piece of a map with an identity of its own: what is stored, diffed, undone and merged. */
public sealed interface Element
    permits MapHeader,
        Objective,
        Scope,
        Persona,
        BackStory,
        Stage,
        Touchpoint,
        Link,
        Card,
        Cluster,
        Emotion,
        PainPoint,
        Strength,
        Opportunity,
        Idea,
        Insight,
        Decision,
        Objection,
        OpenQuestion,
        Action,
        Kpi,
        Reading,
        Source,
        Check,
        Participant,
        ParkedPoint,
        ChecklistItem,
        Photo,
        TemplateCopy,
        Session {

  /** Its handle, the same for as long as the map lives. */
  Handle id();

  /** Its place among the elements of its kind; meaningless for those of which there is one. */
  default OrderKey order() {
    return OrderKey.FIRST;
  }

  /** The same element at another place among its kind; itself where it has no place. */
  default Element ordered(OrderKey other) {
    return this;
  }
}
