package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;

/**
 * Somebody who takes part in the workshop.
 *
 * @param id its handle
 * @param order its place among its kind
 * @param text the name, never blank
 * @param role department or role; may be blank
 */
public record Participant(Handle id, OrderKey order, Text text, Text role)
    implements Element, Worded {

  @Override
  public Participant reworded(Text other) {
    return new Participant(id, order, other, role);
  }

  @Override
  public Participant ordered(OrderKey other) {
    return new Participant(id, other, text, role);
  }
}
