package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;

/**
 * A point that matters, but not now.
 *
 * @param id its handle
 * @param order its place among its kind
 * @param text the point, never blank
 * @param owner who takes it along; may be blank
 * @param status what became of it
 */
public record ParkedPoint(Handle id, OrderKey order, Text text, Text owner, ParkedStatus status)
    implements Element, Worded, Owned {

  @Override
  public ParkedPoint reworded(Text other) {
    return new ParkedPoint(id, order, other, owner, status);
  }

  @Override
  public ParkedPoint ordered(OrderKey other) {
    return new ParkedPoint(id, other, text, owner, status);
  }

  @Override
  public ParkedPoint owned(Text other) {
    return new ParkedPoint(id, order, text, other, status);
  }

  /** The same, in another status. */
  public ParkedPoint inStatus(ParkedStatus status) {
    return new ParkedPoint(id, order, text, owner, status);
  }
}
