package io.mapwalk.journey.merge;

import io.mapwalk.journey.element.Element;
import java.util.Optional;

/**
 * Something that was changed here and differently there, so that somebody has to say which holds.
 *
 * @param kind what happened
 * @param element the element as it is here; as it is there, where it is gone here
 * @param field what was said of the field here and there; empty where it is about the whole element
 */
public record Conflict(Kind kind, Element element, Optional<FieldChange> field) {

  /** What can happen on two sides. */
  public enum Kind {
    /** One field says one thing here and another there: {@code before} is here. */
    BOTH_CHANGED,
    /** It was taken out there and changed here. */
    GONE_THERE,
    /** It was taken out here and changed there. */
    GONE_HERE,
    /** A stage was taken out there, but here something hangs in it. */
    NOT_EMPTY,
    /** A stage was given a name there that another stage has here. */
    NAME_TAKEN,
    /** It belongs to something that was taken out here, and cannot be without it. */
    BELONGS_TO_GONE,
    /** It was made to point at something that was taken out here, and stays without that. */
    POINTS_AT_GONE
  }
}
