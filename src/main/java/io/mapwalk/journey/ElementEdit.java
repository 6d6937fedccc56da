package io.mapwalk.journey;

import io.mapwalk.journey.element.Element;
import java.util.Map;
import java.util.Optional;

/**
 * What a change did to one element.
 *
 * @param before the element as it was; empty if it is new
 * @param after the element as it is; empty if it is gone
 */
record ElementEdit(Optional<Element> before, Optional<Element> after) {

  /** Whether an element of this type was added, changed or taken out. */
  boolean touches(Class<?> type) {
    return type.isInstance(before.orElse(null)) || type.isInstance(after.orElse(null));
  }

  /** Does the same to elements that are kept by handle. */
  void on(Map<Handle, Element> elements) {
    after.ifPresentOrElse(
        now -> elements.put(now.id(), now), () -> elements.remove(before.orElseThrow().id()));
  }
}
