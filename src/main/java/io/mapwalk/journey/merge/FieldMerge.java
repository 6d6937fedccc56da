package io.mapwalk.journey.merge;

import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ScoreRound;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings three versions of a value together: how it was, how it is here, how it is there. */
final class FieldMerge {

  // What nothing equals, where there was nothing before both sides said something.
  private static final Object NEITHER = new Object();

  private final Side preferred;
  private final List<FieldChange> conflicts = new ArrayList<>();

  FieldMerge(Side preferred) {
    this.preferred = preferred;
  }

  /** The fields that say one thing here and another there, what is here first. */
  List<FieldChange> conflicts() {
    return conflicts;
  }

  /** The value that both sides' changes make; where they contradict, that of the preferred side. */
  @SuppressWarnings("unchecked")
  <V> V merge(String path, V base, V here, V there) {
    if (there.equals(base) || there.equals(here)) {
      return here;
    } else if (here.equals(base)) {
      return there;
    } else if (Shape.hasFields(here) && isOf(here.getClass(), base, there)) {
      return (V) record(path, base, here, there);
    } else if (isOf(Map.class, base, here, there)) {
      return (V) map(path, (Map<?, ?>) base, (Map<?, ?>) here, (Map<?, ?>) there);
    } else if (isSet(base) && isSet(here) && isSet(there)) {
      return (V) set((List<?>) base, (List<?>) here, (List<?>) there);
    } else if (isPresent(base) && isPresent(here) && isPresent(there) && hasFields(here)) {
      return (V) Optional.of(merge(path, inside(base), inside(here), inside(there)));
    }
    conflicts.add(new FieldChange(path, here, there));
    return preferred == Side.HERE ? here : there;
  }

  /**
   * Brings two elements together that were made on both sides: every field that differs is a
   * conflict.
   *
   * @return an element with the handle of the one here
   */
  <E extends Element> E choose(E here, Element there) {
    Map<String, Object> theirs = Shape.fields(there);
    Map<String, Object> merged = Shape.fields(here);
    merged.replaceAll(
        (name, mine) ->
            name.equals("id") || name.equals("order")
                ? mine
                : merge(name, NEITHER, mine, theirs.get(name)));
    return Shape.of(here, merged);
  }

  private Object record(String path, Object base, Object here, Object there) {
    Map<String, Object> was = Shape.fields(base);
    Map<String, Object> theirs = Shape.fields(there);
    Map<String, Object> merged = Shape.fields(here);
    merged.replaceAll(
        (name, mine) ->
            merge(Differences.beneath(path, name), was.get(name), mine, theirs.get(name)));
    return Shape.of(here, merged);
  }

  private Map<Object, Object> map(String path, Map<?, ?> base, Map<?, ?> here, Map<?, ?> there) {
    Set<Object> keys = new LinkedHashSet<>(here.keySet());
    keys.addAll(there.keySet());
    Map<Object, Object> merged = new LinkedHashMap<>();
    for (Object key : keys) {
      Optional<Object> value =
          merge(
              Differences.beneath(path, Differences.name(key)),
              Optional.ofNullable(base.get(key)),
              Optional.ofNullable(here.get(key)),
              Optional.ofNullable(there.get(key)));
      value.ifPresent(kept -> merged.put(key, kept));
    }
    return merged;
  }

  // Channels, owners of evidence, answered pains: what one side adds the other can keep.
  private static List<Object> set(List<?> base, List<?> here, List<?> there) {
    List<Object> merged = new ArrayList<>(here);
    merged.removeIf(each -> base.contains(each) && !there.contains(each));
    there.stream()
        .filter(each -> !base.contains(each) && !merged.contains(each))
        .forEach(merged::add);
    return merged;
  }

  // Numbers are told in an order and may be the same, so a list of them is one value.
  private static boolean isSet(Object value) {
    return value instanceof List<?> list
        && Set.copyOf(list).size() == list.size()
        && list.stream().noneMatch(Shape::hasFields)
        && list.stream().noneMatch(ScoreRound.class::isInstance);
  }

  private static boolean isOf(Class<?> type, Object... values) {
    for (Object value : values) {
      if (!type.isInstance(value)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPresent(Object value) {
    return value instanceof Optional<?> optional && optional.isPresent();
  }

  private static boolean hasFields(Object value) {
    return Shape.hasFields(inside(value));
  }

  private static Object inside(Object value) {
    return ((Optional<?>) value).orElseThrow();
  }
}
