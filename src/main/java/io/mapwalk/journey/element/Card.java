package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import java.util.Optional;

/**
 * One entry in a lane, at a stage or a touchpoint or still unsorted.
 *
 * @param id its handle
 * @param order its place among its kind
 * @param lane the row
 * @param at the stage or touchpoint; empty while unsorted
 * @param text what was said, never blank
 * @param cluster the group it was sorted into
 * @param count how many people said it, from 1
 * @param backing what it rests on
 */
public record Card(
    Handle id,
    OrderKey order,
    Lane lane,
    Optional<Handle> at,
    Text text,
    Optional<Handle> cluster,
    int count,
    Backing backing)
    implements Element, Worded, Placed, Backed {

  @Override
  public Card reworded(Text other) {
    return new Card(id, order, lane, at, other, cluster, count, backing);
  }

  @Override
  public Card ordered(OrderKey other) {
    return new Card(id, other, lane, at, text, cluster, count, backing);
  }

  @Override
  public Card placed(Optional<Handle> other) {
    return new Card(id, order, lane, other, text, cluster, count, backing);
  }

  @Override
  public Card backed(Backing other) {
    return new Card(id, order, lane, at, text, cluster, count, other);
  }

  /** The same, in another lane. */
  public Card inLane(Lane lane) {
    return new Card(id, order, lane, at, text, cluster, count, backing);
  }

  /** The same, in another cluster, or in none. */
  public Card inCluster(Optional<Handle> cluster) {
    return new Card(id, order, lane, at, text, cluster, count, backing);
  }

  /** The same, said by another number of people. */
  public Card counted(int count) {
    return new Card(id, order, lane, at, text, cluster, count, backing);
  }
}
