package io.mapwalk.deliverable.json;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Lane;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes records of what {@link RecordWriter} wrote; text passes through {@link Text#clean}. */
final class RecordReader {

  /** A value that does not have the form its field wants, or a field nobody knows. */
  static final class Misfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    Misfit(String field) {
      super(field, null, false, false);
      this.field = field;
    }

    /** The name of the field. */
    String field() {
      return field;
    }
  }

  private RecordReader() {}

  /**
   * Makes a record.
   *
   * @param besides a field that may stand there besides the components
   * @throws Misfit if a field is unknown, is missing although the record needs it, or has another
   *     form than its component
   */
  static <R> R read(Class<R> type, ObjectNode from, String besides) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    Set<String> unknown = new TreeSet<>(from.propertyNames());
    unknown.remove(besides);
    for (int i = 0; i < components.length; i++) {
      String name = components[i].getName();
      unknown.remove(name);
      values[i] = field(name, components[i].getGenericType(), from.get(name));
    }
    if (!unknown.isEmpty()) {
      throw new Misfit(unknown.iterator().next());
    }
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      // Some records refuse what they cannot hold, such as a picture that is none.
      if (e.getCause() instanceof IllegalArgumentException) {
        throw new Misfit(components[0].getName());
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object field(String name, Type type, @Nullable JsonNode node) {
    try {
      return node == null || node.isNull() ? nothing(raw(type)) : value(type, node);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new Misfit(name);
    }
  }

  private static Object nothing(Class<?> type) {
    Map<Class<?>, Object> nothings =
        Map.of(
            Optional.class, Optional.empty(),
            OptionalInt.class, OptionalInt.empty(),
            List.class, List.of(),
            Map.class, Map.of(),
            Text.class, Text.EMPTY,
            String.class, "",
            Lane.class, new Lane(""));
    Object nothing = nothings.get(type);
    want(nothing != null);
    return nothing;
  }

  private static Object value(Type type, JsonNode node) {
    Class<?> raw = raw(type);
    if (raw == Optional.class) {
      return Optional.of(value(argument(type, 0), node));
    }
    if (raw == OptionalInt.class) {
      return OptionalInt.of(number(node));
    }
    if (raw == List.class) {
      return list(argument(type, 0), node);
    }
    if (raw == Map.class) {
      return map(raw(argument(type, 0)), argument(type, 1), node);
    }
    if (raw == int.class || raw == Integer.class) {
      return number(node);
    }
    if (raw == long.class) {
      want(node.isIntegralNumber() && node.canConvertToLong());
      return node.longValue();
    }
    if (raw == boolean.class || raw == Boolean.class) {
      want(node.isBoolean());
      return node.booleanValue();
    }
    if (node instanceof ObjectNode object) {
      want(raw.isRecord());
      return read(raw, object, "");
    }
    want(node.isString());
    return word(raw, node.stringValue());
  }

  private static List<Object> list(Type type, JsonNode node) {
    want(node.isArray());
    List<Object> list = new ArrayList<>(node.size());
    node.forEach(each -> list.add(value(type, each)));
    return list;
  }

  private static Map<Object, Object> map(Class<?> fields, Type type, JsonNode node) {
    want(node.isObject());
    Map<Object, Object> map = new LinkedHashMap<>();
    node.properties()
        .forEach(e -> map.put(constant(fields, e.getKey()), value(type, e.getValue())));
    return map;
  }

  private static Object word(Class<?> type, String word) {
    if (type == Text.class) {
      return Text.clean(word);
    }
    if (type == Lane.class) {
      return new Lane(Text.clean(word).value());
    }
    if (type == Handle.class) {
      return new Handle(word);
    }
    if (type == OrderKey.class) {
      return new OrderKey(word);
    }
    if (type == LocalDate.class) {
      return LocalDate.parse(word);
    }
    if (type == Instant.class) {
      return Instant.parse(word);
    }
    if (type.isEnum()) {
      return constant(type, word);
    }
    // Keys and template copies are no Text, yet they reach a terminal too.
    want(type == String.class && word.chars().noneMatch(RecordReader::isForbidden));
    return word;
  }

  private static boolean isForbidden(int sign) {
    return Character.isISOControl(sign) && sign != '\n' && sign != '\r' && sign != '\t';
  }

  private static int number(JsonNode node) {
    want(node.isIntegralNumber() && node.canConvertToInt());
    return node.intValue();
  }

  private static Object constant(Class<?> type, String key) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> RecordWriter.key((Enum<?>) each).equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(key));
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType p ? p.getRawType() : type);
  }

  private static void want(boolean fits) {
    if (!fits) {
      throw new IllegalArgumentException("misfit");
    }
  }
}
