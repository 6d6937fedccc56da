package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Evidence: where statements come from.
 *
 * @param id its handle
 * @param order its place among its kind
 * @param text what it is, never blank
 * @param kind words or numbers
 * @param solicited whether somebody asked for it
 * @param date when it was gathered
 * @param link where to find it; may be blank
 * @param finding what it says; may be blank
 * @param consent whether those who were asked agreed to its use; empty where nobody noted it
 * @param people how many were asked or counted, from 1; empty where nobody said
 * @param supports the statements that rest on it, in the order they were linked, none twice
 * @param facts the fields of personas that rest on it: which, and of whom; none twice
 */
public record Source(
    Handle id,
    OrderKey order,
    Text text,
    Optional<SourceKind> kind,
    Optional<Boolean> solicited,
    Optional<LocalDate> date,
    Text link,
    Text finding,
    Optional<Boolean> consent,
    OptionalInt people,
    List<Handle> supports,
    Map<PersonaField, List<Handle>> facts)
    implements Element, Worded {

  /** Keeps its own unmodifiable copies, each statement once. */
  public Source {
    supports = supports.stream().distinct().toList();
    Map<PersonaField, List<Handle>> known = new EnumMap<>(PersonaField.class);
    facts.forEach(
        (field, personas) -> {
          if (!personas.isEmpty()) {
            known.put(field, personas.stream().distinct().toList());
          }
        });
    facts = Collections.unmodifiableMap(known);
  }

  /** A source of which only this is known, and nothing rests on it yet. */
  public static Source of(
      Handle id,
      OrderKey order,
      Text text,
      Optional<SourceKind> kind,
      Optional<Boolean> solicited) {
    return new Source(
        id,
        order,
        text,
        kind,
        solicited,
        Optional.empty(),
        Text.EMPTY,
        Text.EMPTY,
        Optional.empty(),
        OptionalInt.empty(),
        List.of(),
        Map.of());
  }

  @Override
  public Source reworded(Text other) {
    return new Source(
        id, order, other, kind, solicited, date, link, finding, consent, people, supports, facts);
  }

  @Override
  public Source ordered(OrderKey other) {
    return new Source(
        id, other, text, kind, solicited, date, link, finding, consent, people, supports, facts);
  }

  /** The same, described anew. */
  public Source described(
      Optional<LocalDate> date,
      Text link,
      Text finding,
      Optional<Boolean> consent,
      OptionalInt people) {
    return new Source(
        id, order, text, kind, solicited, date, link, finding, consent, people, supports, facts);
  }

  /** The same with a statement more that rests on it. */
  public Source supporting(Handle statement) {
    List<Handle> more = new ArrayList<>(supports);
    more.add(statement);
    return with(more, facts);
  }

  /** The same with a statement less that rests on it. */
  public Source notSupporting(Handle statement) {
    return with(no(supports, statement), facts);
  }

  /** The same with a field of a persona more that rests on it. */
  public Source supporting(Handle persona, PersonaField field) {
    List<Handle> more = new ArrayList<>(facts.getOrDefault(field, List.of()));
    more.add(persona);
    return with(field, more);
  }

  /** The same with a field of a persona less that rests on it. */
  public Source notSupporting(Handle persona, PersonaField field) {
    return with(field, no(facts.getOrDefault(field, List.of()), persona));
  }

  /** The same without all that is said of an element that goes. */
  public Source without(Handle gone) {
    Map<PersonaField, List<Handle>> left = new EnumMap<>(PersonaField.class);
    facts.forEach((field, personas) -> left.put(field, no(personas, gone)));
    return with(no(supports, gone), left);
  }

  /** Whether a field of a persona rests on it. */
  public boolean supports(Handle persona, PersonaField field) {
    return facts.getOrDefault(field, List.of()).contains(persona);
  }

  /** How many statements rest on it, fields of personas among them. */
  public int statements() {
    return supports.size() + facts.values().stream().mapToInt(List::size).sum();
  }

  private static List<Handle> no(List<Handle> handles, Handle gone) {
    return handles.stream().filter(other -> !other.equals(gone)).toList();
  }

  private Source with(PersonaField field, List<Handle> personas) {
    Map<PersonaField, List<Handle>> others = new EnumMap<>(PersonaField.class);
    others.putAll(facts);
    others.put(field, personas);
    return with(supports, others);
  }

  private Source with(List<Handle> supports, Map<PersonaField, List<Handle>> facts) {
    return new Source(
        id, order, text, kind, solicited, date, link, finding, consent, people, supports, facts);
  }
}
