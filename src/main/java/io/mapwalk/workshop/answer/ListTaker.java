package io.mapwalk.workshop.answer;

import java.util.List;
import java.util.function.Function;

/** Takes short items for a list, several in a line or one a line; typing adds to what is there. */
final class ListTaker implements AnswerTaker {

  /** Adds items to the map. */
  @FunctionalInterface
  interface Adder {
    void add(Scene scene, Draft draft, List<String> items);
  }

  private final Adder adder;
  private final Function<Scene, List<String>> known;

  /**
   * @param adder adds the items of a line
   * @param known what is on the list now
   */
  ListTaker(Adder adder, Function<Scene, List<String>> known) {
    this.adder = adder;
    this.known = known;
  }

  @Override
  public Listening listening() {
    return Listening.LIST;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    adder.add(scene, draft, Lines.items(line));
  }

  @Override
  public List<String> known(Scene scene) {
    return known.apply(scene);
  }
}
