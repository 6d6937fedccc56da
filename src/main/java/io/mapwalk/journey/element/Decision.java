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
 * @param owner who sees to it; may be blank
 */
public record Decision(Handle id, OrderKey order, Text text, Text owner)
    implements Element, Worded, Owned {

  @Override
  public Decision reworded(Text other) {
    return new Decision(id, order, other, owner);
  }

  @Override
  public Decision ordered(OrderKey other) {
    return new Decision(id, other, text, owner);
  }

  @Override
  public Decision owned(Text other) {
    return new Decision(id, order, text, other);
  }
}
