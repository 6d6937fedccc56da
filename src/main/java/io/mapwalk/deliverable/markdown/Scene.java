package io.mapwalk.deliverable.markdown;

import io.mapwalk.deliverable.Remark;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Worded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The elements of a map while a document is taken back onto it, and what is to be said of that. */
final class Scene {

  private final Map<Handle, Element> elements;
  private final Map<String, Integer> last;
  private final List<Remark> remarks = new ArrayList<>();

  Scene(JourneyMap base) {
    this.elements = new LinkedHashMap<>(base.elements());
    this.last = new TreeMap<>(base.lastNumbers());
  }

  /** Every element by its handle, as far as it is known by now. */
  Map<Handle, Element> elements() {
    return elements;
  }

  /** The element of that handle. */
  Optional<Element> find(Handle handle) {
    return Optional.ofNullable(elements.get(handle));
  }

  /** All elements of a type, in no order. */
  <E extends Element> List<E> all(Class<E> type) {
    return elements.values().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Puts an element in, or in place of the one with its handle. */
  void put(Element element) {
    elements.put(element.id(), element);
    known(element.id());
  }

  /** Says that a handle means something, so that it is given to nothing else. */
  void known(Handle handle) {
    last.merge(handle.prefix(), handle.number(), Math::max);
  }

  /** A handle that means nothing yet. */
  Handle next(ElementKind kind) {
    return Handle.of(kind.prefix(), last.merge(kind.prefix(), 1, Integer::sum));
  }

  /** The first element of one of these types whose words these are, however capitalised. */
  Optional<Handle> named(String words, List<Class<?>> types) {
    return elements.values().stream()
        .filter(element -> types.stream().anyMatch(type -> type.isInstance(element)))
        .filter(element -> element instanceof Worded worded && worded.text().says(words))
        .map(Element::id)
        .findFirst();
  }

  /** Notes something worth saying. */
  void remark(String code, Object... arguments) {
    remarks.add(Remark.of("deliverable.md." + code, arguments));
  }

  /** What is to be said, in the order it was noted. */
  List<Remark> remarks() {
    return remarks;
  }
}
