package io.mapwalk.workshop;

import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.RoomView;
import io.mapwalk.journey.change.SessionChange.MoveSession;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.SessionStatus;
import io.mapwalk.journey.element.TemplateCopy;
import io.mapwalk.workshop.answer.AnswerTaker.Listening;
import io.mapwalk.workshop.answer.Draft;
import io.mapwalk.workshop.answer.Sorting;
import io.mapwalk.workshop.answer.Takers;
import io.mapwalk.workshop.catalogue.Catalogue;
import io.mapwalk.workshop.template.Answer;
import io.mapwalk.workshop.template.Step;
import io.mapwalk.workshop.template.Template;
import io.mapwalk.workshop.template.TemplateReader;
import java.time.Clock;
import java.time.Duration;
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
  private final CommandWords words;
  private final Takers takers;
  private final Standing standing;
  private final Questions questions;
  private final Commands commands;
  private final ClockWatch watch = new ClockWatch();
  private final Opening opening;
  private final Completions completions;
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
    // A room plans in minutes and reads the time off the wall. With seconds, what it is told would
    // neither add up nor agree with that.
    this.clock = Clock.tick(clock, Duration.ofMinutes(1));
    this.words = new CommandWords(messages);
    Catalogue catalogue = new Catalogue(messages.locale());
    this.takers = new Takers(catalogue);
    this.completions = new Completions(messages, words, catalogue);
    this.standing = new Standing(takers);
    this.questions = new Questions(messages, takers, clock.getZone());
    this.commands = new Commands(messages, words, standing, clock.getZone());
    this.opening = new Opening(messages, this.clock, standing, questions);
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

  /** A session with the time since its last line, if it is running. */
  Session now(Session session) {
    boolean running = session.status() == SessionStatus.RUNNING;
    return running ? standing.ticked(session, clock.instant()) : session;
  }

  /** What is asked now. */
  public Asked ask(Session session, Dossier dossier) {
    JourneyMap map = dossier.map();
    if (session.status() == SessionStatus.FINISHED) {
      return questions.finished();
    }
    Session now = now(session);
    Route route = route(map, now);
    return route
        .current(now)
        .map(stop -> questions.prompt(map, now, route, stop, today()))
        .orElseGet(() -> opening.ask(map, now, template(map, now)));
  }

  /**
   * What everybody in the room may see now: of what is said here only the questions, and those only
   * while the workshop itself runs; who prepares it, or works it out afterwards, is alone.
   */
  public RoomView roomView(JourneyMap map, Session session) {
    RoomView view = RoomView.of(map);
    String step = session.progress().step();
    if (session.status() != SessionStatus.RUNNING
        || session.phase() != Phase.ROOM
        || step.equals(Route.OPENING)) {
      return view;
    }
    List<String> questions =
        ask(session, Dossier.of(map)).lines().stream()
            .filter(said -> said.tone() == Tone.QUESTION)
            .map(Said::text)
            .toList();
    return view.asking(
            titleOf(map, session, step), questions, session.ends(), ClockCommands.back(session))
        .talkingAt(session.progress().cursor());
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
    Typed typed = typed(map, session, line);
    if (typed.command().isPresent()) {
      return commands.run(map, now, route, stop, typed, clock.instant(), today());
    }
    if (now.status() == SessionStatus.FINISHED) {
      return afterwards(map, typed);
    }
    if (typed.text().isEmpty() && ClockCommands.isResting(session)) {
      return back(map, standing.rested(now), "workshop.break-over");
    }
    if (typed.text().isEmpty() && SortCommand.isGoingOn(map, session)) {
      Session ended = standing.taken(now, now.progress().last(), SortCommand.end(), 0);
      return back(map, ended, "workshop.sort.later");
    }
    if (stop.filter(Route.Stop::takesSigns).isPresent() && Typed.isMending(typed.text())) {
      return new Turn(map, List.of(), "", List.of(), new Effect.Fix(Optional.empty()));
    }
    // Within the same minute no time has passed that would tell that the break is over.
    now = standing.rested(now);
    if (stop.isEmpty()) {
      return opening.answer(map, now, template(map, now), typed.text());
    }
    boolean mayPoint = !line.strip().startsWith("::");
    return answering().take(map, now, route, stop.get(), typed.text(), mayPoint);
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

  // While cards are sorted, what tells their places needs no command.
  private Typed typed(JourneyMap map, Session session, String line) {
    Typed typed = Typed.of(line, words);
    boolean sorts =
        typed.command().isEmpty()
            && Sorting.reads(typed.text())
            && SortCommand.isGoingOn(map, session);
    return sorts ? new Typed(Optional.of(Command.SORT.word()), typed.text()) : typed;
  }

  // Whoever comes back from a break, or from sorting, does not mean to pass over the question.
  private Turn back(JourneyMap map, Session session, String saying) {
    Draft draft = new Draft(map, session.progress().last(), messages);
    draft.say(Tone.HINT, saying);
    String sentence = messages.text("workshop.sentence.move");
    return answering().finish(draft, session, sentence, new Effect.None());
  }

  /** Says something in other words, just as they are: no line of them is a command or a sign. */
  Turn reword(Session session, Dossier dossier, Handle element, String words) {
    return commands.reword(dossier.map(), present(session), element, words);
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

  /** What may be typed next, behind what stands before the cursor. */
  List<Completion> completions(JourneyMap map, Session session, String before) {
    return completions.of(map, stop(map, session), before);
  }

  /** Whether a session takes down whatever is said, in any order. */
  boolean isCapturing(JourneyMap map, Session session) {
    return isCapturing(stop(map, session));
  }

  private static boolean isCapturing(Optional<Route.Stop> stop) {
    return stop.filter(s -> s.prompt().answer() == Answer.CAPTURE).isPresent();
  }

  /** The words of the commands in the language of the room. */
  CommandWords words() {
    return words;
  }

  /** How long a prompt listens. */
  Listening listening(Route.Stop stop) {
    return takers.of(stop.prompt().answer()).listening();
  }

  private Answering answering() {
    return new Answering(messages, takers, standing, watch, today());
  }

  private Route route(JourneyMap map, Session session) {
    return new Route(template(map, session), session, map, messages);
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
