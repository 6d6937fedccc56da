package io.mapwalk.journey.element;

import io.mapwalk.journey.Text;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Named fields that may be empty: an unmodifiable map in the order of its enum, without blanks. */
final class Fields {

  private Fields() {}

  static <F extends Enum<F>> Map<F, Text> copy(Class<F> type, Map<F, Text> fields) {
    Map<F, Text> copy = new EnumMap<>(type);
    fields.forEach(
        (field, text) -> {
          if (!text.isBlank()) {
            copy.put(field, text);
          }
        });
    return Collections.unmodifiableMap(copy);
  }
}
