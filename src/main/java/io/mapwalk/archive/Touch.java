package io.mapwalk.archive;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One element an edit touched.
 *
 * @param handle which
 * @param kind its kind
 * @param before how it was; empty if it was not there
 * @param after how it is; empty if it is there no more
 */
record Touch(Handle handle, ElementKind kind, Optional<Element> before, Optional<Element> after) {

  /** From one state of an element to another, of which at least one is there. */
  static Touch of(Optional<Element> before, Optional<Element> after) {
    Element any = after.or(() -> before).orElseThrow();
    return new Touch(any.id(), ElementKind.of(any), before, after);
  }

  /** What one map has otherwise than the other. Shared elements are not looked into. */
  static List<Touch> between(JourneyMap before, JourneyMap after) {
    List<Touch> touches = new ArrayList<>();
    Map<Handle, Element> old = before.elements();
    for (Element element : after.elements().values()) {
      Element known = old.get(element.id());
      if (known != element && !element.equals(known)) {
        touches.add(of(Optional.ofNullable(known), Optional.of(element)));
      }
    }
    for (Element element : old.values()) {
      if (after.find(element.id()).isEmpty()) {
        touches.add(of(Optional.of(element), Optional.empty()));
      }
    }
    return touches;
  }

  /** The same way back. */
  Touch reversed() {
    return new Touch(handle, kind, after, before);
  }
}
