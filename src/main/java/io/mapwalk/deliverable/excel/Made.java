package io.mapwalk.deliverable.excel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A form of what it shows and how it is read.
 *
 * @param <V> the value
 * @param shown what stands in the cell
 * @param reader reads a cell
 * @param choices what may be chosen; empty where anything may be typed
 * @param refers whether it speaks of other elements
 */
record Made<V>(Function<V, Entry> shown, Reader<V> reader, List<String> choices, boolean refers)
    implements Form<V> {

  /** Reads a cell. */
  @FunctionalInterface
  interface Reader<V> {
    V read(Entry said, Names names) throws Misfit;
  }

  /** A form in which anything may be typed that speaks of no other element. */
  static <V> Form<V> of(Function<V, Entry> shown, Reader<V> reader) {
    return new Made<>(shown, reader, List.of(), false);
  }

  /** A form that speaks of other elements. */
  static <V> Form<V> referring(Function<V, Entry> shown, Reader<V> reader) {
    return new Made<>(shown, reader, List.of(), true);
  }

  /** A form in which a cell may stay empty as well. */
  static <V> Form<Optional<V>> perhaps(Form<V> form) {
    return new Made<>(
        value -> value.map(form::show).orElse(Entry.NONE),
        (said, all) -> said.isEmpty() ? Optional.empty() : Optional.of(form.read(said, all)),
        form.choices(),
        form.refers());
  }

  @Override
  public Entry show(V value) {
    return shown.apply(value);
  }

  @Override
  public V read(Entry said, Names names) throws Misfit {
    return reader.read(said, names);
  }
}
