package io.mapwalk.workshop;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Session.AgendaItem;
import io.mapwalk.workshop.answer.AnswerTaker;
import io.mapwalk.workshop.answer.AnswerTaker.Listening;
import io.mapwalk.workshop.answer.Scene;
import io.mapwalk.workshop.answer.Takers;
import io.mapwalk.workshop.template.Answer;
import io.mapwalk.workshop.template.Prompt;
import io.mapwalk.workshop.template.Step;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts a prompt into words: the question, how to answer, what is known, and the clock. */
final class Questions {

  // A prompt must leave room for the talk on a screen of 18 lines.
  private static final int MOST_KNOWN = 6;
  private static final Set<Answer> BY_NUMBER =
      EnumSet.of(
          Answer.CHANNELS,
          Answer.OWNERS,
          Answer.MOMENTS,
          Answer.RATINGS,
          Answer.SCORES,
          Answer.FEELINGS,
          Answer.PAINS,
          Answer.STRENGTHS);
  private static final Set<Answer> ABOUT_IDEAS =
      EnumSet.of(Answer.IDEA_RATINGS, Answer.VOTES, Answer.CHOICE);

  private final Messages messages;
  private final Takers takers;
  private final ZoneId zone;

  Questions(Messages messages, Takers takers, ZoneId zone) {
    this.messages = messages;
    this.takers = takers;
    this.zone = zone;
  }

  /** The question about the time there is. */
  Asked time(Session session, int usual) {
    return new Asked(
        Route.OPENING + " time",
        List.of(
            new Said(Tone.QUESTION, messages.text("workshop.opening.time")),
            new Said(Tone.EXAMPLE, messages.text("workshop.opening.time-example")),
            new Said(Tone.HINT, messages.text("workshop.opening.time-default", usual))),
        "",
        messages.text("workshop.label.time"),
        Optional.empty());
  }

  /** The question what the map is called. */
  Asked title(Session session, String provisional) {
    return new Asked(
        Route.OPENING + " title",
        List.of(
            new Said(Tone.QUESTION, messages.text("workshop.opening.title")),
            new Said(Tone.HINT, messages.text("workshop.opening.title-default", provisional))),
        clock(session, false),
        messages.text("workshop.label.title"),
        Optional.empty());
  }

  /** A prompt of the template. */
  Asked prompt(JourneyMap map, Session session, Route route, Route.Stop stop, LocalDate today) {
    Prompt prompt = stop.prompt();
    Scene scene = new Scene(map, session, prompt, today, messages);
    AnswerTaker taker = takers.of(prompt.answer());
    List<Said> lines = new ArrayList<>();
    boolean opensStep =
        stop.step().prompts().indexOf(prompt) == 0
            && session.progress().answered() == 0
            && (taker.listening() != Listening.WALK || isFirstStage(map, session));
    if (opensStep) {
      heading(lines, route, stop.step());
    }
    question(lines, scene, taker);
    known(lines, scene, taker);
    String stage = scene.cursor().map(s -> s.text().value()).orElse("");
    String label =
        stage.isEmpty() ? messages.text("workshop.label." + prompt.answer().key()) : stage;
    String cursor = session.progress().cursor().map(c -> " " + c).orElse("");
    return new Asked(
        stop.step().key() + " " + prompt.key() + cursor,
        lines,
        clock(session, true),
        label,
        Optional.empty());
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
              String goal = stage.customerGoal().value();
              String key = goal.isEmpty() ? "workshop.stage" : "workshop.stage-with-goal";
              return messages.text(
                  key, number, scene.map().stages().size(), stage.text().value(), goal);
            })
        .orElse(prompt.question());
  }

  private void known(List<Said> lines, Scene scene, AnswerTaker taker) {
    Prompt prompt = scene.prompt();
    if (BY_NUMBER.contains(prompt.answer())) {
      List<String> numbered = new ArrayList<>();
      scene.map().touchpoints().forEach(t -> numbered.add((numbered.size() + 1) + " " + t.text()));
      if (!numbered.isEmpty()) {
        lines.add(new Said(Tone.KNOWN, String.join("  ·  ", numbered)));
      }
    }
    List<String> known = taker.known(scene);
    if (ABOUT_IDEAS.contains(prompt.answer()) && known.isEmpty()) {
      known = scene.map().all(Idea.class).stream().map(i -> i.id() + " " + i.text()).toList();
      lines.add(new Said(Tone.KNOWN, String.join("  ·  ", known)));
      return;
    }
    if (!known.isEmpty()) {
      boolean checklist = prompt.answer() == Answer.CHECKLIST;
      int shown = checklist ? known.size() : Math.min(MOST_KNOWN, known.size());
      known.subList(0, shown).forEach(line -> lines.add(new Said(Tone.KNOWN, line)));
      if (shown < known.size()) {
        String more = messages.text("workshop.and-more", known.size() - shown);
        lines.add(new Said(Tone.KNOWN, more));
      }
      if (scene.answered() == 0) {
        lines.add(new Said(Tone.HINT, messages.text(keeps(taker))));
      }
    } else if (!taker.fallback(scene).isBlank()) {
      String key = "workshop.enter-takes";
      lines.add(new Said(Tone.HINT, messages.text(key, taker.fallback(scene))));
    }
  }

  private static String keeps(AnswerTaker taker) {
    return taker.listening() == Listening.ONE_LINE
        ? "workshop.enter-keeps"
        : "workshop.enter-keeps-list";
  }

  /** Minutes used and planned of the open step, and when it must end. */
  String clock(Session session, boolean step) {
    String used =
        session.agenda().stream()
            .filter(item -> step && item.step().equals(session.progress().step()))
            .filter(item -> item.minutes() > 0)
            .findFirst()
            .map(this::used)
            .orElse("");
    String ends =
        session
            .ends()
            .map(
                end ->
                    messages.text(
                        "workshop.clock.ends",
                        DateTimeFormatter.ofPattern("HH:mm").format(end.atZone(zone))))
            .orElse("");
    return used.isEmpty() || ends.isEmpty() ? used + ends : used + " · " + ends;
  }

  private String used(AgendaItem item) {
    return messages.text("workshop.clock.used", item.usedSeconds() / 60, item.minutes());
  }
}
