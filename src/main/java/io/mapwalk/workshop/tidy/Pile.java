package io.mapwalk.workshop.tidy;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that a client will read and that was noted in a hurry: what lies nowhere first, then the
 * journey from its beginning to its end, at last what belongs to the whole map.
 */
final class Pile {

  private static final Set<ElementKind> NOTED =
      EnumSet.of(
          ElementKind.TOUCHPOINT,
          ElementKind.CARD,
          ElementKind.CLUSTER,
          ElementKind.EMOTION,
          ElementKind.PAIN_POINT,
          ElementKind.STRENGTH,
          ElementKind.OPPORTUNITY,
          ElementKind.IDEA,
          ElementKind.INSIGHT,
          ElementKind.DECISION,
          ElementKind.OPEN_QUESTION,
          ElementKind.PARKED_POINT);

  private static final int UNSORTED = 0;
  private static final int ON_THE_WAY = 1;
  private static final int OF_THE_WHOLE = 2;

  private Pile() {}

  /** The handles of all of it, in the order in which it is gone through. */
  static List<Handle> of(JourneyMap map) {
    return map.elements().values().stream()
        .filter(element -> NOTED.contains(ElementKind.of(element)))
        .filter(element -> element instanceof Worded said && !said.text().isBlank())
        .sorted(order(map))
        .map(Element::id)
        .toList();
  }

  private static Comparator<Element> order(JourneyMap map) {
    return Comparator.<Element>comparingInt(element -> part(map, element))
        .thenComparingInt(element -> stage(map, element))
        .thenComparingInt(element -> step(map, element))
        .thenComparingInt(element -> ElementKind.of(element).ordinal())
        .thenComparing(Element::order)
        .thenComparing(Element::id);
  }

  private static int part(JourneyMap map, Element element) {
    if (place(element).flatMap(map::stageOf).isPresent()) {
      return ON_THE_WAY;
    }
    return element instanceof Card ? UNSORTED : OF_THE_WHOLE;
  }

  private static int stage(JourneyMap map, Element element) {
    return place(element).flatMap(map::stageOf).map(map.stages()::indexOf).orElse(0);
  }

  // What hangs at the stage itself is told before what hangs at its touchpoints.
  private static int step(JourneyMap map, Element element) {
    return place(element).map(map::position).orElse(0);
  }

  /** Where something is; empty where it lies nowhere. */
  static Optional<Handle> place(Element element) {
    if (element instanceof Touchpoint) {
      return Optional.of(element.id());
    }
    return element instanceof Emotion emotion
        ? Optional.of(emotion.place())
        : element instanceof Placed placed ? placed.at() : Optional.empty();
  }
}
