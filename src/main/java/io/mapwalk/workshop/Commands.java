package io.mapwalk.workshop;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.InEnglish;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.change.SessionChange.MoveSession;
import io.mapwalk.journey.element.Session;
import io.mapwalk.workshop.answer.Asides;
import io.mapwalk.workshop.answer.Bank;
import io.mapwalk.workshop.answer.Checklists;
import io.mapwalk.workshop.answer.Clusters;
import io.mapwalk.workshop.answer.ContactsTaker;
import io.mapwalk.workshop.answer.Contests;
import io.mapwalk.workshop.answer.Corrections;
import io.mapwalk.workshop.answer.Draft;
import io.mapwalk.workshop.answer.Duplicates;
import io.mapwalk.workshop.answer.Evidence;
import io.mapwalk.workshop.answer.Evidenced;
import io.mapwalk.workshop.answer.LaneCommand;
import io.mapwalk.workshop.answer.Personas;
import io.mapwalk.workshop.answer.Places;
import io.mapwalk.workshop.answer.ProcessesTaker;
import io.mapwalk.workshop.answer.Ranks;
import io.mapwalk.workshop.answer.Scene;
import io.mapwalk.workshop.answer.ScoreRounds;
import io.mapwalk.workshop.answer.Validation;
import io.mapwalk.workshop.catalogue.Catalogue;
import io.mapwalk.workshop.template.Answer;
import io.mapwalk.workshop.template.Prompt;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carries out the commands of the guide: a colon and a word, at any prompt. */
final class Commands {

  /** Takes the words after a command and changes the map. */
  @FunctionalInterface
  private interface Taker {
    void take(Scene scene, Draft draft, String line);
  }

  private final Messages messages;
  private final CommandWords words;
  private final Standing standing;
  private final ClockCommands clock;
  private final StepCommands steps;
  private final RewordCommands rewording;
  private final SortCommand sort;
  private final ClockWatch watch = new ClockWatch();
  private final Map<Command, Taker> takers = new EnumMap<>(Command.class);

  Commands(Messages messages, CommandWords words, Standing standing, ZoneId zone) {
    this.messages = messages;
    this.words = words;
    this.standing = standing;
    this.sort = new SortCommand(messages);
    this.clock = new ClockCommands(messages, standing, zone);
    this.steps = new StepCommands(messages, standing, watch);
    this.rewording = new RewordCommands(messages, words, standing);
    takers.put(Command.PAIN, Asides::pain);
    takers.put(Command.STRENGTH, Asides::strength);
    takers.put(Command.THOUGHT, Asides::thought);
    takers.put(Command.IDEA, Asides::idea);
    takers.put(Command.INSIGHT, Asides::insight);
    takers.put(Command.NOTE, Asides::note);
    takers.put(Command.CLUSTER, Clusters::take);
    takers.put(Command.ROUND, ScoreRounds::take);
    takers.put(Command.CONTEST, Contests::take);
    takers.put(Command.RANK, Ranks::take);
    takers.put(Command.QUESTION, Asides::question);
    takers.put(Command.DECISION, Asides::decision);
    takers.put(Command.SOURCE, Asides::source);
    takers.put(Command.EVIDENCE, Evidence::link);
    takers.put(Command.VALIDATE, Validation::take);
    takers.put(Command.PARK, Asides::park);
    Catalogue catalogue = new Catalogue(messages.locale());
    takers.put(Command.CHECKLIST, new Checklists(catalogue)::take);
    takers.put(Command.LANE, new LaneCommand(catalogue)::take);
    takers.put(Command.STEP, Asides::step);
    takers.put(Command.EDIT, Corrections::reword);
    takers.put(Command.COPY, Duplicates::take);
    takers.put(Command.DELETE, Corrections::delete);
    takers.put(Command.MOVE, Corrections::move);
    takers.put(Command.SPLIT, Corrections::split);
    takers.put(Command.MERGE, Corrections::merge);
    takers.put(Command.STAGE, Corrections::insert);
    takers.put(Command.LINK, Corrections::link);
    takers.put(Command.CONTACT, ContactsTaker::say);
    takers.put(Command.PROCESS, ProcessesTaker::say);
    takers.put(Command.OWNER, Corrections::owner);
    takers.put(Command.MOMENT, Corrections::moment);
    takers.put(Command.PERSONA, Personas::switchTo);
  }

