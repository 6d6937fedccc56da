package io.mapwalk.workshop;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.change.SessionChange.MoveSession;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.workshop.answer.AnswerTaker;
import io.mapwalk.workshop.answer.AnswerTaker.Listening;
import io.mapwalk.workshop.answer.Asides;
import io.mapwalk.workshop.answer.Draft;
import io.mapwalk.workshop.answer.Evidenced;
import io.mapwalk.workshop.answer.Personas;
import io.mapwalk.workshop.answer.Places;
import io.mapwalk.workshop.answer.Scene;
import io.mapwalk.workshop.answer.Takers;
import java.time.LocalDate;
import java.util.Optional;

/** Takes what is no command at a prompt of the template: words, a place and words, or nothing. */
final class Answering {

  private final Messages messages;
  private final Takers takers;
  private final Standing standing;
  private final ClockWatch watch;
  private final LocalDate today;

  /**
   * @param messages the sentences
   * @param takers the taker of every kind of answer
   * @param standing moves a session
   * @param watch warns of the clock
   * @param today the day in the room
   */
  Answering(
      Messages messages, Takers takers, Standing standing, ClockWatch watch, LocalDate today) {
    this.messages = messages;
    this.takers = takers;
    this.standing = standing;
    this.watch = watch;
    this.today = today;
  }

  /**
   * Takes a line.
   *
   * @param text the words; blank for an empty line
   * @param mayPoint whether the words may name a place where they land
   */
  Turn take(
      JourneyMap map,
      Session session,
      Route route,
      Route.Stop stop,
      String text,
      boolean mayPoint) {
    if (text.isEmpty()) {
      return enter(map, session, route, stop);
    }
    if (mayPoint && Offering.isAsked(text)) {
      Optional<Turn> list = new Offering(messages, takers, today).show(map, session, stop, text);
      if (list.isPresent()) {
        return list.get();
      }
    }
    Optional<Pointing> pointing = mayPoint ? Pointing.read(map, text) : Optional.empty();
    return pointing.isPresent()
        ? pointed(map, session, route, stop, pointing.get(), text)
        : take(map, session, route, stop, text, text);
  }

  // Plain text lands where the talk is; ">3" moves it, "3> text" drops one line there.
  private Turn pointed(
      JourneyMap map, Session session, Route route, Route.Stop stop, Pointing to, String line) {
    AnswerTaker taker = takers.of(stop.prompt().answer());
    if (!taker.lands()) {
      return noted(map, session, stop, to, line);
    }
    Session there =
        taker.listening() == Listening.SWEEP
            ? standing.sweepingFrom(session, Places.before(map, taker.places(map), to.stage()))
            : standing.pointing(session, to.stage(), spokenOfAt(map, session, to.stage()));
    if (to.text().isBlank()) {
      Draft draft = new Draft(map, session.progress().last(), messages);
      draft.echo("workshop.echo.cursor", Scene.inWords(map, to.stage(), messages));
      return finish(draft, there, messages.text("workshop.sentence.move"), new Effect.None());
    }
    if (!to.stays()) {
      return take(map, there, route, stop, to.text(), line);
    }
    Draft draft = new Draft(map, there.progress().last(), messages);
    Scene dropped = new Scene(map, there, stop.prompt(), today, messages);
    taken(taker, dropped, draft, to.text());
    Session stayed = standing.taken(session, draft.last(), line, 0);
    return finish(draft, stayed, sentence(map, stop, line), new Effect.None());
  }

  // Whoever goes to another stage speaks of that, and no longer of what was named last.
  private static Optional<Handle> spokenOfAt(
      JourneyMap map, Session session, Optional<Handle> stage) {
    return session
        .progress()
        .last()
        .filter(
            last ->
                stage.isPresent()
                    && map.find(Placed.class, last)
                        .flatMap(Placed::at)
                        .or(() -> Optional.of(last))
                        .flatMap(map::stageOf)
                        .map(Stage::id)
                        .equals(stage))
        .or(() -> stage);
  }

  // Where a prompt is about no stage, what is said of one is kept as a note there.
  private Turn noted(JourneyMap map, Session session, Route.Stop stop, Pointing to, String line) {
    if (to.text().isBlank()) {
      throw new Refused("workshop.no-cursor-here");
    }
    Scene scene = new Scene(map, session, stop.prompt(), today, messages);
    Draft draft = new Draft(map, session.progress().last(), messages);
    Asides.noteAt(scene, draft, to.text(), to.stage());
    Session stayed = standing.taken(session, draft.last(), line, 0);
    return finish(draft, stayed, sentence(map, stop, line), new Effect.None());
  }

