package io.mapwalk.deliverable.excel;

import java.util.List;
import java.util.function.Function;

/**
 * A column of a list.
 *
 * @param <E> what the list is of
 * @param heading its heading
 * @param look the look of its cells
 * @param widest the most pixels it takes; it is narrower where its content is
 * @param value what stands in it
 * @param choices what may be chosen in it; empty where anything may be typed
 */
record Column<E>(
    String heading, Look look, int widest, Function<E, Entry> value, List<String> choices) {

  /** Keeps its own unmodifiable copy. */
  Column {
    choices = List.copyOf(choices);
  }

  /** A column of words. */
  static <E> Column<E> words(String heading, Look look, int widest, Function<E, String> words) {
    return new Column<>(heading, look, widest, words.andThen(Entry.Words::new), List.of());
  }

  /** A column of anything. */
  static <E> Column<E> of(String heading, Look look, int widest, Function<E, Entry> value) {
    return new Column<>(heading, look, widest, value, List.of());
  }

  /** The same, with a drop-down. */
  Column<E> choosing(List<String> from) {
    return new Column<>(heading, look, widest, value, from);
  }
}
