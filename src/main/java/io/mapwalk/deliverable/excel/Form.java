package io.mapwalk.deliverable.excel;

import java.util.List;

/**
 * How a kind of value stands in a cell, and what a cell means: both directions in one place.
 *
 * @param <V> the value
 */
interface Form<V> {

  /** What stands in the cell. */
  Entry show(V value);

  /**
   * What a cell means.
   *
   * @param said what stands in it now
   * @param names finds elements by what they are called
   * @throws Misfit if it means nothing here
   */
  V read(Entry said, Names names) throws Misfit;

  /** What may be chosen; empty where anything may be typed. */
  default List<String> choices() {
    return List.of();
  }

  /** Whether it speaks of other elements, which must be read before it. */
  default boolean refers() {
    return false;
  }
}
