package io.mapwalk.workshop.answer;

import java.util.List;
import java.util.function.Function;

/** Takes names with values, all in one line or a few a line. */
final class PairTaker implements AnswerTaker {

  /** Takes one pair. */
  @FunctionalInterface
  interface PairAdder {
    /** Puts the value to what the name stands for, and says so. */
    void add(Scene scene, Draft draft, Pairs.Pair pair);
  }

  private final PairAdder adder;
  private final Function<Scene, List<String>> known;

  /**
   * @param adder takes one pair
   * @param known what is there now
   */
  PairTaker(PairAdder adder, Function<Scene, List<String>> known) {
    this.adder = adder;
    this.known = known;
  }

  @Override
  public Listening listening() {
    return Listening.LIST;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    Pairs.read(line).forEach(pair -> adder.add(scene, draft, pair));
  }

  @Override
  public List<String> known(Scene scene) {
    return known.apply(scene);
  }
}
