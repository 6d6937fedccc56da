package io.mapwalk.workshop;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Session;
import io.mapwalk.workshop.answer.AnswerTaker;
import io.mapwalk.workshop.answer.AnswerTaker.Listening;
import io.mapwalk.workshop.answer.Excerpt;
import io.mapwalk.workshop.answer.Scene;
import io.mapwalk.workshop.answer.Takers;
import io.mapwalk.workshop.template.Answer;
import io.mapwalk.workshop.template.Prompt;
import io.mapwalk.workshop.template.Step;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a prompt into words: the question, how to answer, what is known, and the clock. */
final class Questions {

  private static final int MOST_KNOWN = 6;
  private static final int LONGEST_NAME = 60;
  // Of what can be named by number, so much is shown even where the question itself is long.
  private static final int FEWEST_ROWS = 5;

  private final Messages messages;
  private final Takers takers;
  private final ClockFace face;

  Questions(Messages messages, Takers takers, ZoneId zone) {
    this.messages = messages;
    this.takers = takers;
    this.face = new ClockFace(messages, new EndClock(messages, zone));
  }

  /** The question about the time there is. */
  Asked time(Session session, int usual) {
    return new Asked(
        Route.OPENING + " time",
        List.of(
            new Said(Tone.QUESTION, messages.text("workshop.opening.time")),
            new Said(Tone.EXAMPLE, messages.text("workshop.opening.time-example")),
            new Said(Tone.HINT, messages.text("workshop.opening.time-default", usual))),
        List.of(),
        messages.text("workshop.label.time"),
        Optional.empty());
  }

  /** What is shown in place of a question when the last one has been answered. */
  Asked finished() {
    return new Asked(
        "finished",
        List.of(new Said(Tone.PLAIN, messages.text("workshop.finished"))),
        List.of(),
        messages.text("workshop.label.finished"),
        Optional.empty());
  }

  /** The question what the map is called. */
  Asked title(Session session, String provisional) {
    return new Asked(
        Route.OPENING + " title",
        List.of(
            new Said(Tone.QUESTION, messages.text("workshop.opening.title")),
            new Said(Tone.HINT, messages.text("workshop.opening.title-default", provisional))),
        face.ending(session),
        messages.text("workshop.label.title"),
        Optional.empty());
  }

  /** A prompt of the template. */
  Asked prompt(JourneyMap map, Session session, Route route, Route.Stop stop, LocalDate today) {
    Prompt prompt = stop.prompt();
    Scene scene = new Scene(map, session, prompt, today, messages);
    AnswerTaker taker = takers.of(prompt.answer());
    boolean opensStep =
        stop.step().prompts().indexOf(prompt) == 0
            && session.progress().answered() == 0
            && (taker.listening() != Listening.WALK || isFirstStage(map, session));
    List<Said> lines = new ArrayList<>();
    // Where anything is captured, going to another stage asks nothing new.
    boolean capturing = prompt.answer() == Answer.CAPTURE;
    boolean nothingElse = capturing && route.all().size() == 1;
    if (opensStep && !nothingElse) {
      heading(lines, route, stop.step());
    }
    question(lines, scene, taker);
    List<String> references = References.of(scene);
    List<String> known = taker.known(scene);
    // Numbers nobody can look up are worth more than a second example.
    int overview = Math.min(FEWEST_ROWS, (References.overview(scene).size() + 1) / 2);
    List<Said> offers = known.isEmpty() ? offers(scene, taker) : List.of();
    int beneath = Math.max(1, Screen.rows(offers));
    int wanted = Math.min(FEWEST_ROWS + overview / 2, references.size() + known.size() + 1);
    shorten(lines, wanted + beneath - 1);
    known(lines, scene, taker, references, known, beneath);
    lines.addAll(offers);
    String lane = Labels.of(map, prompt, messages);
    Optional<String> stage = scene.cursor().map(s -> s.text().value());
    String cursor =
        session.progress().cursor().filter(c -> !capturing).map(c -> " " + c).orElse("");
    Optional<Persona> persona = PersonaTurn.of(scene, taker);
    String label =
        stage
            .map(name -> capturing ? name : messages.text("workshop.label-at", name, lane))
            .orElse(lane);
    return new Asked(
        stop.step().key() + " " + prompt.key() + cursor + persona.map(p -> " " + p.id()).orElse(""),
        lines,
        nothingElse ? List.of() : face.of(map, session),
        persona
            .map(p -> messages.text("workshop.label-at", Excerpt.of(p.text().value(), 20), label))
            .orElse(label),
        Optional.empty());
  }

