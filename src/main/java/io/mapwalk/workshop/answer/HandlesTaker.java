package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Takes a list of things to be marked: {@code 6 8 12-13} or {@code i1 i4}. What was marked before
 * and is not in the list loses its mark, for typing replaces what is there.
 */
final class HandlesTaker implements AnswerTaker {

  /** Marks one of them. */
  @FunctionalInterface
  interface Marker {
    /** Marks it or takes its mark away, and says so. */
    void mark(Scene scene, Draft draft, Handle element, boolean marked);
  }

  private final BiFunction<Draft, String, List<Handle>> reader;
  private final Function<JourneyMap, List<Handle>> marked;
  private final Marker marker;
  private final Function<Scene, List<String>> known;

  /**
   * @param reader finds what a line names
   * @param marked what is marked now
   * @param marker marks one of them
   * @param known what is marked now, in words
   */
  HandlesTaker(
      BiFunction<Draft, String, List<Handle>> reader,
      Function<JourneyMap, List<Handle>> marked,
      Marker marker,
      Function<Scene, List<String>> known) {
    this.reader = reader;
    this.marked = marked;
    this.marker = marker;
    this.known = known;
  }

  @Override
  public Listening listening() {
    return Listening.ONE_LINE;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    List<Handle> named = reader.apply(draft, line).stream().distinct().toList();
    marked.apply(draft.map()).stream()
        .filter(element -> !named.contains(element))
        .forEach(element -> marker.mark(scene, draft, element, false));
    named.forEach(element -> marker.mark(scene, draft, element, true));
  }

  @Override
  public List<String> known(Scene scene) {
    return known.apply(scene);
  }
}
