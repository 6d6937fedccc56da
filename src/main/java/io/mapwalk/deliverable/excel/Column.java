package io.mapwalk.deliverable.excel;

import java.util.List;
import java.util.function.Function;

/**
 * A column of a list: what its cells show, and what is made of them when they come back.
 *
 * @param <E> what the list is of
 * @param key its name among the columns of the list, in no language
 * @param heading its heading
 * @param look the look of its cells
 * @param widest the most pixels it takes; it is narrower where its content is
 * @param value what stands in it
 * @param choices what may be chosen in it; empty where anything may be typed
 * @param origin where what it shows is kept
 */
record Column<E>(
    String key,
    String heading,
    Look look,
    int widest,
    Function<E, Entry> value,
    List<String> choices,
    Origin<E> origin) {

  /** Keeps its own unmodifiable copy. */
  Column {
    choices = List.copyOf(choices);
  }

  /** A column of words that are worked out. */
  static <E> Column<E> words(String heading, Look look, int widest, Function<E, String> words) {
    return of(heading, look, widest, words.andThen(Entry.Words::new));
  }

  /** A column of anything that is worked out. */
  static <E> Column<E> of(String heading, Look look, int widest, Function<E, Entry> value) {
    return new Column<>(heading, heading, look, widest, value, List.of(), new Origin.Reckoned<>());
  }

  /** Whether its cells are the place of a field. */
  boolean isHome() {
    return origin instanceof Origin.Here;
  }
}