  // What is there already matters more than the purpose, and more than a second example.
  private static void shorten(List<Said> lines, int wanted) {
    int most = Screen.ROWS - wanted;
    for (Tone tone : List.of(Tone.PLAIN, Tone.EXAMPLE, Tone.EXAMPLE, Tone.EXAMPLE, Tone.HINT)) {
      long left = lines.stream().filter(said -> said.tone() == tone).count();
      if (Screen.rows(lines) > most && (left > 1 || (left == 1 && tone == Tone.PLAIN))) {
        removeLast(lines, tone);
      }
    }
    for (int i = 0; i < lines.size() && Screen.rows(lines) > most; i++) {
      Said said = lines.get(i);
      lines.set(i, new Said(said.tone(), Screen.cut(said.text(), 3)));
    }
  }

  private static void removeLast(List<Said> lines, Tone tone) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).tone() == tone) {
        lines.remove(i);
        return;
      }
    }
  }

  private static boolean isFirstStage(JourneyMap map, Session session) {
    return map.stages().stream()
        .findFirst()
        .map(first -> session.progress().cursor().filter(first.id()::equals).isPresent())
        .orElse(true);
  }

  private void heading(List<Said> lines, Route route, Step step) {
    int[] number = route.number(step);
    lines.add(
        new Said(Tone.HEADING, messages.text("workshop.step", number[0], number[1], step.title())));
    if (!step.purpose().isBlank()) {
      lines.add(new Said(Tone.PLAIN, step.purpose()));
    }
  }

  private void question(List<Said> lines, Scene scene, AnswerTaker taker) {
    Prompt prompt = scene.prompt();
    boolean laterStage =
        taker.listening() == Listening.WALK && !isFirstStage(scene.map(), scene.session());
    if (laterStage) {
      lines.add(new Said(Tone.QUESTION, stageQuestion(scene, prompt)));
      return;
    }
    lines.add(new Said(Tone.QUESTION, prompt.question()));
    prompt.hints().forEach(hint -> lines.add(new Said(Tone.HINT, hint)));
    prompt
        .examples()
        .forEach(
            example ->
                lines.add(new Said(Tone.EXAMPLE, messages.text("workshop.example", example))));
    if (taker.listening() == Listening.WALK) {
      lines.add(new Said(Tone.QUESTION, stageQuestion(scene, prompt)));
    }
  }

  private String stageQuestion(Scene scene, Prompt prompt) {
    return scene
        .cursor()
        .map(
            stage -> {
              int number = scene.map().stages().indexOf(stage) + 1;
              String name = Excerpt.of(stage.text().value(), LONGEST_NAME);
              String goal = Excerpt.of(stage.customerGoal().value(), LONGEST_NAME);
              String key = goal.isEmpty() ? "workshop.stage" : "workshop.stage-with-goal";
              return messages.text(key, number, scene.map().stages().size(), name, goal);
            })
        .orElse(prompt.question());
  }

  private void known(
      List<Said> lines,
      Scene scene,
      AnswerTaker taker,
      List<String> references,
      List<String> known,
      int beneath) {
    int rows = Screen.ROWS - Screen.rows(lines) - beneath;
    boolean checklist = scene.prompt().answer() == Answer.CHECKLIST;
    int forKnown = Math.min(known.size(), checklist ? rows : Math.min(rows, MOST_KNOWN));
    if (!references.isEmpty()) {
      forKnown = Math.min(forKnown, rows / 3);
      String flow =
          Screen.flow(
              references, References.overview(scene), Math.max(1, rows - forKnown), this::more);
      lines.add(new Said(Tone.KNOWN, flow));
    }
    if (known.isEmpty()) {
      return;
    }
    boolean text = taker.listening() == Listening.ONE_LINE && known.size() == 1;
    List<String> shown =
        text
            ? List.of(Screen.cut(known.get(0), Math.max(1, rows)))
            : Screen.list(known, forKnown, this::more);
    shown.forEach(line -> lines.add(new Said(Tone.KNOWN, line)));
    if (scene.answered() == 0) {
      boolean passes =
          PersonaTurn.of(scene, taker)
              .filter(persona -> taker.isPersonal() && !taker.isDone(scene.map(), persona.id()))
              .isPresent();
      String key = passes ? "workshop.enter-passes" : keeps(taker);
      lines.add(new Said(Tone.HINT, messages.text(key)));
    }
  }

  private List<Said> offers(Scene scene, AnswerTaker taker) {
    List<Said> offers = new ArrayList<>();
    String offer = taker.offer(scene);
    if (!offer.isBlank()) {
      offers.add(new Said(Tone.HINT, messages.text("workshop.enter-takes", offer)));
    }
    String alternatives = taker.alternatives(scene);
    if (!alternatives.isBlank()) {
      offers.add(new Said(Tone.HINT, alternatives));
    }
    return offers;
  }

  private String more(int count) {
    return messages.text("workshop.and-more", count);
  }

  private static String keeps(AnswerTaker taker) {
    return taker.listening() == Listening.ONE_LINE || taker.listening() == Listening.SWEEP
        ? "workshop.enter-keeps"
        : "workshop.enter-keeps-list";
  }
}
