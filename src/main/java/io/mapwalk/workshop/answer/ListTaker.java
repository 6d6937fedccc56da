package io.mapwalk.workshop.answer;

import java.util.List;
import java.util.function.Function;

/** Takes things for a list, several in a line or one a line; typing adds to what is there. */
final class ListTaker implements AnswerTaker {

  /**
   * Puts something on the map, and says so.
   *
   * @param <T> what was read in a line
   */
  @FunctionalInterface
  interface Adder<T> {
    void add(Scene scene, Draft draft, T said);
  }

  private final Adder<String> adder;
  private final Function<Scene, List<String>> known;

  private ListTaker(Adder<String> adder, Function<Scene, List<String>> known) {
    this.adder = adder;
    this.known = known;
  }

  /**
   * Takes short items.
   *
   * @param adder adds the items of a line
   * @param known what is on the list now
   */
  static ListTaker ofItems(Adder<List<String>> adder, Function<Scene, List<String>> known) {
    return new ListTaker((scene, draft, line) -> adder.add(scene, draft, Lines.items(line)), known);
  }

  /**
   * Takes names with values.
   *
   * @param adder puts one value to what its name stands for
   * @param known what is there now
   */
  static ListTaker ofPairs(Adder<Pairs.Pair> adder, Function<Scene, List<String>> known) {
    return new ListTaker(
        (scene, draft, line) -> Pairs.read(line).forEach(pair -> adder.add(scene, draft, pair)),
        known);
  }

  @Override
  public Listening listening() {
    return Listening.LIST;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    adder.add(scene, draft, line);
  }

  @Override
  public List<String> known(Scene scene) {
    return known.apply(scene);
  }
}
