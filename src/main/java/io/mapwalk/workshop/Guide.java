package io.mapwalk.workshop;

import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.change.SessionChange.MoveSession;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Session.AgendaItem;
import io.mapwalk.journey.element.SessionStatus;
import io.mapwalk.journey.element.TemplateCopy;
import io.mapwalk.workshop.answer.AnswerTaker;
import io.mapwalk.workshop.answer.AnswerTaker.Listening;
import io.mapwalk.workshop.answer.Draft;
import io.mapwalk.workshop.answer.Places;
import io.mapwalk.workshop.answer.Scene;
import io.mapwalk.workshop.answer.Takers;
import io.mapwalk.workshop.template.Step;
import io.mapwalk.workshop.template.Template;
import io.mapwalk.workshop.template.TemplateReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The guide: given a session, a dossier and a line, what changes and what is asked next. It keeps
 * nothing between two calls, so a session can go on anywhere, after anything.
 */
public final class Guide {

  private static final Pattern COMMAND =
      Pattern.compile("^:([a-z]+)(?:\\s+(.*))?$", Pattern.DOTALL);
  private static final Pattern CURSOR = Pattern.compile("^>\\s*(\\S*)(?:\\s+(.*))?$");
  private static final Pattern AT_STAGE = Pattern.compile("^([^>;\"]{1,40}?)>\\s+(\\S.*)$");

  private final Messages messages;
  private final Clock clock;
  private final Takers takers = new Takers();
  private final Standing standing = new Standing(takers);
  private final Questions questions;
  private final Commands commands;
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
   */
  public Turn begin(JourneyMap map, Template template, Phase phase) {
    return opening.begin(map, template, phase);
  }

  /** What is asked now. */
  public Asked ask(Session session, Dossier dossier) {
    JourneyMap map = dossier.map();
    Template template = template(map, session);
    Route route = new Route(template, session);
    return route
        .current(session)
        .map(stop -> questions.prompt(map, session, route, stop, today()))
        .orElseGet(() -> opening.ask(map, session, template));
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
    Session now = standing.ticked(session, clock.instant());
    Route route = new Route(template(map, now), now);
    String said = line.strip();
    Matcher command = COMMAND.matcher(said);
    if (command.matches() && !said.startsWith("::")) {
      Optional<Command> known = Command.of(command.group(1));
      // A smiley such as ":p" would be one letter; only letters that are shortcuts are commands.
      if (known.isPresent() || command.group(1).length() > 2) {
        String rest = Optional.ofNullable(command.group(2)).orElse("").strip();
        return command(map, now, route, known, command.group(1), rest);
      }
    }
    String text = said.startsWith("::") ? said.substring(1) : said;
    Optional<Route.Stop> stop = route.current(now);
    if (stop.isEmpty()) {
      return opening.answer(map, now, template(map, now), text);
    }
    if (text.isEmpty()) {
      return enter(map, now, route, stop.get());
    }
    return pointed(map, now, route, stop.get(), text)
        .orElseGet(() -> take(map, now, route, stop.get(), text));
  }

  /** Pauses a session; the time until it goes on is not put down to any step. */
  public Turn pause(Session session, Dossier dossier) {
    Session paused = standing.ticked(session, clock.instant()).inStatus(SessionStatus.PAUSED);
    return moved(dossier.map(), paused, "workshop.sentence.pause", List.of(), new Effect.None());
  }

  /** Lets a paused session go on at the very prompt it stood at. */
  public Turn resume(Session session, Dossier dossier) {
    Session running = standing.waking(session, clock.instant()).inStatus(SessionStatus.RUNNING);
    return moved(dossier.map(), running, "workshop.sentence.resume", List.of(), new Effect.None());
  }

  private Turn command(
      JourneyMap map,
      Session session,
      Route route,
      Optional<Command> command,
      String word,
      String rest) {
    Optional<Route.Stop> stop = route.current(session);
    return commands.run(map, session, route, stop, command, word, rest, clock.instant(), today());
  }

