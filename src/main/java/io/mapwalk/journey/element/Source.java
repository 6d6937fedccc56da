package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import java.time.LocalDate;
import java.util.Optional;

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
 */
public record Source(
    Handle id,
    OrderKey order,
    Text text,
    Optional<SourceKind> kind,
    Optional<Boolean> solicited,
    Optional<LocalDate> date,
    Text link)
    implements Element, Worded {

  @Override
  public Source reworded(Text other) {
    return new Source(id, order, other, kind, solicited, date, link);
  }

  @Override
  public Source ordered(OrderKey other) {
    return new Source(id, other, text, kind, solicited, date, link);
  }

  /** The same, described anew. */
  public Source described(
      Optional<SourceKind> kind, Optional<Boolean> solicited, Optional<LocalDate> date, Text link) {
    return new Source(id, order, text, kind, solicited, date, link);
  }
}
