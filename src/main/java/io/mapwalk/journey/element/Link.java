package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;

/**
 * Joins two touchpoints outside the plain order: a branch, a loop, an interaction.
 *
 * @param id its handle
 * @param order its place among its kind
 * @param from where it leaves
 * @param to where it leads
 * @param text the condition or label; may be blank
 */
public record Link(Handle id, OrderKey order, Handle from, Handle to, Text text)
    implements Element, Worded {

  @Override
  public Link reworded(Text other) {
    return new Link(id, order, from, to, other);
  }

  @Override
  public Link ordered(OrderKey other) {
    return new Link(id, other, from, to, text);
  }
}
