package io.mapwalk.workshop;

import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.change.SessionChange.MoveSession;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.ParkedStatus;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.SessionStatus;
import io.mapwalk.journey.element.TemplateCopy;
import io.mapwalk.workshop.answer.AnswerTaker;
import io.mapwalk.workshop.answer.AnswerTaker.Listening;
import io.mapwalk.workshop.answer.Asides;
import io.mapwalk.workshop.answer.Draft;
import io.mapwalk.workshop.answer.Places;
import io.mapwalk.workshop.answer.Scene;
import io.mapwalk.workshop.answer.Takers;
import io.mapwalk.workshop.catalogue.Catalogue;
import io.mapwalk.workshop.template.Step;
import io.mapwalk.workshop.template.Template;
import io.mapwalk.workshop.template.TemplateReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The guide: given a session, a dossier and a line, what changes and what is asked next. It keeps
 * nothing between two calls, so a session can go on anywhere, after anything.
 */
public final class Guide {

  private final Messages messages;
  private final Clock clock;
  private final Takers takers;
  private final Standing standing;
  private final Questions questions;
  private final Commands commands;
  private final ClockWatch watch = new ClockWatch();
  private final Opening opening;
  // Reading a template takes longer than answering; the copy in a session never changes.
  private final Map<String, Template> templates = new ConcurrentHashMap<>();

  /**
   * A guide.
   *
   * @param messages its sentences
   * @param clock the time in the room, with its zone
   */
  public Guide(Messages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
    this.takers = new Takers(new Catalogue(messages.locale()));
    this.standing = new Standing(takers);
    this.questions = new Questions(messages, takers, clock.getZone());
    this.commands = new Commands(messages, standing, clock.getZone());
    this.opening = new Opening(messages, clock, standing, questions);
  }

  /**
   * Begins a session on a map.
   *
   * @param map the map
   * @param template the method to follow
   * @param phase preparation, room or afterwards
   * @return the map with the session, which is the last of {@link JourneyMap#sessions()}
   * @throws Refused if the template has no steps in that phase
   */
  public Turn begin(JourneyMap map, Template template, Phase phase) {
    return opening.begin(map, template, phase);
  }

  /** What is asked now. */
  public Asked ask(Session session, Dossier dossier) {
    JourneyMap map = dossier.map();
    if (session.status() == SessionStatus.FINISHED) {
      return questions.finished();
    }
    boolean running = session.status() == SessionStatus.RUNNING;
    Session now = running ? standing.ticked(session, clock.instant()) : session;
    Route route = route(map, now);
    return route
        .current(now)
        .map(stop -> questions.prompt(map, now, route, stop, today()))
        .orElseGet(() -> opening.ask(map, now, template(map, now)));
  }

  /**
   * Takes a line.
   *
   * @param session the session as it is
   * @param dossier the map it belongs to, with the maps linked
   * @param line what was typed; may have several lines where a block was pasted
   * @return the changes, what is said back and what is to be done
   * @throws Refused if the line cannot be taken; nothing has changed then
   */
  public Turn answer(Session session, Dossier dossier, String line) {
    JourneyMap map = dossier.map();
    Session now = present(session);
    Route route = route(map, now);
    Optional<Route.Stop> stop = route.current(now);
    Typed typed = Typed.of(line);
    if (typed.command().isPresent()) {
      return commands.run(map, now, route, stop, typed, clock.instant(), today());
    }
    if (now.status() == SessionStatus.FINISHED) {
      return afterwards(map, typed);
    }
    if (typed.text().isEmpty() && ClockCommands.isResting(session)) {
      return back(map, now);
    }
    if (stop.isEmpty()) {
      return opening.answer(map, now, template(map, now), typed.text());
    }
    if (typed.text().isEmpty()) {
      return enter(map, now, route, stop.get());
    }
    Optional<Pointing> pointing =
        line.strip().startsWith("::") ? Optional.empty() : Pointing.read(map, typed.text());
    return pointing.isPresent()
        ? pointed(map, now, route, stop.get(), pointing.get(), typed.text())
        : take(map, now, route, stop.get(), typed.text(), typed.text());
  }

