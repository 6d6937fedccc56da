package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;

/**
 * One rung entry of a persona's back-story ladder.
 *
 * @param id its handle
 * @param order its place among its kind
 * @param persona whose it is
 * @param layer the rung
 * @param text what was said, never blank
 * @param backing what it rests on
 */
public record BackStory(
    Handle id, OrderKey order, Handle persona, BackStoryLayer layer, Text text, Backing backing)
    implements Element, Worded, Backed {

  @Override
  public BackStory reworded(Text other) {
    return new BackStory(id, order, persona, layer, other, backing);
  }

  @Override
  public BackStory ordered(OrderKey other) {
    return new BackStory(id, other, persona, layer, text, backing);
  }

  @Override
  public BackStory backed(Backing other) {
    return new BackStory(id, order, persona, layer, text, other);
  }
}
