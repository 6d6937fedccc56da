package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.workshop.Tone;
import java.util.List;
import java.util.Optional;

/**
 * Takes what is said out of turn, at whatever prompt: a pain while the stages are being named, a
 * point for the parking lot, a step that was forgotten. Talking out of order never needs going
 * back.
 */
public final class Asides {

  private Asides() {}

  /** Takes a statement about a place named before it, or about the place the talk is at. */
  @FunctionalInterface
  private interface Adder {
    void add(String text, Optional<Handle> place);
  }

  /** A pain point, or more about one that is there. */
  public static void pain(Scene scene, Draft draft, String line) {
    Optional<Handle> known = PainFields.leading(draft.map(), line);
    if (known.isPresent()) {
      PainFields.take(scene, draft, known.get(), line);
      return;
    }
    at(scene, draft, line, (text, place) -> Statements.pain(scene, draft, text, place));
  }

  /** A strength. */
  public static void strength(Scene scene, Draft draft, String line) {
    at(scene, draft, line, (text, place) -> Statements.strength(scene, draft, text, place));
  }

  /** An idea, or more about one that is there. */
  public static void idea(Scene scene, Draft draft, String line) {
    Optional<Handle> known = IdeaFields.leading(draft.map(), line);
    if (known.isPresent()) {
      new IdeaFields(scene, draft).take(known.get(), line);
      return;
    }
    for (String statement : Lines.pasted(line)) {
      Places.Placed placed = new Places(draft.map()).leading(statement);
      Statements.idea(scene, draft, placed.text(), placed.place(), scene.here(draft));
    }
  }

  /** What goes through the customer's head. */
  public static void thought(Scene scene, Draft draft, String line) {
    at(
        scene,
        draft,
        line,
        (text, place) -> Statements.card(scene, draft, Lane.THOUGHTS, text, place));
  }

  /** Anything, unsorted unless a place is named. */
  public static void note(Scene scene, Draft draft, String line) {
    List<String> notes = Lines.block(line, true);
    Places places = new Places(draft.map());
    for (String note : notes) {
      Places.Placed placed = places.leading(note, false);
      Statements.card(scene, draft, Lane.NOTES, placed.text(), placed.place());
    }
    boolean many = Statements.sumUp(draft, notes.size(), scene.messages().lane(Lane.NOTES));
    if (many && !Unsorted.of(draft.map()).isEmpty()) {
      draft.say(Tone.HINT, "workshop.sort.hint");
    }
  }

  /** Anything about a stage, or about none. */
  public static void noteAt(Scene scene, Draft draft, String text, Optional<Handle> stage) {
    Statements.card(scene, draft, Lane.NOTES, text, stage);
  }

  /** A finding. */
  public static void insight(Scene scene, Draft draft, String line) {
    unplaced(draft, line, (text, place) -> Statements.insight(scene, draft, text, place));
  }

  /** A question nobody can answer now. */
  public static void question(Scene scene, Draft draft, String line) {
    unplaced(draft, line, (text, place) -> Statements.openQuestion(scene, draft, text, place));
  }

  /** Where something is known from. */
  public static void source(Scene scene, Draft draft, String line) {
    new EvidenceTaker().take(scene, draft, line);
  }

  /** A decision of the group. */
  public static void decision(Scene scene, Draft draft, String line) {
    Promises.decisions(scene, draft, Lines.pasted(line));
  }

  /** A point for later. */
  public static void park(Scene scene, Draft draft, String line) {
    Promises.parked(scene, draft, Lines.pasted(line));
  }

  /** A step of the journey: the number or name of a stage, then what the customer does there. */
  public static void step(Scene scene, Draft draft, String line) {
    Places places = new Places(draft.map());
    Optional<Places.Named> named = places.stageBefore(line, false);
    boolean here = named.isEmpty() && scene.cursor().isPresent() && !line.matches("(?s)\\d.*");
    Handle stage =
        here
            ? scene.cursor().orElseThrow().id()
            : named.isPresent() ? named.get().place() : places.stage(line.split("\\s+", 2)[0]);
    for (String one : Lines.pasted(here ? line : named.map(Places.Named::text).orElse(""))) {
      ActionsWalk.touchpoint(scene, draft, draft.map().find(Stage.class, stage).orElseThrow(), one);
    }
    if (draft.changes().isEmpty()) {
      throw new Refused("workshop.usage.step");
    }
  }

  private static void at(Scene scene, Draft draft, String line, Adder adder) {
    for (String statement : Lines.pasted(line)) {
      Places.Placed placed = new Places(draft.map()).leading(statement);
      adder.add(placed.text(), placed.place().or(() -> scene.here(draft)));
    }
  }

  private static void unplaced(Draft draft, String line, Adder adder) {
    for (String statement : Lines.pasted(line)) {
      Places.Placed placed = new Places(draft.map()).leading(statement, false);
      adder.add(placed.text(), placed.place());
    }
  }
}