  // A line to a paused session lets it go on; one to a finished session costs no time.
  private Session present(Session session) {
    return switch (session.status()) {
      case RUNNING -> standing.ticked(session, clock.instant());
      case PAUSED -> standing.waking(session, clock.instant()).inStatus(SessionStatus.RUNNING);
      case FINISHED -> standing.waking(session, clock.instant());
    };
  }

  private Turn afterwards(JourneyMap map, Typed typed) {
    if (!typed.text().isEmpty()) {
      throw new Refused("workshop.finished");
    }
    List<Said> said = List.of(new Said(Tone.HINT, messages.text("workshop.finished")));
    return new Turn(map, List.of(), "", said, new Effect.None());
  }

  // Whoever comes back from a break presses Enter to see the question, not to leave it unanswered.
  private Turn back(JourneyMap map, Session session) {
    Draft draft = new Draft(map, session.progress().last(), messages);
    draft.say(Tone.HINT, "workshop.break-over");
    return finish(
        draft,
        standing.rested(session),
        messages.text("workshop.sentence.move"),
        new Effect.None());
  }

  /** Pauses a session; the time until it goes on is not put down to any step. */
  public Turn pause(Session session, Dossier dossier) {
    Session paused = standing.ticked(session, clock.instant()).inStatus(SessionStatus.PAUSED);
    return moved(dossier.map(), paused, "workshop.sentence.pause", List.of(), new Effect.None());
  }

  /** Ends a session again that was opened in vain. */
  Turn close(Session session, Dossier dossier) {
    Session closed = session.inStatus(SessionStatus.FINISHED);
    return moved(dossier.map(), closed, "workshop.sentence.move", List.of(), new Effect.None());
  }

  /** Lets a paused session go on at the very prompt it stood at. */
  public Turn resume(Session session, Dossier dossier) {
    Session running = standing.waking(session, clock.instant()).inStatus(SessionStatus.RUNNING);
    return moved(dossier.map(), running, "workshop.sentence.resume", List.of(), new Effect.None());
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
            : standing.pointing(session, to.stage());
    if (to.text().isBlank()) {
      Draft draft = new Draft(map, session.progress().last(), messages);
      draft.echo("workshop.echo.cursor", Scene.inWords(map, to.stage(), messages));
      return finish(draft, there, messages.text("workshop.sentence.move"), new Effect.None());
    }
    if (!to.stays()) {
      return take(map, there, route, stop, to.text(), line);
    }
    Draft draft = new Draft(map, session.progress().last(), messages);
    taker.take(new Scene(map, there, stop.prompt(), today(), messages), draft, to.text());
    Session stayed = standing.taken(session, draft.last(), line, 0);
    return finish(draft, stayed, sentence(stop, line), new Effect.None());
  }

  // Where a prompt is about no stage, what is said of one is kept as a note there.
  private Turn noted(JourneyMap map, Session session, Route.Stop stop, Pointing to, String line) {
    if (to.text().isBlank()) {
      throw new Refused("workshop.no-cursor-here");
    }
    Scene scene = new Scene(map, session, stop.prompt(), today(), messages);
    Draft draft = new Draft(map, session.progress().last(), messages);
    Asides.noteAt(scene, draft, to.text(), to.stage());
    Session stayed = standing.taken(session, draft.last(), line, 0);
    return finish(draft, stayed, sentence(stop, line), new Effect.None());
  }

  private Turn take(
      JourneyMap map, Session session, Route route, Route.Stop stop, String text, String line) {
    AnswerTaker taker = takers.of(stop.prompt().answer());
    Scene scene = new Scene(map, session, stop.prompt(), today(), messages);
    Draft draft = new Draft(map, session.progress().last(), messages);
    taker.take(scene, draft, text);
    Session taken = standing.taken(session, draft.last(), line, draft.taken());
    String sentence = sentence(stop, line);
    boolean done = taker.listening() == Listening.ONE_LINE || draft.isComplete();
    if (!done) {
      return finish(draft, taken, sentence, new Effect.None());
    }
    return onward(draft, taken, route, stop, sentence);
  }

