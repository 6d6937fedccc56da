package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import java.util.Map;

/**
 * Why the map is made; a map has at most one.
 *
 * @param id always {@code goal1}
 * @param fields what is known; no blank values
 */
public record Objective(Handle id, Map<ObjectiveField, Text> fields) implements Element {

  /** Keeps its own unmodifiable copies. */
  public Objective {
    fields = Fields.copy(ObjectiveField.class, fields);
  }

  /** The same, with other fields. */
  public Objective with(Map<ObjectiveField, Text> fields) {
    return new Objective(id, fields);
  }
}
