package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Lane;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** An element of which nothing is known yet, for a row that somebody added. */
final class Newborn {

  /** What it belongs to until the row says so; no map has it. */
  static final Handle NOWHERE = new Handle("none1");

  /** Its day until the row says it. */
  static final LocalDate NO_DAY = LocalDate.MIN;

  private static final String COUNT = "count";

  private Newborn() {}

  /**
   * A new element.
   *
   * @param type of this kind
   * @param id under this handle
   * @param order at this place among its kind
   */
  static <E extends Element> E of(Class<E> type, Handle id, OrderKey order) {
    RecordComponent[] parts = type.getRecordComponents();
    Object[] values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      values[i] =
          switch (parts[i].getName()) {
            case "id" -> id;
            case "order" -> order;
            // Whatever was said was said by somebody.
            case COUNT -> 1;
            default -> nothing(parts[i].getType());
          };
    }
    try {
      return type.getDeclaredConstructor(
              Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  // Of a fixed list the first is where everything starts: open, assumed, an action.
  private static Object nothing(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return switch (type.getSimpleName()) {
      case "Text" -> Text.EMPTY;
      case "Optional" -> Optional.empty();
      case "OptionalInt" -> OptionalInt.empty();
      case "List" -> List.of();
      case "Map" -> Map.of();
      case "boolean" -> false;
      case "int" -> 0;
      case "Handle" -> NOWHERE;
      case "LocalDate" -> NO_DAY;
      case "Lane" -> Lane.NOTES;
      default -> "";
    };
  }
}
