package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import java.util.Optional;

/**
 * A named group of cards, which it keeps.
 *
 * @param id its handle
 * @param order its place among its kind
 * @param text its name, never blank
 * @param at the stage or touchpoint; empty while unsorted
 */
public record Cluster(Handle id, OrderKey order, Text text, Optional<Handle> at)
    implements Element, Worded, Placed {

  @Override
  public Cluster reworded(Text other) {
    return new Cluster(id, order, other, at);
  }

  @Override
  public Cluster ordered(OrderKey other) {
    return new Cluster(id, other, text, at);
  }

  @Override
  public Cluster placed(Optional<Handle> other) {
    return new Cluster(id, order, text, other);
  }
}
