package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.Remark;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A map while a workbook is read onto it. */
final class Draft {

  private final JourneyMap base;
  private final JourneyMap told;
  private final FileMark mark;
  private final Messages messages;
  private final Remarks remarks = new Remarks();
  private final Map<Handle, Element> elements;
  private final Map<String, Integer> last;
  private final Map<Class<?>, OrderKey> ends = new HashMap<>();

  /**
   * @param base the map it is read onto
   * @param told that map as the edition told it
   * @param mark what the file says of itself
   * @param messages the language of the file
   */
  Draft(JourneyMap base, JourneyMap told, FileMark mark, Messages messages) {
    this.base = base;
    this.told = told;
    this.mark = mark;
    this.messages = messages;
    this.elements = new LinkedHashMap<>(base.elements());
    this.last = new TreeMap<>(base.lastNumbers());
    mark.last().forEach((prefix, number) -> last.merge(prefix, number, Math::max));
  }

  /** The map as the file told it when it was written. */
  JourneyMap told() {
    return told;
  }

  /** What is worth saying. */
  Remarks remarks() {
    return remarks;
  }

  /** Whether there is no map yet that the file could be compared with. */
  boolean isNew() {
    return base.elements().size() == 1;
  }

  /** All elements so far. */
  Collection<Element> elements() {
    return elements.values();
  }

  /** All elements so far, by their handles. */
  Map<Handle, Element> byHandle() {
    return elements;
  }

  /** An element so far. */
  <E extends Element> Optional<E> element(Class<E> type, Handle id) {
    return Optional.ofNullable(elements.get(id)).filter(type::isInstance).map(type::cast);
  }

  /** Puts an element in, or in place of what it was. */
  void put(Element element) {
    elements.put(element.id(), element);
    last.merge(element.id().prefix(), element.id().number(), Math::max);
  }

  /** Puts back what an element was before the file; takes it out where it was not there. */
  void revert(Handle id) {
    base.find(id).ifPresentOrElse(this::put, () -> elements.remove(id));
  }

  /** A handle not given out yet. */
  Handle next(ElementKind kind) {
    return Handle.of(kind.prefix(), last.merge(kind.prefix(), 1, Integer::sum));
  }

  /** The highest number of a kind when the file was written. */
  int last(ElementKind kind) {
    return mark.last().getOrDefault(kind.prefix(), 0);
  }

  /** A place behind all others of its kind. */
  OrderKey end(Class<? extends Element> type) {
    Optional<OrderKey> known =
        Optional.ofNullable(ends.get(type))
            .or(
                () ->
                    elements.values().stream()
                        .filter(type::isInstance)
                        .map(Element::order)
                        .max(OrderKey::compareTo));
    OrderKey next =
        known
            .map(key -> OrderKey.between(Optional.of(key), Optional.empty()))
            .orElse(OrderKey.FIRST);
    ends.put(type, next);
    return next;
  }

  /** Says that a cell only repeats what is kept on another sheet. */
  void elsewhere(String sheet, String cell, String heading, String other) {
    String name = messages.text("deliverable.excel." + other);
    remarks.add(Remark.of("deliverable.xlsx.elsewhere", sheet, cell, heading, name));
  }

  /** The map as it is now. */
  JourneyMap map() {
    return JourneyMap.of(base.id(), elements.values(), last);
  }
}
