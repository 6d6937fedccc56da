package io.mapwalk.journey;

import io.mapwalk.journey.element.Element;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All words people gave an element, whichever of its fields they stand in. The fields are found by
 * looking at the record, so that one added later is never forgotten.
 */
public final class ElementTexts {

  private static final ClassValue<List<RecordComponent>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
          return List.of(type.getRecordComponents());
        }
      };

  private ElementTexts() {}

  /** The texts of an element that say something, in the order of its fields. */
  public static List<Text> of(Element element) {
    List<Text> texts = new ArrayList<>();
    collect(element, texts);
    return List.copyOf(texts);
  }

  private static void collect(Object value, List<Text> texts) {
    if (value instanceof Text text) {
      if (!text.isBlank()) {
        texts.add(text);
      }
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(known -> collect(known, texts));
    } else if (value instanceof Collection<?> all) {
      all.forEach(one -> collect(one, texts));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(one -> collect(one, texts));
    } else if (value instanceof Record fields) {
      for (RecordComponent component : COMPONENTS.get(fields.getClass())) {
        if (!component.getType().isPrimitive()) {
          collect(read(component, fields), texts);
        }
      }
    }
  }

  private static Object read(RecordComponent component, Record fields) {
    try {
      return component.getAccessor().invoke(fields);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(component.toString(), e);
    }
  }
}
