package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import java.util.OptionalInt;

/**
 * How a persona feels at a touchpoint or stage.
 *
 * @param id its handle
 * @param order its place among its kind
 * @param place the touchpoint or stage
 * @param persona who feels it
 * @param score -2 (upset) to +2 (delighted); empty is unknown, not 0
 * @param word the word for it; may be blank
 * @param text what the persona would say; may be blank
 * @param backing what it rests on
 */
public record Emotion(
    Handle id,
    OrderKey order,
    Handle place,
    Handle persona,
    OptionalInt score,
    Text word,
    Text text,
    Backing backing)
    implements Element, Worded, Backed {

  @Override
  public Emotion reworded(Text other) {
    return new Emotion(id, order, place, persona, score, word, other, backing);
  }

  @Override
  public Emotion ordered(OrderKey other) {
    return new Emotion(id, other, place, persona, score, word, text, backing);
  }

  @Override
  public Emotion backed(Backing other) {
    return new Emotion(id, order, place, persona, score, word, text, other);
  }

  /** The same, with another score. */
  public Emotion scored(OptionalInt score) {
    return new Emotion(id, order, place, persona, score, word, text, backing);
  }

  /** The same, with another word and quote. */
  public Emotion told(Text word, Text text) {
    return new Emotion(id, order, place, persona, score, word, text, backing);
  }
}
