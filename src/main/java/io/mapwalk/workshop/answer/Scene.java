package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.workshop.template.Answer;
import io.mapwalk.workshop.template.Prompt;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a line is said.
 *
 * @param map the map as it is
 * @param session the session as it is
 * @param prompt the prompt that is open
 * @param today the day it is in the room
 * @param messages the sentences
 */
public record Scene(
    JourneyMap map, Session session, Prompt prompt, LocalDate today, Messages messages) {

  /** How many places this prompt has filled since it was opened. */
  public int answered() {
    return session.progress().answered();
  }

  /** The stage plain text lands in, where the prompt goes stage by stage. */
  public Optional<Stage> cursor() {
    return session.progress().cursor().flatMap(id -> map.find(Stage.class, id));
  }

  /** The persona that is spoken of: the one named last, else the first; empty where none is. */
  public Optional<Persona> persona() {
    return session
        .progress()
        .persona()
        .flatMap(id -> map.find(Persona.class, id))
        .or(() -> map.personas().stream().findFirst());
  }

  /**
   * The place something said right now is about: the touchpoint just named, or the one something
   * was just said of, if it lies in the stage the cursor is at; else that stage; else nowhere.
   * Where anything may be captured, it is about what was said last, wherever that was.
   */
  public Optional<Handle> here(Draft draft) {
    Optional<Stage> stage = cursor();
    boolean follows = prompt.answer() == Answer.CAPTURE;
    if (stage.isEmpty() && !follows) {
      return Optional.empty();
    }
    Optional<Handle> spokenOf =
        draft
            .last()
            .flatMap(id -> draft.map().find(Placed.class, id).flatMap(Placed::at))
            .or(draft::last);
    Optional<Handle> named =
        spokenOf
            .flatMap(id -> draft.map().find(Touchpoint.class, id))
            .filter(t -> follows || t.stage().equals(stage.orElseThrow().id()))
            .map(Touchpoint::id);
    return named.or(() -> stage.map(Stage::id));
  }

  /** A place in words, such as {@code 6 looks for the entrance (Arrival)}. */
  public static String inWords(JourneyMap map, Optional<Handle> place, Messages messages) {
    if (place.isEmpty()) {
      return messages.text("workshop.place.unsorted");
    }
    Optional<Touchpoint> touchpoint = map.find(Touchpoint.class, place.get());
    String stage = map.stageOf(place.get()).map(s -> s.text().value()).orElse("");
    return touchpoint
        .map(
            t ->
                messages.text(
                    "workshop.place.touchpoint", map.position(t.id()), t.text().value(), stage))
        .orElseGet(() -> messages.text("workshop.place.stage", stage));
  }
}
