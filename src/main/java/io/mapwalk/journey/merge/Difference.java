package io.mapwalk.journey.merge;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.element.Element;
import java.util.List;
import java.util.Optional;

/**
 * What two versions of a map say differently about one element.
 *
 * @param before the element as it was; empty where it is new
 * @param after the element as it is; empty where it is gone
 * @param fields the fields that differ, in the order of the record; none where it is new or gone
 */
public record Difference(
    Optional<Element> before, Optional<Element> after, List<FieldChange> fields) {

  /** Keeps its own unmodifiable copy. */
  public Difference {
    fields = List.copyOf(fields);
  }

  /** Which element. */
  public Handle element() {
    return after.or(() -> before).orElseThrow().id();
  }
}