  Turn run(
      JourneyMap map,
      Session session,
      Route route,
      Optional<Route.Stop> stop,
      Typed typed,
      Instant now,
      LocalDate today) {
    String word = typed.command().orElse("");
    String rest = typed.text();
    Command command = words.of(word).orElseThrow(() -> unknown(word));
    String said = ":" + words.word(command) + " " + rest;
    return switch (command) {
      case UNDO -> effect(map, new Effect.Undo());
      case REDO -> effect(map, new Effect.Redo());
      case FIX ->
          effect(map, new Effect.Fix(rest.isEmpty() ? Optional.empty() : Optional.of(rest)));
      case QUIT -> effect(map, new Effect.Quit());
      case SHOW ->
          effect(
              map,
              new Effect.Show(
                  rest.isEmpty() ? Optional.empty() : Optional.of(new Places(map).stage(rest))));
      case PRESENT -> effect(map, new Effect.Present(isShown(rest)));
      case TIME ->
          rest.isEmpty()
              ? clocked(map, clock.now(session, now), said)
              : clocked(map, clock.time(session, route, rest, now), said);
      case REPLAN -> clocked(map, clock.replan(session, route, rest, now), said);
      case BREAK -> clocked(map, clock.rest(session, rest, now), said);
      case HELP ->
          says(map, List.of(new Said(Tone.PLAIN, unbroken(messages.text("workshop.help")))));
      case SORT -> sort(map, session, stop, rest, today);
      case RANK -> rank(map, session, stop, rest, today);
      case CLUSTER ->
          SortCommand.isGoingOn(map, session)
              ? sort(map, session, stop, rest, today)
              : change(map, session, stop, command, rest, today);
      case VALIDATE ->
          rest.isEmpty()
              ? says(map, Validation.list(map, messages))
              : change(map, session, stop, command, rest, today);
      case BANK ->
          says(
              map,
              Bank.show(new Catalogue(messages.locale()).questionBanks().all(), rest, messages));
      case EDITOR -> effect(map, rewording.inAnEditor(map, rest));
      case COACH -> coach(map, stop);
      case BACK -> steps.back(map, session, route, stop);
      case SKIP -> steps.skip(map, session, route, stop);
      case GO -> steps.go(map, session, route, rest);
      case EDIT ->
          rest.matches("\\S+")
              ? effect(map, rewording.onTheLine(map, rest))
              : change(map, session, stop, command, rest, today);
      default -> change(map, session, stop, command, rest, today);
    };
  }

  /** Says something in other words, which may have several lines. */
  Turn reword(JourneyMap map, Session session, Handle id, String said) {
    return rewording.reword(map, session, id, said);
  }

  private Refused unknown(String word) {
    List<String> near = words.nearest(word);
    return near.isEmpty()
        ? new Refused("workshop.no-such-command", word)
        : new Refused(
            "workshop.no-such-command-near",
            word,
            String.join(", ", near.stream().map(n -> ":" + n).toList()));
  }

  private Turn change(
      JourneyMap map,
      Session session,
      Optional<Route.Stop> stop,
      Command command,
      String rest,
      LocalDate today) {
    if (rest.isEmpty() && !lists(command)) {
      throw new Refused("workshop.usage." + command.word());
    }
    Scene scene = scene(map, session, stop, today);
    Draft draft = new Draft(map, session.progress().last(), messages);
    Taker taker = takers.get(command);
    if (command == Command.EVIDENCE) {
      taker.take(scene, draft, rest);
    } else {
      Evidenced.take(draft, rest, false, part -> taker.take(scene, draft, part));
    }
    if (lists(command) && draft.changes().isEmpty()) {
      return says(map, draft.said());
    }
    Session said = standing.taken(session, draft.last(), ":" + command.word() + " " + rest, 0);
    Session taken =
        draft
            .persona()
            .map(p -> standing.turning(draft.map(), said, scene.prompt(), p))
            .orElse(said);
    Session kept =
        stop.map(s -> standing.settled(map, draft.map(), taken, s.prompt().answer())).orElse(taken);
    watch.warn(draft, map.find(Session.class, session.id()).orElseThrow(), kept);
    draft.apply(new MoveSession(kept));
    String sentence = messages.text("workshop.sentence.command", words.word(command), rest).strip();
    return new Turn(draft.map(), draft.changes(), sentence, draft.said(), new Effect.None());
  }

