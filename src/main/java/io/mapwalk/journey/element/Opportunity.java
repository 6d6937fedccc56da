package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import java.util.List;
import java.util.Optional;

/**
 * A direction for improvement, which may group pain points.
 *
 * @param id its handle
 * @param order its place among its kind
 * @param at the stage or touchpoint; empty while unsorted
 * @param text the direction, never blank
 * @param pains the pain points it groups
 */
public record Opportunity(
    Handle id, OrderKey order, Optional<Handle> at, Text text, List<Handle> pains)
    implements Element, Worded, Placed {

  /** Keeps its own unmodifiable copies. */
  public Opportunity {
    pains = List.copyOf(pains);
  }

  @Override
  public Opportunity reworded(Text other) {
    return new Opportunity(id, order, at, other, pains);
  }

  @Override
  public Opportunity ordered(OrderKey other) {
    return new Opportunity(id, other, at, text, pains);
  }

  @Override
  public Opportunity placed(Optional<Handle> other) {
    return new Opportunity(id, order, other, text, pains);
  }

  /** The same, grouping other pain points. */
  public Opportunity grouping(List<Handle> pains) {
    return new Opportunity(id, order, at, text, pains);
  }
}
