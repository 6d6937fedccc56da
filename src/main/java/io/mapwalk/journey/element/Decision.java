package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the group decided.
 *
 * @param id its handle
 * @param order its place among its kind
 * @param text the decision, never blank
 * @param owner who sees to it; may be blank
 * @param due by when; empty where nobody said
 */
public record Decision(Handle id, OrderKey order, Text text, Text owner, Optional<LocalDate> due)
    implements Element, Worded, Owned, Dated {

  @Override
  public Decision reworded(Text other) {
    return new Decision(id, order, other, owner, due);
  }

  @Override
  public Decision ordered(OrderKey other) {
    return new Decision(id, other, text, owner, due);
  }

  @Override
  public Decision owned(Text other) {
    return new Decision(id, order, text, other, due);
  }

  @Override
  public Decision dueOn(Optional<LocalDate> other) {
    return new Decision(id, order, text, owner, other);
  }
}
