package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Takes a list of things to be marked: {@code 6 8 12-13} or {@code i1 i4}. */
final class HandlesTaker implements AnswerTaker {

  /** Marks one of them. */
  @FunctionalInterface
  interface Marker {
    /** Marks it, and says so. */
    void mark(Scene scene, Draft draft, Handle element);
  }

  private final BiFunction<Draft, String, List<Handle>> reader;
  private final Marker marker;
  private final Function<Scene, List<String>> known;

  /**
   * @param reader finds what a line names
   * @param marker marks one of them
   * @param known what is marked now
   */
  HandlesTaker(
      BiFunction<Draft, String, List<Handle>> reader,
      Marker marker,
      Function<Scene, List<String>> known) {
    this.reader = reader;
    this.marker = marker;
    this.known = known;
  }

  @Override
  public Listening listening() {
    return Listening.ONE_LINE;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    reader.apply(draft, line).forEach(element -> marker.mark(scene, draft, element));
  }

  @Override
  public List<String> known(Scene scene) {
    return known.apply(scene);
  }
}
