package io.mapwalk.workshop;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Session;
import io.mapwalk.workshop.answer.AnswerTaker;
import io.mapwalk.workshop.answer.Scene;
import io.mapwalk.workshop.answer.Takers;
import io.mapwalk.workshop.template.Prompt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Shows what there is to choose from, or else how to answer, when somebody asks for it with a
 * question mark. Nothing changes by that.
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

  /**
   * The list, where the prompt has one, or else the question again with how to answer it; empty
   * where what was typed is an answer.
   */
  Optional<Turn> show(JourneyMap map, Session session, Route.Stop stop, String line) {
    AnswerTaker taker = takers.of(stop.prompt().answer());
    Scene scene = new Scene(map, session, stop.prompt(), today, messages);
    List<String> entries = taker.offers(scene, line.equals(MORE));
    if (entries.isEmpty()) {
      return taker.readsQuestionMark() || line.equals(MORE)
          ? Optional.empty()
          : Optional.of(new Turn(map, List.of(), "", help(scene, taker), new Effect.None()));
    }
    String hint = messages.text("workshop.offer." + stop.prompt().answer().key());
    int rows = Screen.ROWS - Screen.rows(hint);
    String list =
        Screen.flow(entries, List.of(), rows, count -> messages.text("workshop.and-more", count));
    List<Said> said = List.of(new Said(Tone.KNOWN, list), new Said(Tone.HINT, hint));
    return Optional.of(new Turn(map, List.of(), "", said, new Effect.None()));
  }

  private List<Said> help(Scene scene, AnswerTaker taker) {
    Prompt prompt = scene.prompt();
    Said commands = new Said(Tone.HINT, messages.text("workshop.how-to-go-on"));
    List<Said> said = new ArrayList<>();
    said.add(new Said(Tone.QUESTION, prompt.question()));
    Stream<Said> hints = prompt.hints().stream().map(hint -> new Said(Tone.HINT, hint));
    Stream<Said> more =
        Stream.of(taker.alternatives(scene))
            .filter(told -> !told.isBlank())
            .map(told -> new Said(Tone.HINT, told));
    Stream<Said> examples =
        prompt.examples().stream()
            .map(words -> new Said(Tone.EXAMPLE, messages.text("workshop.example", words)));
    Stream.of(hints, examples, more)
        .flatMap(each -> each)
        .filter(told -> Screen.rows(said) + Screen.rows(List.of(told, commands)) <= Screen.ROWS)
        .forEach(said::add);
    said.add(commands);
    return said;
  }
}
