package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import java.util.Optional;

/**
 * A photo of the wall the workshop worked at. It may show names, faces and what was only meant for
 * the room, so a client sees it where somebody said so, and not otherwise.
 *
 * @param id its handle
 * @param order its place among its kind
 * @param at the stage or touchpoint it shows; empty for the whole wall
 * @param text the caption, never blank
 * @param forClient whether a client is to see it
 * @param picture what it shows; empty only while it is read from where pictures are not written,
 *     and no map has such a photo
 */
public record Photo(
    Handle id,
    OrderKey order,
    Optional<Handle> at,
    Text text,
    boolean forClient,
    Optional<WallPicture> picture)
    implements Element, Worded, Placed {

  /** The most that one map holds. */
  public static final int MOST = 24;

  @Override
  public Photo reworded(Text other) {
    return new Photo(id, order, at, other, forClient, picture);
  }

  @Override
  public Photo ordered(OrderKey other) {
    return new Photo(id, other, at, text, forClient, picture);
  }

  @Override
  public Photo placed(Optional<Handle> other) {
    return new Photo(id, order, other, text, forClient, picture);
  }

  /** The same, for a client to see or not. */
  public Photo shown(boolean toClient) {
    return new Photo(id, order, at, text, toClient, picture);
  }
}
