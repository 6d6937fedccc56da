package io.mapwalk.journey;

import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lists and look-ups of the elements of one version of a map. Each is made when it is first asked
 * for, since a prompt asks for a few of them many times; what an edit leaves as it was, the next
 * version takes over.
 */
final class MapIndex {

  private static final Comparator<Element> ORDER =
      Comparator.comparing(Element::order).thenComparing(Element::id);

  // Up to so many changed elements, mending a sorted list is cheaper than making it anew.
  private static final int FEW = 16;

  private final Map<Handle, Element> elements;
  private final Map<Class<?>, List<? extends Element>> lists = new ConcurrentHashMap<>();
  private final Map<View, Map<?, ?>> views = new ConcurrentHashMap<>();

  /** A look-up of elements of a type. */
  private record View(Class<?> type, By by) {}

  private enum By {
    PLACE,
    STAGE,
    MOMENT,
    POSITION
  }

  private record Moment(Handle place, Handle persona) {}

  MapIndex(Map<Handle, Element> elements) {
    this.elements = elements;
  }

  /**
   * The index of the next version.
   *
   * @param next the elements of the next version
   * @param edits what became of this one
   */
  MapIndex after(Map<Handle, Element> next, List<ElementEdit> edits) {
    MapIndex index = new MapIndex(next);
    boolean columnsMoved = touched(Stage.class, edits);
    boolean placesMoved = columnsMoved || touched(Touchpoint.class, edits);
    lists.forEach(
        (type, list) -> {
          if (!touched(type, edits) && !(columnsMoved && type == Touchpoint.class)) {
            index.lists.put(type, list);
          } else if (type.isRecord() && !columnsMoved && edits.size() <= FEW) {
            index.lists.put(type, mended(type, list, edits));
          }
        });
    views.forEach(
        (view, known) -> {
          if (!placesMoved && !touched(view.type(), edits)) {
            index.views.put(view, known);
          }
        });
    return index;
  }

  private static boolean touched(Class<?> type, List<ElementEdit> edits) {
    return edits.stream().anyMatch(edit -> edit.touches(type));
  }

  private List<Element> mended(
      Class<?> type, List<? extends Element> list, List<ElementEdit> edits) {
    List<Element> mended = new ArrayList<>(list);
    Comparator<Element> order = order(type);
    for (ElementEdit edit : edits) {
      edit.before()
          .filter(type::isInstance)
          .ifPresent(old -> mended.remove(Collections.binarySearch(mended, old, order)));
      edit.after()
          .filter(type::isInstance)
          .ifPresent(now -> mended.add(-1 - Collections.binarySearch(mended, now, order), now));
    }
    return Collections.unmodifiableList(mended);
  }

  /** All elements of a type, in order; touchpoints in journey order. */
  @SuppressWarnings("unchecked")
  <E extends Element> List<E> all(Class<E> type) {
    // computeIfAbsent would deadlock here, for the order of touchpoints asks for the stages.
    List<? extends Element> known = lists.get(type);
    if (known == null) {
      known = elements.values().stream().filter(type::isInstance).sorted(order(type)).toList();
      lists.put(type, known);
    }
    return (List<E>) known;
  }

  private Comparator<Element> order(Class<?> type) {
    if (type != Touchpoint.class) {
      return ORDER;
    }
    Map<Handle, Integer> columns = positions(Stage.class);
    return Comparator.<Element>comparingInt(e -> columns.getOrDefault(((Touchpoint) e).stage(), 0))
        .thenComparing(ORDER);
  }

  /** Where each element of a type stands among its kind, from 1. */
  <E extends Element> Map<Handle, Integer> positions(Class<E> type) {
    return view(
        new View(type, By.POSITION),
        () -> {
          Map<Handle, Integer> positions = new HashMap<>();
          all(type).forEach(element -> positions.put(element.id(), positions.size() + 1));
          return positions;
        });
  }

  /** The touchpoints of a stage, in order. */
  List<Touchpoint> touchpoints(Handle stage) {
    return view(
            new View(Touchpoint.class, By.STAGE),
            () -> grouped(Touchpoint.class, touchpoint -> Optional.of(touchpoint.stage())))
        .getOrDefault(stage, List.of());
  }

  /** What hangs right at a stage or touchpoint, in order. */
  <E extends Element & Placed> List<E> at(Class<E> type, Handle place) {
    return view(new View(type, By.PLACE), () -> grouped(type, Placed::at))
        .getOrDefault(place, List.of());
  }

  /** What hangs at a stage or at any of its touchpoints, in order. */
  <E extends Element & Placed> List<E> within(Class<E> type, Handle stage) {
    return view(new View(type, By.STAGE), () -> grouped(type, e -> e.at().flatMap(this::stageOf)))
        .getOrDefault(stage, List.of());
  }

  /** The stage a place is, or lies in. */
  Optional<Handle> stageOf(Handle place) {
    Handle stage = elements.get(place) instanceof Touchpoint t ? t.stage() : place;
    return elements.get(stage) instanceof Stage ? Optional.of(stage) : Optional.empty();
  }

  /** How a persona feels at a touchpoint or stage; the first, should several be kept. */
  Optional<Emotion> emotion(Handle place, Handle persona) {
    Map<Moment, Emotion> emotions =
        view(
            new View(Emotion.class, By.MOMENT),
            () -> {
              Map<Moment, Emotion> found = new HashMap<>();
              all(Emotion.class)
                  .forEach(e -> found.putIfAbsent(new Moment(e.place(), e.persona()), e));
              return found;
            });
    return Optional.ofNullable(emotions.get(new Moment(place, persona)));
  }

  private <E extends Element> Map<Handle, List<E>> grouped(
      Class<E> type, Function<E, Optional<Handle>> place) {
    Map<Handle, List<E>> groups = new HashMap<>();
    for (E element : all(type)) {
      place
          .apply(element)
          .ifPresent(at -> groups.computeIfAbsent(at, key -> new ArrayList<>()).add(element));
    }
    groups.replaceAll((at, list) -> Collections.unmodifiableList(list));
    return groups;
  }

  @SuppressWarnings("unchecked")
  private <K, V> Map<K, V> view(View view, Supplier<Map<K, V>> maker) {
    Map<?, ?> known = views.get(view);
    if (known == null) {
      known = maker.get();
      views.put(view, known);
    }
    return (Map<K, V>) known;
  }
}
