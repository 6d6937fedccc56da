package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;

/**
 * A statement somebody in the room does not agree with. What is contested stays on the map, and so
 * does who contests it, for a map that hides a quarrel misleads its readers.
 *
 * @param id its handle
 * @param order its place among its kind
 * @param about the statement, score or touchpoint it is about
 * @param text what was held against it; may be blank
 */
public record Objection(Handle id, OrderKey order, Handle about, Text text)
    implements Element, Worded {

  @Override
  public Objection reworded(Text other) {
    return new Objection(id, order, about, other);
  }

  @Override
  public Objection ordered(OrderKey other) {
    return new Objection(id, other, about, text);
  }

  /** The same, held against something else. */
  public Objection against(Handle other) {
    return new Objection(id, order, other, text);
  }

  /**
   * Whether people can hold something against an element: what was said, scored or found, but not
   * what the wall looked like.
   */
  public static boolean mayBeAbout(Element element) {
    return element instanceof Placed && !(element instanceof Photo) || element instanceof Backed;
  }
}