  private Turn take(
      JourneyMap map, Session session, Route route, Route.Stop stop, String text, String line) {
    AnswerTaker taker = takers.of(stop.prompt().answer());
    Scene scene = new Scene(map, session, stop.prompt(), today, messages);
    Draft draft = new Draft(map, session.progress().last(), messages);
    taken(taker, scene, draft, text);
    Session said = standing.taken(session, draft.last(), line, draft.taken());
    Session taken = draft.persona().isEmpty() ? said : standing.speakingOf(said, draft.persona());
    String sentence = sentence(map, stop, line);
    boolean done = taker.listening() == Listening.ONE_LINE || draft.isComplete();
    if (!done) {
      return finish(draft, taken, sentence, new Effect.None());
    }
    return leave(draft, taken, route, stop, sentence);
  }

  // What a line rests on may stand at its end, at whatever prompt.
  private static void taken(AnswerTaker taker, Scene scene, Draft draft, String text) {
    boolean whole = taker.listening() == Listening.SWEEP || taker.listening() == Listening.ONE_LINE;
    Evidenced.take(draft, text, whole, part -> taker.take(scene, draft, part));
  }

  private Turn enter(JourneyMap map, Session session, Route route, Route.Stop stop) {
    AnswerTaker taker = takers.of(stop.prompt().answer());
    Scene scene = new Scene(map, session, stop.prompt(), today, messages);
    String fallback = taker.known(scene).isEmpty() ? taker.fallback(scene) : "";
    Draft draft = new Draft(map, session.progress().last(), messages);
    Session now = session;
    if (!fallback.isBlank()) {
      taker.take(scene, draft, fallback);
      now = standing.taken(session, draft.last(), fallback, 0);
      draft.say(Tone.HINT, "workshop.taken-as-proposed");
    }
    if (taker.listening() == Listening.WALK) {
      Optional<Handle> next = standing.neighbour(map, session, 1);
      if (next.isPresent()) {
        Session there = standing.pointing(now, next);
        return finish(draft, there, sentence(map, stop, ""), new Effect.None());
      }
    }
    return leave(draft, now, route, stop, sentence(map, stop, fallback));
  }

  // What is about a persona is asked of each in turn before the talk goes on.
  private Turn leave(Draft draft, Session session, Route route, Route.Stop stop, String sentence) {
    AnswerTaker taker = takers.of(stop.prompt().answer());
    if (!taker.isPersonal()) {
      return onward(draft, session, route, stop, sentence);
    }
    Optional<Handle> next = Standing.nextPersona(draft.map(), session, taker);
    if (next.isEmpty()) {
      return onward(draft, standing.speakingOf(session, next), route, stop, sentence);
    }
    Personas.switchTo(draft, next.get());
    Session turned = standing.turning(draft.map(), session, stop.prompt(), next.get());
    return finish(draft, turned, sentence, new Effect.None());
  }

  private Turn onward(Draft draft, Session session, Route route, Route.Stop stop, String sentence) {
    Optional<Route.Stop> next = route.after(stop);
    while (next.isPresent() && next.get().isIdle(draft.map())) {
      next = route.after(next.get());
    }
    if (next.isEmpty()) {
      return finish(draft, standing.finished(session), sentence, new Effect.Finish());
    }
    Session moved = standing.to(draft.map(), session, next.get(), false);
    Session rested = standing.resting(moved, stop.step().key(), next.get().step().key());
    if (!rested.equals(moved)) {
      Standing.rest(rested)
          .ifPresent(rest -> draft.say(Tone.WARNING, "workshop.break-now", rest.minutes()));
    }
    return finish(draft, rested, sentence, new Effect.None());
  }

  private String sentence(JourneyMap map, Route.Stop stop, String text) {
    String label = Labels.of(map, stop.prompt(), messages);
    return text.isEmpty()
        ? messages.text("workshop.sentence.on", label)
        : messages.text("workshop.sentence.answer", label, text);
  }

  /** The turn that ends a line, with a word about the clock where there is one. */
  Turn finish(Draft draft, Session session, String sentence, Effect effect) {
    Session before = draft.map().find(Session.class, session.id()).orElseThrow();
    watch.warn(draft, before, session);
    draft.apply(new MoveSession(session));
    return new Turn(draft.map(), draft.changes(), sentence, draft.said(), effect);
  }
}
