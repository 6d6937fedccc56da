package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import java.util.Optional;

/**
 * What the group found out by looking at the map, in its own words.
 *
 * @param id its handle
 * @param order its place among its kind
 * @param at the stage or touchpoint it is about
 * @param text the finding, never blank
 */
public record Insight(Handle id, OrderKey order, Optional<Handle> at, Text text)
    implements Element, Worded, Placed {

  @Override
  public Insight reworded(Text other) {
    return new Insight(id, order, at, other);
  }

  @Override
  public Insight ordered(OrderKey other) {
    return new Insight(id, other, at, text);
  }

  @Override
  public Insight placed(Optional<Handle> other) {
    return new Insight(id, order, other, text);
  }
}
