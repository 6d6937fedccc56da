package io.mapwalk.deliverable.json;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Lane;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes records as JSON objects, a component a field. The field names are those of the components:
 * one rule instead of a list for every kind of element, and a test holds a file with every field of
 * every kind, so that no renaming can change the format unnoticed. What says nothing (blank text,
 * an empty list, no value) is left out.
 */
final class RecordWriter {

  private final JsonGenerator json;

  RecordWriter(JsonGenerator json) {
    this.json = json;
  }

  /** Writes every component that says something into the object that is open. */
  void components(Record record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = unwrapped(value(record, component));
      if (value != null) {
        json.writeName(component.getName());
        write(value);
      }
    }
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object unwrapped(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.orElse(null);
    }
    if (value instanceof OptionalInt optional) {
      return optional.isPresent() ? optional.getAsInt() : null;
    }
    boolean nothing =
        value instanceof List<?> list && list.isEmpty()
            || value instanceof Map<?, ?> map && map.isEmpty()
            || word(value).filter(String::isEmpty).isPresent();
    return nothing ? null : value;
  }

  private void write(Object value) {
    if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(this::write);
      json.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach(
          (field, text) -> {
            json.writeName(key((Enum<?>) field));
            write(text);
          });
      json.writeEndObject();
    } else if (value instanceof Integer number) {
      json.writeNumber(number.intValue());
    } else if (value instanceof Long number) {
      json.writeNumber(number.longValue());
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (word(value).isPresent()) {
      json.writeString(word(value).get());
    } else if (value instanceof Record record) {
      json.writeStartObject();
      components(record);
      json.writeEndObject();
    } else {
      // Days and instants, whose text is that of ISO 8601.
      json.writeString(value.toString());
    }
  }

  private static Optional<String> word(Object value) {
    if (value instanceof Text || value instanceof Handle || value instanceof OrderKey) {
      return Optional.of(value.toString());
    }
    if (value instanceof Lane lane) {
      return Optional.of(lane.key());
    }
    if (value instanceof Enum<?> constant) {
      return Optional.of(key(constant));
    }
    return value instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** The name a constant is stored under, such as {@code in-work}. */
  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
