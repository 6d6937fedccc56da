package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A frustration, an obstacle or an unmet need at a moment.
 *
 * @param id its handle
 * @param order its place among its kind
 * @param at the stage or touchpoint; empty while unsorted
 * @param text what hurts, never blank
 * @param sort the sort of pain, such as waiting; may be blank
 * @param severity how hard it hits
 * @param reach share of customers who meet it, 0 to 100 per cent; empty is unknown
 * @param backing what it rests on
 * @param status what has become of it; empty while it is open
 */
public record PainPoint(
    Handle id,
    OrderKey order,
    Optional<Handle> at,
    Text text,
    Text sort,
    Optional<Severity> severity,
    OptionalInt reach,
    Backing backing,
    Optional<PainStatus> status)
    implements Element, Worded, Placed, Backed {

  @Override
  public PainPoint reworded(Text other) {
    return new PainPoint(id, order, at, other, sort, severity, reach, backing, status);
  }

  @Override
  public PainPoint ordered(OrderKey other) {
    return new PainPoint(id, other, at, text, sort, severity, reach, backing, status);
  }

  @Override
  public PainPoint placed(Optional<Handle> other) {
    return new PainPoint(id, order, other, text, sort, severity, reach, backing, status);
  }

  @Override
  public PainPoint backed(Backing other) {
    return new PainPoint(id, order, at, text, sort, severity, reach, other, status);
  }

  /** The same, with another severity and reach. */
  public PainPoint rated(Optional<Severity> severity, OptionalInt reach) {
    return new PainPoint(id, order, at, text, sort, severity, reach, backing, status);
  }

  /** The same, of another sort. */
  public PainPoint ofSort(Text sort) {
    return new PainPoint(id, order, at, text, sort, severity, reach, backing, status);
  }

  /** The same, in another status. */
  public PainPoint inStatus(PainStatus other) {
    return new PainPoint(
        id,
        order,
        at,
        text,
        sort,
        severity,
        reach,
        backing,
        Optional.of(other).filter(now -> now != PainStatus.OPEN));
  }
}
