package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import java.util.Optional;

/**
 * Something that works and should be kept.
 *
 * @param id its handle
 * @param order its place among its kind
 * @param at the stage or touchpoint; empty while unsorted
 * @param text what works, never blank
 * @param backing what it rests on
 */
public record Strength(Handle id, OrderKey order, Optional<Handle> at, Text text, Backing backing)
    implements Element, Worded, Placed, Backed {

  @Override
  public Strength reworded(Text other) {
    return new Strength(id, order, at, other, backing);
  }

  @Override
  public Strength ordered(OrderKey other) {
    return new Strength(id, other, at, text, backing);
  }

  @Override
  public Strength placed(Optional<Handle> other) {
    return new Strength(id, order, other, text, backing);
  }

  @Override
  public Strength backed(Backing other) {
    return new Strength(id, order, at, text, other);
  }
}
