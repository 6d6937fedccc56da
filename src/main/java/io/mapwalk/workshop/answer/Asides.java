package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.PlanChange.AddDecision;
import io.mapwalk.journey.change.PlanChange.Park;
import io.mapwalk.journey.change.TouchpointChange.AddTouchpoint;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Stage;
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

  /** A pain point. */
  public static void pain(Scene scene, Draft draft, String line) {
    at(scene, draft, line, (text, place) -> Statements.pain(scene, draft, text, place));
  }

  /** A strength. */
  public static void strength(Scene scene, Draft draft, String line) {
    at(scene, draft, line, (text, place) -> Statements.strength(scene, draft, text, place));
  }

  /** An idea. */
  public static void idea(Scene scene, Draft draft, String line) {
    at(scene, draft, line, (text, place) -> Statements.idea(scene, draft, text, place));
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
    Places.Placed placed = new Places(draft.map()).leading(line, false);
    Statements.card(scene, draft, Lane.NOTES, placed.text(), placed.place());
  }

  /** A finding. */
  public static void insight(Scene scene, Draft draft, String line) {
    Places.Placed placed = new Places(draft.map()).leading(line, false);
    Statements.insight(scene, draft, placed.text(), placed.place());
  }

  /** A question nobody can answer now. */
  public static void question(Scene scene, Draft draft, String line) {
    Places.Placed placed = new Places(draft.map()).leading(line, false);
    Statements.openQuestion(scene, draft, placed.text(), placed.place());
  }

  /** Where something is known from. */
  public static void source(Scene scene, Draft draft, String line) {
    new EvidenceTaker().take(scene, draft, line);
  }

  /** A decision of the group. */
  public static void decision(Scene scene, Draft draft, String line) {
    Text text = draft.text(line);
    Handle id = draft.add(ElementKind.DECISION, h -> new AddDecision(h, text));
    draft.echo("workshop.echo.decision", id.value(), text.value());
  }

  /** A point for later. */
  public static void park(Scene scene, Draft draft, String line) {
    Text text = draft.text(line);
    Handle id = draft.add(ElementKind.PARKED_POINT, h -> new Park(h, text));
    draft.echo("workshop.echo.parked", id.value(), text.value());
  }

  /** A step of the journey: the number or name of a stage, then what the customer does there. */
  public static void step(Scene scene, Draft draft, String line) {
    String[] words = line.strip().split("[\\s:]+", 2);
    Handle stage = new Places(draft.map()).stage(words[0]);
    Text text = draft.text(words.length > 1 ? words[1] : "");
    Handle id = draft.add(ElementKind.TOUCHPOINT, h -> new AddTouchpoint(h, stage, text));
    String name =
        draft.map().find(Stage.class, stage).map(s -> s.text().value()).orElse(stage.value());
    draft.echo(
        "workshop.echo.touchpoint", name, draft.map().position(id), text.value(), id.value());
  }

  private static void at(Scene scene, Draft draft, String line, Adder adder) {
    Places.Placed placed = new Places(draft.map()).leading(line);
    adder.add(placed.text(), placed.place().or(() -> scene.here(draft)));
  }
}
