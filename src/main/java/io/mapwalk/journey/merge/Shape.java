package io.mapwalk.journey.merge;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Element;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Takes records of elements apart into their fields, and puts them together again. */
public final class Shape {

  private static final String HANDLE = "id";

  private Shape() {}

  /** Whether a value is made of fields that people change one by one. */
  static boolean hasFields(Object value) {
    return value instanceof Record
        && value.getClass().getPackage() == Element.class.getPackage()
        && value.getClass().getRecordComponents().length > 1;
  }

  /** Whether a field says nothing. */
  static boolean isNothing(Object value) {
    return value.equals(Optional.empty())
        || value.equals(OptionalInt.empty())
        || value.equals(List.of())
        || value.equals(Text.EMPTY);
  }

  /** The fields of a record by name, in their order. */
  static Map<String, Object> fields(Object value) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      try {
        fields.put(component.getName(), component.getAccessor().invoke(value));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return fields;
  }

  /**
   * One field of a record.
   *
   * @throws IllegalArgumentException if the record has no such field
   */
  public static Object field(Object record, String name) {
    Object value = fields(record).get(name);
    if (value == null) {
      throw new IllegalArgumentException(record.getClass() + " has no " + name);
    }
    return value;
  }

  /** The same record with another value of one field, which is of the type it is kept as. */
  public static <R> R with(R record, String name, Object value) {
    Map<String, Object> fields = fields(record);
    fields.put(name, value);
    return of(record, fields);
  }

  /** A record like another, with these fields. */
  @SuppressWarnings("unchecked")
  static <R> R of(R like, Map<String, Object> fields) {
    Class<?>[] types =
        Arrays.stream(like.getClass().getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return (R)
          like.getClass().getDeclaredConstructor(types).newInstance(fields.values().toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same element under other handles, its own and those it refers to. */
  static <E extends Element> E renamed(E element, UnaryOperator<Handle> names) {
    Map<String, Object> fields = fields(element);
    fields.replaceAll((name, value) -> renamed(value, names));
    return of(element, fields);
  }

  private static Object renamed(Object value, UnaryOperator<Handle> names) {
    if (value instanceof Handle handle) {
      return names.apply(handle);
    } else if (value instanceof Optional<?> optional) {
      return optional.map(inner -> renamed(inner, names));
    } else if (value instanceof List<?> list) {
      return list.stream().map(inner -> renamed(inner, names)).toList();
    } else if (value instanceof Map<?, ?> map) {
      Map<Object, Object> inner = new LinkedHashMap<>(map);
      inner.replaceAll((key, each) -> renamed(each, names));
      return inner;
    } else if (hasFields(value)) {
      Map<String, Object> fields = fields(value);
      fields.replaceAll((name, inner) -> renamed(inner, names));
      return of(value, fields);
    }
    return value;
  }

  /** The other elements that one refers to. */
  static Set<Handle> references(Element element) {
    Set<Handle> found = new LinkedHashSet<>();
    Map<String, Object> fields = fields(element);
    fields.remove(HANDLE);
    fields.values().forEach(value -> references(value, found));
    return found;
  }

  private static void references(Object value, Set<Handle> found) {
    if (value instanceof Handle handle) {
      found.add(handle);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(inner -> references(inner, found));
    } else if (value instanceof List<?> list) {
      list.forEach(inner -> references(inner, found));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(inner -> references(inner, found));
    }
  }

  /**
   * The same element without its references to what is not there.
   *
   * @param there which handles there are
   * @return empty where it cannot be without one of them
   */
  static <E extends Element> Optional<E> without(E element, Predicate<Handle> there) {
    Map<String, Object> fields = fields(element);
    for (Map.Entry<String, Object> field : fields.entrySet()) {
      Object value = field.getValue();
      if (field.getKey().equals(HANDLE)) {
        continue;
      }
      if (value instanceof Handle handle && !there.test(handle)) {
        return Optional.empty();
      } else if (value instanceof Optional<?> optional
          && optional.orElse(null) instanceof Handle handle
          && !there.test(handle)) {
        field.setValue(Optional.empty());
      } else if (value instanceof List<?> list) {
        field.setValue(without(list, there));
      } else if (value instanceof Map<?, ?> map) {
        Map<Object, Object> inner = new LinkedHashMap<>(map);
        inner.replaceAll((key, each) -> each instanceof List<?> list ? without(list, there) : each);
        field.setValue(inner);
      }
    }
    return Optional.of(of(element, fields));
  }

  private static List<Object> without(List<?> list, Predicate<Handle> there) {
    return list.stream()
        .<Object>map(each -> each)
        .filter(each -> !(each instanceof Handle handle) || there.test(handle))
        .toList();
  }
}
