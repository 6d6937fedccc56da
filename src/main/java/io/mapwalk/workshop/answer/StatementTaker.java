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
     * @param named the place named before it; empty where none was
     * @param here where the talk is; empty where it is at no place
     */
    void add(Scene scene, Draft draft, String text, Optional<Handle> named, Optional<Handle> here);
  }

  private final Adder adder;
  private final boolean byNumber;
  private final Function<Scene, List<String>> known;

  /**
   * @param adder adds one statement
   * @param byNumber whether a number before a text names a touchpoint; where statements often begin
   *     with a number ("3 of 5 guests"), only a handle does
   * @param known what is there now
   */
  StatementTaker(Adder adder, boolean byNumber, Function<Scene, List<String>> known) {
    this.adder = adder;
    this.byNumber = byNumber;
    this.known = known;
  }

  @Override
  public Listening listening() {
    return Listening.LIST;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    Places places = new Places(draft.map());
    Optional<Handle> cursor = scene.session().progress().cursor();
    String block = String.join("\n", Lines.block(line, false));
    List<String> statements = Lines.statements(block, text -> begins(places, draft, text));
    for (String statement : statements) {
      Places.Placed placed = places.leading(statement, byNumber);
      adder.add(scene, draft, placed.text(), placed.place(), cursor);
    }
    String key = "workshop.label." + scene.prompt().answer().key();
    Statements.sumUp(draft, statements.size(), scene.messages().text(key));
  }

  private boolean begins(Places places, Draft draft, String text) {
    return places.begins(text, byNumber) || !Answered.leading(draft, text).handles().isEmpty();
  }

  @Override
  public boolean lands() {
    return true;
  }

  @Override
  public List<String> known(Scene scene) {
    return known.apply(scene);
  }
}
