package io.mapwalk.journey.merge;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells two versions of a map apart, element by element and field by field. */
public final class Differences {

  private static final Comparator<Handle> BY_KIND =
      Comparator.<Handle, Integer>comparing(
              handle -> ElementKind.of(handle).map(Enum::ordinal).orElse(Integer.MAX_VALUE))
          .thenComparing(Comparator.naturalOrder());

  private Differences() {}

  /** What differs, by the kinds of element and their handles; nothing where the maps are equal. */
  public static List<Difference> between(JourneyMap before, JourneyMap after) {
    Set<Handle> handles = new LinkedHashSet<>(before.elements().keySet());
    handles.addAll(after.elements().keySet());
    return handles.stream()
        .sorted(BY_KIND)
        .flatMap(handle -> of(before.find(handle), after.find(handle)).stream())
        .toList();
  }

  private static Optional<Difference> of(Optional<Element> before, Optional<Element> after) {
    if (before.equals(after)) {
      return Optional.empty();
    }
    List<FieldChange> fields = new ArrayList<>();
    if (before.isPresent() && after.isPresent()) {
      collect("", before.get(), after.get(), fields);
    }
    return Optional.of(new Difference(before, after, fields));
  }

  private static void collect(String path, Object before, Object after, List<FieldChange> found) {
    if (before.equals(after)) {
      return;
    }
    if (Shape.hasFields(before) && before.getClass() == after.getClass()) {
      Map<String, Object> now = Shape.fields(after);
      Shape.fields(before)
          .forEach((name, value) -> collect(beneath(path, name), value, now.get(name), found));
    } else if (before instanceof Map<?, ?> then && after instanceof Map<?, ?> now) {
      Set<Object> keys = new LinkedHashSet<>(then.keySet());
      keys.addAll(now.keySet());
      for (Object key : keys) {
        collect(
            beneath(path, name(key)),
            Optional.ofNullable(then.get(key)),
            Optional.ofNullable(now.get(key)),
            found);
      }
    } else if (before instanceof Optional<?> then
        && after instanceof Optional<?> now
        && then.isPresent()
        && now.isPresent()
        && Shape.hasFields(then.get())) {
      collect(path, then.get(), now.get(), found);
    } else if (before instanceof Optional<?> then
        && after instanceof Optional<?> now
        && Shape.hasFields(then.isPresent() ? then.get() : now.get())) {
      int known = found.size();
      then.ifPresent(record -> said(path, record, true, found));
      now.ifPresent(record -> said(path, record, false, found));
      if (found.size() == known) {
        found.add(new FieldChange(path, Optional.empty(), Optional.empty()));
      }
    } else {
      found.add(new FieldChange(path, before, after));
    }
  }

  // A group of fields that came or went as a whole is told by what was said in it.
  private static void said(String path, Object record, boolean gone, List<FieldChange> found) {
    Shape.fields(record)
        .forEach(
            (name, value) -> {
              if (!Shape.isNothing(value)) {
                Object before = gone ? value : Optional.empty();
                Object after = gone ? Optional.empty() : value;
                found.add(new FieldChange(beneath(path, name), before, after));
              }
            });
  }

  static String name(Object key) {
    return key instanceof Enum<?> constant ? constant.name() : String.valueOf(key);
  }

  static String beneath(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
