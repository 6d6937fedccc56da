package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Reads the order of stages and touchpoints from their numbers. The order of the rows says nothing,
 * for rows are sorted by anything.
 */
final class Order<E extends Element> {

  private static final Handle ALL = Newborn.NOWHERE;

  private final ListReading<E> reading;
  private final Draft draft;
  private final List<Spot<E>> spots = new ArrayList<>();

  /** Where a row wants to be: by its number, and among equal numbers before or behind. */
  private record Spot<E>(E element, double number, double lean) {}

  Order(ListReading<E> reading, Draft draft) {
    this.reading = reading;
    this.draft = draft;
  }

  /** Puts the elements into the order of their numbers. */
  void take() {
    reading.lines().forEach(this::spot);
    spots.sort(
        Comparator.comparingDouble((Spot<E> spot) -> spot.number())
            .thenComparingDouble(Spot::lean));
    Map<Handle, List<E>> columns = new LinkedHashMap<>();
    spots.forEach(
        spot ->
            columns
                .computeIfAbsent(within(spot.element()), in -> new ArrayList<>())
                .add(spot.element()));
    columns.values().forEach(this::arrange);
  }

  private void arrange(List<E> wanted) {
    Set<E> loose = new HashSet<>();
    Set<E> touched = new HashSet<>();
    for (E element : wanted) {
      if (reading.lines().get(element.id()).changed(ListPlan.NUMBER)) {
        touched.add(element);
      }
      if (reading.loose().contains(element.id()) || isElsewhere(element)) {
        loose.add(element);
      }
    }
    Sequence.moved(wanted, loose, touched).forEach(draft::put);
  }

  private void spot(Handle id, Line<E> line) {
    Optional<E> found = draft.element(reading.plan().type(), id);
    if (found.isEmpty()) {
      return;
    }
    E element = found.get();
    boolean loose = reading.loose().contains(id);
    OptionalDouble now = line.now(ListPlan.NUMBER).number();
    OptionalDouble was = line.was(ListPlan.NUMBER).number();
    if (now.isEmpty() && !loose) {
      now = was;
    }
    if (loose && now.isEmpty()) {
      spots.add(behindTheRowAbove(element));
    } else if (loose) {
      spots.add(new Spot<>(element, now.getAsDouble(), line.changed(ListPlan.NUMBER) ? -1 : 1));
    } else if (isElsewhere(element) && !line.changed(ListPlan.NUMBER)) {
      spots.add(new Spot<>(element, Double.MAX_VALUE, spots.size()));
    } else {
      double number = now.orElse(Double.MAX_VALUE);
      spots.add(new Spot<>(element, number, Math.signum(number - was.orElse(number))));
    }
  }

  private Spot<E> behindTheRowAbove(E element) {
    if (spots.isEmpty() || !within(spots.get(spots.size() - 1).element()).equals(within(element))) {
      return new Spot<>(element, Double.MAX_VALUE, spots.size());
    }
    Spot<E> above = spots.get(spots.size() - 1);
    return new Spot<>(element, above.number(), above.lean() + 0.001);
  }

  private boolean isElsewhere(E element) {
    return draft
        .told()
        .find(Touchpoint.class, element.id())
        .filter(was -> !was.stage().equals(within(element)))
        .isPresent();
  }

  private static Handle within(Element element) {
    return element instanceof Touchpoint touchpoint
        ? touchpoint.stage()
        : element instanceof Stage ? ALL : element.id();
  }
}
