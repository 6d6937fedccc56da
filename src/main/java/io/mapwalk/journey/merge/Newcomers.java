package io.mapwalk.journey.merge;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Element;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives what is new on the other side handles that mean nothing else here: both sides may have
 * given out the same ones since they parted.
 */
final class Newcomers {

  private final Map<Handle, Handle> names = new HashMap<>();

  Newcomers(JourneyMap base, JourneyMap here, JourneyMap there) {
    Map<String, Integer> last = new TreeMap<>(here.lastNumbers());
    there.elements().keySet().forEach(id -> last.merge(id.prefix(), id.number(), Math::max));
    for (Map.Entry<Handle, Element> entry : there.elements().entrySet()) {
      Handle handle = entry.getKey();
      boolean isNew = base.find(handle).isEmpty();
      boolean isHere = here.find(handle).filter(entry.getValue()::equals).isPresent();
      int given = here.lastNumbers().getOrDefault(handle.prefix(), 0);
      boolean isOnly = handle.equals(JourneyMap.OBJECTIVE) || handle.equals(JourneyMap.SCOPE);
      if (isNew && !isOnly && !isHere && handle.number() <= given) {
        int number = last.merge(handle.prefix(), 1, Integer::sum);
        names.put(handle, Handle.of(handle.prefix(), number));
      }
    }
  }

  /** The element under the handles it has here, its own and those it refers to. */
  Element renamed(Element element) {
    return names.isEmpty()
        ? element
        : Shape.renamed(element, handle -> names.getOrDefault(handle, handle));
  }
}