  private Turn enter(JourneyMap map, Session session, Route route, Route.Stop stop) {
    AnswerTaker taker = takers.of(stop.prompt().answer());
    Scene scene = new Scene(map, session, stop.prompt(), today(), messages);
    String fallback = taker.known(scene).isEmpty() ? taker.fallback(scene) : "";
    Draft draft = new Draft(map, session.progress().last(), messages);
    Session now = session;
    if (!fallback.isBlank()) {
      taker.take(scene, draft, fallback);
      now = standing.taken(session, draft.last(), fallback, 0);
    }
    if (taker.listening() == Listening.WALK) {
      Optional<Handle> next = standing.neighbour(map, session, 1);
      if (next.isPresent()) {
        Session there = standing.pointing(now, next);
        return finish(draft, there, sentence(stop, ""), new Effect.None());
      }
    }
    return onward(draft, now, route, stop, sentence(stop, fallback));
  }

  private Turn onward(Draft draft, Session session, Route route, Route.Stop stop, String sentence) {
    Optional<Route.Stop> next = route.after(stop);
    while (next.isPresent() && hasNothingToAskAbout(draft.map(), next.get())) {
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

  // Asking which of no ideas is best makes a room laugh once.
  private static boolean hasNothingToAskAbout(JourneyMap map, Route.Stop stop) {
    return switch (stop.prompt().answer()) {
      case PARKING_SORT ->
          map.all(ParkedPoint.class).stream().noneMatch(p -> p.status() == ParkedStatus.OPEN);
      case IDEA_RATINGS, VOTES, CHOICE -> map.all(Idea.class).isEmpty();
      default -> false;
    };
  }

  private String sentence(Route.Stop stop, String text) {
    String label = Labels.of(stop.prompt(), messages);
    return text.isEmpty()
        ? messages.text("workshop.sentence.on", label)
        : messages.text("workshop.sentence.answer", label, text);
  }

  private Turn finish(Draft draft, Session session, String sentence, Effect effect) {
    Session before = draft.map().find(Session.class, session.id()).orElseThrow();
    watch.warn(draft, before, session);
    draft.apply(new MoveSession(session));
    return new Turn(draft.map(), draft.changes(), sentence, draft.said(), effect);
  }

  private Turn moved(
      JourneyMap map, Session session, String sentenceKey, List<Said> said, Effect effect) {
    MoveSession move = new MoveSession(session);
    return new Turn(map.apply(move), List.of(move), messages.text(sentenceKey), said, effect);
  }

  /** The prompts of a session, those of the steps left out among them. */
  List<Route.Stop> stops(JourneyMap map, Session session) {
    return route(map, session).all();
  }

  /** The prompt a session stands at; empty in the opening. */
  Optional<Route.Stop> stop(JourneyMap map, Session session) {
    return route(map, session).current(session);
  }

  /** How long a prompt listens. */
  Listening listening(Route.Stop stop) {
    return takers.of(stop.prompt().answer()).listening();
  }

  private Route route(JourneyMap map, Session session) {
    return new Route(template(map, session), session);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private Template template(JourneyMap map, Session session) {
    TemplateCopy copy = map.find(TemplateCopy.class, session.template()).orElseThrow();
    return templates.computeIfAbsent(
        copy.content(), content -> new TemplateReader().read(copy.template() + ".md", content));
  }

  /** The titles of the steps of a session, for showing its agenda. */
  public String titleOf(JourneyMap map, Session session, String step) {
    return template(map, session)
        .step(step)
        .map(Step::title)
        .orElseGet(() -> messages.text("workshop.break"));
  }
}