  // Plain text lands at the cursor; ">3" moves it, "3> text" drops one line there without moving.
  private Optional<Turn> pointed(
      JourneyMap map, Session session, Route route, Route.Stop stop, String text) {
    Matcher cursor = CURSOR.matcher(text);
    if (cursor.matches()) {
      Optional<Handle> stage =
          cursor.group(1).isEmpty()
              ? Optional.empty()
              : Optional.of(new Places(map).stage(cursor.group(1)));
      Session there = standing.pointing(session, stage);
      if (cursor.group(2) != null) {
        return Optional.of(take(map, there, route, stop, cursor.group(2)));
      }
      List<Said> said =
          List.of(
              new Said(
                  Tone.ECHO,
                  messages.text("workshop.echo.cursor", Scene.inWords(map, stage, messages))));
      return Optional.of(moved(map, there, "workshop.sentence.move", said, new Effect.None()));
    }
    Matcher at = AT_STAGE.matcher(text);
    if (!at.matches()) {
      return Optional.empty();
    }
    Optional<Handle> stage = stage(map, at.group(1));
    return stage.map(
        s -> {
          Session there = standing.pointing(session, Optional.of(s));
          Turn turn = take(map, there, route, stop, at.group(2));
          Session after = turn.map().find(Session.class, session.id()).orElseThrow();
          Session back = standing.pointing(after, session.progress().cursor());
          MoveSession move = new MoveSession(back);
          List<Change> changes = new ArrayList<>(turn.changes());
          changes.add(move);
          return new Turn(
              turn.map().apply(move), changes, turn.sentence(), turn.said(), turn.effect());
        });
  }

  private static Optional<Handle> stage(JourneyMap map, String said) {
    try {
      return Optional.of(new Places(map).stage(said));
    } catch (Refused none) {
      if (said.strip().matches("\\d{1,3}")) {
        throw none;
      }
      return Optional.empty();
    }
  }

  private Turn take(JourneyMap map, Session session, Route route, Route.Stop stop, String text) {
    AnswerTaker taker = takers.of(stop.prompt().answer());
    Scene scene = new Scene(map, session, stop.prompt(), today(), messages);
    Draft draft = new Draft(map, session.progress().last(), messages);
    taker.take(scene, draft, text);
    Session taken = standing.taken(session, draft.last(), text, draft.taken());
    String sentence = sentence(stop, text);
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
    if (next.isEmpty()) {
      return finish(draft, session.inStatus(SessionStatus.FINISHED), sentence, new Effect.Finish());
    }
    if (!next.get().step().equals(stop.step())) {
      pauseBetween(draft, session, stop.step().key());
    }
    return finish(
        draft, standing.to(draft.map(), session, next.get(), false), sentence, new Effect.None());
  }

  private void pauseBetween(Draft draft, Session session, String step) {
    List<AgendaItem> agenda = session.agenda();
    for (int i = 0; i + 1 < agenda.size(); i++) {
      if (agenda.get(i).step().equals(step) && agenda.get(i + 1).step().equals("break")) {
        draft.say(Tone.WARNING, "workshop.break-now", agenda.get(i + 1).minutes());
      }
    }
  }

  private String sentence(Route.Stop stop, String text) {
    String label = messages.text("workshop.label." + stop.prompt().answer().key());
    return text.isEmpty()
        ? messages.text("workshop.sentence.on", label)
        : messages.text("workshop.sentence.answer", label, text);
  }

  private Turn finish(Draft draft, Session session, String sentence, Effect effect) {
    Session before = draft.map().find(Session.class, session.id()).orElseThrow();
    commands.warnOfClock(draft, before, session);
    draft.apply(new MoveSession(session));
    return new Turn(draft.map(), draft.changes(), sentence, draft.said(), effect);
  }

  private Turn moved(
      JourneyMap map, Session session, String sentenceKey, List<Said> said, Effect effect) {
    MoveSession move = new MoveSession(session);
    return new Turn(map.apply(move), List.of(move), messages.text(sentenceKey), said, effect);
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
