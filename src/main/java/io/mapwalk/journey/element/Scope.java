package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import java.util.Map;

/**
 * What is mapped and what lies outside; a map has at most one.
 *
 * @param id always {@code sc1}
 * @param fields what is known; no blank values
 */
public record Scope(Handle id, Map<ScopeField, Text> fields) implements Element {

  /** Keeps its own unmodifiable copies. */
  public Scope {
    fields = Fields.copy(ScopeField.class, fields);
  }

  /** The same, with other fields. */
  public Scope with(Map<ScopeField, Text> fields) {
    return new Scope(id, fields);
  }
}
