package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes sentences that may name the place they are about, one a line. */
final class StatementTaker implements AnswerTaker {

  /** Adds one statement to the map. */
  @FunctionalInterface
  interface Adder {
    /**
     * Adds it.
     *
     * @param text what was said, without the place
     * @param place the place named; empty where none was
     */
    void add(Scene scene, Draft draft, String text, Optional<Handle> place);
  }

  private final Adder adder;
  private final Function<Scene, List<String>> known;

  /**
   * @param adder adds one statement
   * @param known what is there now
   */
  StatementTaker(Adder adder, Function<Scene, List<String>> known) {
    this.adder = adder;
    this.known = known;
  }

  @Override
  public Listening listening() {
    return Listening.LIST;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    Places places = new Places(draft.map());
    for (String statement : Lines.statements(line, places::begins)) {
      Places.Placed placed = places.leading(statement);
      adder.add(scene, draft, placed.text(), placed.place());
    }
  }

  @Override
  public List<String> known(Scene scene) {
    return known.apply(scene);
  }
}
