package io.mapwalk.journey;

import io.mapwalk.journey.element.Check;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.Source;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What a change works with: the elements of one map while it is being changed, and the checks that
 * all changes share. Only {@link JourneyMap#apply} makes one.
 */
public final class Editor {

  private final JourneyMap before;
  private final Map<String, Integer> lastNumbers;
  // What the change makes of elements; empty where it takes one out.
  private final Map<Handle, Optional<Element>> changed = new LinkedHashMap<>();

  Editor(JourneyMap before) {
    this.before = before;
    this.lastNumbers = new TreeMap<>(before.lastNumbers());
  }

  /** The map as it was before the change. */
  public JourneyMap map() {
    return before;
  }

  /**
   * The element of that handle and type.
   *
   * @throws Refused if there is none
   */
  public <E> E get(Class<E> type, Handle handle) {
    Element element =
        find(handle).orElseThrow(() -> new Refused("journey.no-such-element", handle.value()));
    if (!type.isInstance(element)) {
      throw new Refused("journey.wrong-kind", handle.value());
    }
    return type.cast(element);
  }

  /**
   * Puts an element in, in place of one with the same handle. One that says nothing new is left
   * where it is, so that an edit without effect leaves no trace in the history.
   */
  public void put(Element element) {
    if (!find(element.id()).filter(element::equals).isPresent()) {
      lastNumbers.merge(element.id().prefix(), element.id().number(), Math::max);
      changed.put(element.id(), Optional.of(element));
    }
  }

  /**
   * Puts a new element in.
   *
   * @throws Refused if its handle was given out before, or does not belong to its kind
   */
  public void add(Element element) {
    Handle id = element.id();
    boolean used = id.number() <= lastNumbers.getOrDefault(id.prefix(), 0);
    if (used || !ElementKind.of(element).prefix().equals(id.prefix())) {
      throw new Refused("journey.handle-taken", id.value());
    }
    put(element);
  }

  /** Takes an element out, and with it what was only said of it as a statement. */
  public void remove(Handle handle) {
    changed.put(handle, Optional.empty());
    for (Source source : before.all(Source.class)) {
      find(source.id()).map(Source.class::cast).ifPresent(known -> put(known.without(handle)));
    }
    before.all(Check.class).stream()
        .filter(check -> check.statement().equals(handle))
        .forEach(check -> changed.put(check.id(), Optional.empty()));
  }

  /** The sources a statement rests on now, in order. */
  public List<Source> sources(Handle statement) {
    return before.all(Source.class).stream()
        .flatMap(source -> find(source.id()).stream())
        .map(Source.class::cast)
        .filter(source -> source.supports().contains(statement))
        .toList();
  }

  /** The sources a field of a persona rests on now, in order. */
  public List<Source> sources(Handle persona, PersonaField field) {
    return before.all(Source.class).stream()
        .flatMap(source -> find(source.id()).stream())
        .map(Source.class::cast)
        .filter(source -> source.supports(persona, field))
        .toList();
  }

  /**
   * A persona of which a field says something.
   *
   * @throws Refused if there is none, or the field is empty
   */
  public Persona stated(Handle persona, PersonaField field) {
    Persona found = get(Persona.class, persona);
    if (!found.fields().containsKey(field)) {
      throw new Refused("journey.fact-empty", found.text(), field);
    }
    return found;
  }

  /** The order key after the last element of a type. */
  public OrderKey end(Class<? extends Element> type) {
    return after(before.all(type));
  }

  /** The order key after the last touchpoint of a stage. */
  public OrderKey end(Stage stage) {
    return after(before.touchpoints(stage.id()));
  }

  private static OrderKey after(List<? extends Element> list) {
    return list.isEmpty()
        ? OrderKey.FIRST
        : OrderKey.between(Optional.of(list.get(list.size() - 1).order()), Optional.empty());
  }

  /**
   * The order key right behind one element of a list, or before all of them.
   *
   * @param list the list in its order, which may hold the element that is being moved
   * @param moving the element that is being moved or is new
   * @param predecessor the element to stand behind; empty for the beginning
   * @throws Refused if the predecessor is not in the list
   */
  public OrderKey behind(
      List<? extends Element> list, Handle moving, Optional<Handle> predecessor) {
    List<? extends Element> others = list.stream().filter(e -> !e.id().equals(moving)).toList();
    int index = 0;
    if (predecessor.isPresent()) {
      get(Element.class, predecessor.get());
      index = others.stream().map(Element::id).toList().indexOf(predecessor.get()) + 1;
      if (index == 0) {
        throw new Refused("journey.not-behind", moving.value(), predecessor.get().value());
      }
    }
    Optional<OrderKey> low =
        index == 0 ? Optional.empty() : Optional.of(others.get(index - 1).order());
    // Undo can bring back an element whose key was given out again since: nothing fits between
    // equal keys, so the place behind all of them is taken.
    Optional<OrderKey> high =
        others.stream()
            .skip(index)
            .map(Element::order)
            .filter(key -> low.isEmpty() || key.compareTo(low.get()) > 0)
            .findFirst();
    return low.isEmpty() && high.isEmpty() ? OrderKey.FIRST : OrderKey.between(low, high);
  }

  /**
   * Checks that a place is a stage or a touchpoint of this map.
   *
   * @throws Refused if it is neither
   */
  public Optional<Handle> place(Optional<Handle> place) {
    place.ifPresent(this::place);
    return place;
  }

  /**
   * Checks that a place is a stage or a touchpoint of this map.
   *
   * @throws Refused if it is neither
   */
  public Handle place(Handle place) {
    Element element = get(Element.class, place);
    if (!(element instanceof Stage) && !(element instanceof Touchpoint)) {
      throw new Refused("journey.not-a-place", place.value());
    }
    return place;
  }

  /**
   * Checks that a stage name is said and not given to another stage.
   *
   * @throws Refused if it is blank or taken
   */
  public Text stageName(Handle stage, Text name) {
    Text said = said(name).strip();
    before.stages().stream()
        .filter(other -> !other.id().equals(stage) && other.text().says(said.value()))
        .findFirst()
        .ifPresent(
            other -> {
              throw new Refused("journey.stage-name-taken", said.value(), other.id().value());
            });
    return said;
  }

  /**
   * Checks that a text says something.
   *
   * @throws Refused if it is blank
   */
  public static Text said(Text text) {
    if (text.isBlank()) {
      throw new Refused("journey.text-empty");
    }
    return text;
  }

  /**
   * Checks that a number lies within bounds, if there is one.
   *
   * @throws Refused with the given code and the number, lowest and highest value as arguments
   */
  public static OptionalInt within(OptionalInt number, int lowest, int highest, String code) {
    if (number.isPresent() && (number.getAsInt() < lowest || number.getAsInt() > highest)) {
      throw new Refused(code, number.getAsInt(), lowest, highest);
    }
    return number;
  }

  private Optional<Element> find(Handle handle) {
    Optional<Element> now = changed.get(handle);
    return now != null ? now : before.find(handle);
  }

  /** What the change did, an edit for each element. */
  List<ElementEdit> edits() {
    return changed.entrySet().stream()
        .map(entry -> new ElementEdit(before.find(entry.getKey()), entry.getValue()))
        .filter(edit -> !edit.before().equals(edit.after()))
        .toList();
  }

  Map<String, Integer> lastNumbers() {
    return lastNumbers;
  }
}