  // Two blanks set one command apart from the next; in a narrow window none is to be torn.
  private static String unbroken(String help) {
    return help.replaceAll("(?<! ) (?! )", "\u00a0");
  }

  private Scene scene(JourneyMap map, Session session, Optional<Route.Stop> stop, LocalDate today) {
    Prompt prompt =
        stop.map(Route.Stop::prompt)
            .orElseGet(
                () ->
                    new Prompt(
                        "", "", Answer.PARKING, Optional.empty(), List.of(), List.of(), List.of()));
    return new Scene(map, session, prompt, today, messages);
  }

  // The order is drawn by whoever drives the guide; here the ratings are taken.
  private Turn rank(
      JourneyMap map, Session session, Optional<Route.Stop> stop, String rest, LocalDate today) {
    String[] words = rest.split("[\\s:]+", 2);
    String method =
        Ranks.method(scene(map, session, stop, today), words[0])
            .orElseThrow(() -> new Refused("workshop.usage.rank"));
    Effect effect = new Effect.Rank(method);
    if (words.length < 2 || words[1].isBlank()) {
      return effect(map, effect);
    }
    Turn taken = change(map, session, stop, Command.RANK, rest, today);
    return new Turn(taken.map(), taken.changes(), taken.sentence(), taken.said(), effect);
  }

  private Turn sort(
      JourneyMap map, Session session, Optional<Route.Stop> stop, String rest, LocalDate today) {
    Optional<Handle> last = session.progress().last();
    Draft draft = new Draft(map, last, messages);
    sort.take(scene(map, session, stop, today), draft, rest);
    Session kept = standing.taken(session, last, (":sort " + rest).strip(), 0);
    watch.warn(draft, map.find(Session.class, session.id()).orElseThrow(), kept);
    draft.apply(new MoveSession(kept));
    List<Said> said = new ArrayList<>(draft.said());
    said.addAll(sort.page(draft.map(), rest));
    String sentence =
        messages.text("workshop.sentence.answer", ":" + words.word(Command.SORT), rest);
    return new Turn(draft.map(), draft.changes(), sentence, said, new Effect.None());
  }

  /** Whether a command without more to it only lists what there is. */
  private static boolean lists(Command command) {
    return command == Command.CHECKLIST || command == Command.LANE;
  }

  private Turn clocked(JourneyMap map, ClockCommands.Clocked clocked, String line) {
    String sentence = messages.text("workshop.sentence.said", line);
    return clocked
        .session()
        .map(session -> steps.moved(map, session, clocked.said(), sentence, clocked.effect()))
        .orElseGet(() -> new Turn(map, List.of(), "", clocked.said(), clocked.effect()));
  }

  private Turn coach(JourneyMap map, Optional<Route.Stop> stop) {
    List<Said> said = new ArrayList<>();
    stop.ifPresent(
        s -> {
          s.prompt().coaching().forEach(text -> said.add(new Said(Tone.COACHING, text)));
          s.step().coaching().forEach(text -> said.add(new Said(Tone.COACHING, text)));
        });
    if (said.isEmpty()) {
      said.add(new Said(Tone.HINT, messages.text("workshop.no-coaching")));
    }
    return says(map, said);
  }

  private boolean isShown(String rest) {
    boolean stop = !rest.isEmpty();
    if (stop && !new InEnglish(messages, "workshop.present-words").text(rest).equals("stop")) {
      throw new Refused("workshop.usage.present");
    }
    return !stop;
  }

  private Turn effect(JourneyMap map, Effect effect) {
    return new Turn(map, List.of(), "", List.of(), effect);
  }

  private Turn says(JourneyMap map, List<Said> said) {
    return new Turn(map, List.of(), "", said, new Effect.None());
  }
}
