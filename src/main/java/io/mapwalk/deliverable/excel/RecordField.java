package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.element.Appraisal;
import io.mapwalk.journey.element.Contact;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A field of an element by its name, read and changed: so that what a column shows and what it
 * takes back cannot be two different things.
 *
 * @param path the name, such as {@code severity}; deeper ones after a point, such as {@code
 *     appraisal.kano} or {@code fields.NEEDS}
 */
record RecordField(String path) {

  // What a group of fields is while nobody said anything of it.
  private static final Map<String, Object> NOTHING_SAID =
      Map.of("appraisal", Appraisal.NONE, "contact", Contact.UNKNOWN);

  /** What it says; an empty {@link Optional} where a list of fields does not have it. */
  Object of(Object element) {
    Object value = element;
    for (String name : path.split("\\.")) {
      value = value instanceof Map<?, ?> map ? inMap(map, name) : component(value, name);
    }
    return value;
  }

  /** The same element with something else in the field. */
  @SuppressWarnings("unchecked")
  <E> E with(E element, Object said) {
    return (E) with(element, List.of(path.split("\\.")), said);
  }

  private static Object with(Object owner, List<String> names, Object said) {
    String name = names.get(0);
    Map<String, Object> fields = new LinkedHashMap<>();
    for (RecordComponent part : owner.getClass().getRecordComponents()) {
      fields.put(part.getName(), invoke(part, owner));
    }
    if (names.size() == 1) {
      fields.put(name, said);
    } else if (fields.get(name) instanceof Map<?, ?> map) {
      fields.put(name, withIn(owner, name, map, names.get(1), said));
    } else {
      Object deeper = with(component(owner, name), names.subList(1, names.size()), said);
      boolean optional = fields.get(name) instanceof Optional<?>;
      boolean nothing = deeper.equals(NOTHING_SAID.get(name));
      fields.put(name, optional ? Optional.of(deeper).filter(d -> !nothing) : deeper);
    }
    return make(owner.getClass(), fields);
  }

  private static Object component(Object owner, String name) {
    RecordComponent part =
        Arrays.stream(owner.getClass().getRecordComponents())
            .filter(each -> each.getName().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(owner.getClass() + " has no " + name));
    Object value = invoke(part, owner);
    return value instanceof Optional<?> group && NOTHING_SAID.containsKey(name)
        ? group.map(Object.class::cast).orElse(NOTHING_SAID.get(name))
        : value;
  }

  private static Object inMap(Map<?, ?> map, String name) {
    return map.entrySet().stream()
        .filter(entry -> entry.getKey().toString().equals(name))
        .findFirst()
        .map(entry -> Optional.<Object>of(entry.getValue()))
        .orElse(Optional.empty());
  }

  private static Map<Object, Object> withIn(
      Object owner, String field, Map<?, ?> map, String name, Object said) {
    Map<Object, Object> more = new LinkedHashMap<>(map);
    Object key = keyOf(owner, field, name);
    if (said instanceof Optional<?> optional) {
      optional.ifPresentOrElse(value -> more.put(key, value), () -> more.remove(key));
    } else {
      more.put(key, said);
    }
    return more;
  }

  private static Object keyOf(Object owner, String field, String name) {
    RecordComponent part =
        Arrays.stream(owner.getClass().getRecordComponents())
            .filter(each -> each.getName().equals(field))
            .findFirst()
            .orElseThrow();
    Class<?> keys =
        (Class<?>)
            ((java.lang.reflect.ParameterizedType) part.getGenericType())
                .getActualTypeArguments()[0];
    return Arrays.stream(keys.getEnumConstants())
        .filter(key -> key.toString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Object invoke(RecordComponent part, Object owner) {
    try {
      return part.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object make(Class<?> type, Map<String, Object> fields) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(fields.values().toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
