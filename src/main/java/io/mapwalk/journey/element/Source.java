package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    List<Handle> supports)
    implements Element, Worded {

  /** Keeps its own unmodifiable copy, each statement once. */
  public Source {
    supports = supports.stream().distinct().toList();
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
        List.of());
  }

  @Override
  public Source reworded(Text other) {
    return new Source(
        id, order, other, kind, solicited, date, link, finding, consent, people, supports);
  }

  @Override
  public Source ordered(OrderKey other) {
    return new Source(
        id, other, text, kind, solicited, date, link, finding, consent, people, supports);
  }

  /** The same, described anew. */
  public Source described(
      Optional<LocalDate> date,
      Text link,
      Text finding,
      Optional<Boolean> consent,
      OptionalInt people) {
    return new Source(
        id, order, text, kind, solicited, date, link, finding, consent, people, supports);
  }

  /** The same with a statement more that rests on it. */
  public Source supporting(Handle statement) {
    List<Handle> more = new ArrayList<>(supports);
    more.add(statement);
    return with(more);
  }

  /** The same with a statement less that rests on it. */
  public Source notSupporting(Handle statement) {
    return with(supports.stream().filter(other -> !other.equals(statement)).toList());
  }

  private Source with(List<Handle> supports) {
    return new Source(
        id, order, text, kind, solicited, date, link, finding, consent, people, supports);
  }
}
