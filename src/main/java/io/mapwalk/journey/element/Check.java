package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who finds out by when whether a statement is true. What came of it is the statement's backing.
 *
 * @param id its handle
 * @param order its place among its kind
 * @param statement what is to be checked
 * @param owner who checks it; may be blank
 * @param due by when; empty where nobody said
 */
public record Check(
    Handle id, OrderKey order, Handle statement, Text owner, Optional<LocalDate> due)
    implements Element, Owned {

  @Override
  public Check owned(Text other) {
    return new Check(id, order, statement, other, due);
  }

  @Override
  public Check ordered(OrderKey other) {
    return new Check(id, other, statement, owner, due);
  }
}
