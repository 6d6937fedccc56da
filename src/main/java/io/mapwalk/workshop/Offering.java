package io.mapwalk.workshop;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Session;
import io.mapwalk.workshop.answer.AnswerTaker;
import io.mapwalk.workshop.answer.Scene;
import io.mapwalk.workshop.answer.Takers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Shows what there is to choose from when somebody asks for it with a question mark. Nothing
 * changes by that.
 */
final class Offering {

  private static final String ASKED = "?";
  private static final String MORE = "??";

  private final Messages messages;
  private final Takers takers;
  private final LocalDate today;

  Offering(Messages messages, Takers takers, LocalDate today) {
    this.messages = messages;
    this.takers = takers;
    this.today = today;
  }

  /** Whether a line asks for a list. */
  static boolean isAsked(String line) {
    return line.equals(ASKED) || line.equals(MORE);
  }

  /** The list, where the prompt has one; elsewhere a question mark is what was said. */
  Optional<Turn> show(JourneyMap map, Session session, Route.Stop stop, String line) {
    AnswerTaker taker = takers.of(stop.prompt().answer());
    Scene scene = new Scene(map, session, stop.prompt(), today, messages);
    List<String> entries = taker.offers(scene, line.equals(MORE));
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    String hint = messages.text("workshop.offer." + stop.prompt().answer().key());
    int rows = Screen.ROWS - Screen.rows(hint);
    String list =
        Screen.flow(entries, List.of(), rows, count -> messages.text("workshop.and-more", count));
    List<Said> said = List.of(new Said(Tone.KNOWN, list), new Said(Tone.HINT, hint));
    return Optional.of(new Turn(map, List.of(), "", said, new Effect.None()));
  }
}
