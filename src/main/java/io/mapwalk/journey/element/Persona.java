package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A named, typical customer whose journey is mapped.
 *
 * @param id its handle
 * @param order its place among its kind
 * @param text the name, never blank
 * @param fields what is known; no blank values
 * @param backing what the portrait as a whole rests on
 * @param grounds what single fields rest on; only those that say something and are more than an
 *     assumption
 * @param portrait a picture; empty where there is none
 */
public record Persona(
    Handle id,
    OrderKey order,
    Text text,
    Map<PersonaField, Text> fields,
    Backing backing,
    Map<PersonaField, Backing> grounds,
    Optional<Portrait> portrait)
    implements Element, Worded, Backed {

  /** Keeps its own unmodifiable copies. */
  public Persona {
    fields = Fields.copy(PersonaField.class, fields);
    Map<PersonaField, Backing> sure = new EnumMap<>(PersonaField.class);
    sure.putAll(grounds);
    sure.keySet().retainAll(fields.keySet());
    sure.values().removeIf(Backing.ASSUMPTION::equals);
    grounds = Collections.unmodifiableMap(sure);
  }

  @Override
  public Persona reworded(Text other) {
    return new Persona(id, order, other, fields, backing, grounds, portrait);
  }

  @Override
  public Persona ordered(OrderKey other) {
    return new Persona(id, other, text, fields, backing, grounds, portrait);
  }

  @Override
  public Persona backed(Backing other) {
    return new Persona(id, order, text, fields, other, grounds, portrait);
  }

  /** The same, with other fields. */
  public Persona with(Map<PersonaField, Text> fields) {
    return new Persona(id, order, text, fields, backing, grounds, portrait);
  }

  /** The same, with one field resting on something else; one that says nothing rests on nothing. */
  public Persona grounded(PersonaField field, Backing other) {
    Map<PersonaField, Backing> sure = new EnumMap<>(PersonaField.class);
    sure.putAll(grounds);
    sure.put(field, other);
    return new Persona(id, order, text, fields, backing, sure, portrait);
  }

  /** The same with another picture, or none. */
  public Persona portrayed(Optional<Portrait> other) {
    return new Persona(id, order, text, fields, backing, grounds, other);
  }

  /** What a field rests on: its own sources, else an assumption. */
  public Backing ground(PersonaField field) {
    return grounds.getOrDefault(field, Backing.ASSUMPTION);
  }

  /** The fields that say something and rest on nothing of their own, in their order. */
  public List<PersonaField> assumed() {
    return fields.keySet().stream().filter(field -> !grounds.containsKey(field)).toList();
  }
}
