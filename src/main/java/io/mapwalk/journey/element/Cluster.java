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
 * @param became the pain point, idea or insight it was turned into, of which its cards tell
 */
public record Cluster(
    Handle id, OrderKey order, Text text, Optional<Handle> at, Optional<Handle> became)
    implements Element, Worded, Placed {

  @Override
  public Cluster reworded(Text other) {
    return new Cluster(id, order, other, at, became);
  }

  @Override
  public Cluster ordered(OrderKey other) {
    return new Cluster(id, other, text, at, became);
  }

  @Override
  public Cluster placed(Optional<Handle> other) {
    return new Cluster(id, order, text, other, became);
  }

  /** The same, turned into a pain point, idea or insight, or into none. */
  public Cluster becoming(Optional<Handle> element) {
    return new Cluster(id, order, text, at, element);
  }
}
