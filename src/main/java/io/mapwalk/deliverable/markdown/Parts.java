package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Appraisal;
import io.mapwalk.journey.element.Contact;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Objective;
import io.mapwalk.journey.element.ObjectiveField;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.Scope;
import io.mapwalk.journey.element.ScopeField;
import io.mapwalk.journey.merge.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reaches the fields of elements by name: {@code owner}, {@code contact.promised} for a field of a
 * part that may be missing, {@code fields.AGE} for an entry of its table.
 */
final class Parts {

  private static final Map<String, Object> NOTHING_KNOWN =
      Map.of("appraisal", Appraisal.NONE, "contact", Contact.UNKNOWN);

  private Parts() {}

  /** The value of a field; empty text where a table has no such entry. */
  static Object of(Element element, String path) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      return Shape.field(element, path);
    }
    String name = path.substring(dot + 1);
    Object part = Shape.field(element, path.substring(0, dot));
    if (part instanceof Map<?, ?> table) {
      return table.entrySet().stream()
          .filter(entry -> String.valueOf(entry.getKey()).equals(name))
          .map(entry -> (Object) entry.getValue())
          .findFirst()
          .orElse(Text.EMPTY);
    }
    return Shape.field(known(part, path.substring(0, dot)), name);
  }

  /** The element with another value of a field. */
  static Element with(Element element, String path, Object value) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      return Shape.with(element, path, value);
    }
    String holder = path.substring(0, dot);
    String name = path.substring(dot + 1);
    if (element instanceof Objective objective) {
      return objective.with(entry(objective.fields(), ObjectiveField.valueOf(name), value));
    } else if (element instanceof Scope scope) {
      return scope.with(entry(scope.fields(), ScopeField.valueOf(name), value));
    } else if (element instanceof Persona persona) {
      return persona.with(entry(persona.fields(), PersonaField.valueOf(name), value));
    }
    Object part = Shape.field(element, holder);
    Object other = Shape.with(known(part, holder), name, value);
    boolean nothing = other.equals(NOTHING_KNOWN.get(holder));
    return Shape.with(element, holder, nothing ? Optional.empty() : Optional.of(other));
  }

  private static <F extends Enum<F>> Map<F, Text> entry(Map<F, Text> fields, F name, Object value) {
    Map<F, Text> more = new LinkedHashMap<>(fields);
    more.put(name, (Text) value);
    return more;
  }

  private static Object known(Object part, String holder) {
    return ((Optional<?>) part).map(Object.class::cast).orElse(NOTHING_KNOWN.get(holder));
  }
}
