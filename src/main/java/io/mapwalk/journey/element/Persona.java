package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import java.util.Map;

/**
 * A named, typical customer whose journey is mapped.
 *
 * @param id its handle
 * @param order its place among its kind
 * @param text the name, never blank
 * @param fields what is known; no blank values
 * @param backing what the portrait rests on
 */
public record Persona(
    Handle id, OrderKey order, Text text, Map<PersonaField, Text> fields, Backing backing)
    implements Element, Worded, Backed {

  /** Keeps its own unmodifiable copies. */
  public Persona {
    fields = Fields.copy(PersonaField.class, fields);
  }

  @Override
  public Persona reworded(Text other) {
    return new Persona(id, order, other, fields, backing);
  }

  @Override
  public Persona ordered(OrderKey other) {
    return new Persona(id, other, text, fields, backing);
  }

  @Override
  public Persona backed(Backing other) {
    return new Persona(id, order, text, fields, other);
  }

  /** The same, with other fields. */
  public Persona with(Map<PersonaField, Text> fields) {
    return new Persona(id, order, text, fields, backing);
  }
}
