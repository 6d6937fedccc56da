package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;

/**
 * What the group decided.
 *
 * @param id its handle
 * @param order its place among its kind
 * @param text the decision, never blank
 */
public record Decision(Handle id, OrderKey order, Text text) implements Element, Worded {

  @Override
  public Decision reworded(Text other) {
    return new Decision(id, order, other);
  }

  @Override
  public Decision ordered(OrderKey other) {
    return new Decision(id, other, text);
  }
}
