package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import java.util.Optional;

/**
 * What is measured to see whether things improve.
 *
 * @param id its handle
 * @param order its place among its kind
 * @param at the stage it belongs to; empty for the whole map
 * @param text its name, never blank
 * @param baseline its value now, with its unit; may be blank
 * @param target its value as wanted; may be blank
 */
public record Kpi(
    Handle id, OrderKey order, Optional<Handle> at, Text text, Text baseline, Text target)
    implements Element, Worded, Placed {

  @Override
  public Kpi reworded(Text other) {
    return new Kpi(id, order, at, other, baseline, target);
  }

  @Override
  public Kpi ordered(OrderKey other) {
    return new Kpi(id, other, at, text, baseline, target);
  }

  @Override
  public Kpi placed(Optional<Handle> other) {
    return new Kpi(id, order, other, text, baseline, target);
  }
}
