package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What nobody in the room could answer, or what must be checked.
 *
 * @param id its handle
 * @param order its place among its kind
 * @param at the stage or touchpoint it is about
 * @param text the question, never blank
 * @param owner who finds out; may be blank
 * @param due by when; empty where nobody said
 */
public record OpenQuestion(
    Handle id, OrderKey order, Optional<Handle> at, Text text, Text owner, Optional<LocalDate> due)
    implements Element, Worded, Placed, Owned, Dated {

  @Override
  public OpenQuestion reworded(Text other) {
    return new OpenQuestion(id, order, at, other, owner, due);
  }

  @Override
  public OpenQuestion ordered(OrderKey other) {
    return new OpenQuestion(id, other, at, text, owner, due);
  }

  @Override
  public OpenQuestion placed(Optional<Handle> other) {
    return new OpenQuestion(id, order, other, text, owner, due);
  }

  @Override
  public OpenQuestion owned(Text other) {
    return new OpenQuestion(id, order, at, text, other, due);
  }

  @Override
  public OpenQuestion dueOn(Optional<LocalDate> other) {
    return new OpenQuestion(id, order, at, text, owner, other);
  }
}
