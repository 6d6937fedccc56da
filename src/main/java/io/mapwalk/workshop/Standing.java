package io.mapwalk.workshop;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Session.AgendaItem;
import io.mapwalk.journey.element.Session.Progress;
import io.mapwalk.journey.element.SessionStatus;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.StepStatus;
import io.mapwalk.workshop.answer.AnswerTaker;
import io.mapwalk.workshop.answer.AnswerTaker.Listening;
import io.mapwalk.workshop.answer.Takers;
import io.mapwalk.workshop.template.Agenda;
import io.mapwalk.workshop.template.Answer;
import io.mapwalk.workshop.template.Prompt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** Moves a session: to another prompt, to another stage within one, forward on its clock. */
final class Standing {

  private final Takers takers;

  Standing(Takers takers) {
    this.takers = takers;
  }

  /**
   * The session with the time since its last line put down to the step it is in; what of it fits
   * into a break that was announced goes to the break.
   */
  Session ticked(Session session, Instant now) {
    Progress progress = session.progress();
    Elapsed elapsed = Elapsed.of(session, now);
    boolean over = elapsed.rest() + elapsed.worked() + elapsed.away() > 0;
    List<AgendaItem> agenda = new ArrayList<>();
    long left = elapsed.rest();
    for (AgendaItem item : session.agenda()) {
      long share = Elapsed.isBreak(item) ? Math.min(left, Elapsed.restLeft(item)) : 0;
      left -= share;
      boolean done = Elapsed.isBreak(item) && over;
      agenda.add(done ? item.used(item.usedSeconds() + share).inStatus(StepStatus.DONE) : item);
    }
    Session later =
        change(
            session.withAgenda(agenda),
            progress.step(),
            item -> item.used(item.usedSeconds() + elapsed.worked()));
    return later.at(progress.at(now));
  }

  /** The session with a break begun: the one that was due, or one that nobody planned. */
  Session resting(Session session, int minutes) {
    List<AgendaItem> agenda = new ArrayList<>(session.agenda());
    Optional<AgendaItem> due = due(session);
    if (due.isPresent()) {
      int at = agenda.indexOf(due.get());
      // What it took until somebody called for it is not lost to the room.
      int whole = (int) (due.get().usedSeconds() + minutes * 60L + 59) / 60;
      agenda.set(at, due.get().planned(whole).inStatus(StepStatus.OPEN));
      return session.withAgenda(agenda);
    }
    agenda.removeIf(item -> Elapsed.isBreak(item) && item.usedSeconds() == 0);
    int here = index(agenda, session.progress().step());
    agenda.add(
        here + 1, new AgendaItem(Agenda.BREAK, minutes, 0, StepStatus.OPEN, OptionalInt.of(0)));
    return session.withAgenda(agenda);
  }

  /** The session with no break going on; one that nobody planned or took is forgotten. */
  Session rested(Session session) {
    return session.withAgenda(
        session.agenda().stream()
            .filter(i -> !Elapsed.isBreak(i) || i.plannedFirst() > 0 || i.usedSeconds() > 0)
            .map(item -> Elapsed.isBreak(item) ? item.inStatus(StepStatus.DONE) : item)
            .toList());
  }

  /** The session with the break, if one is planned between two steps, begun. */
  Session resting(Session session, String from, String to) {
    List<AgendaItem> agenda = new ArrayList<>(session.agenda());
    int last = index(agenda, to);
    for (int i = index(agenda, from) + 1; i > 0 && i < last; i++) {
      AgendaItem item = agenda.get(i);
      if (item.step().equals(Agenda.BREAK) && item.status() == StepStatus.PENDING) {
        agenda.set(i, item.inStatus(StepStatus.OPEN));
      }
    }
    return session.withAgenda(agenda);
  }

  /** The break right before the open step, if time is left of it. */
  static Optional<AgendaItem> due(Session session) {
    int before = index(session.agenda(), session.progress().step()) - 1;
    return session.agenda().stream()
        .skip(Math.max(0, before))
        .limit(before < 0 ? 0 : 1)
        .filter(item -> item.step().equals(Agenda.BREAK))
        .filter(item -> item.first().isEmpty() && Elapsed.restLeft(item) > 0)
        .findFirst();
  }

  /** The break that was announced and has not passed. */
  static Optional<AgendaItem> rest(Session session) {
    return session.agenda().stream().filter(Elapsed::isBreak).findFirst();
  }

  private static int index(List<AgendaItem> agenda, String step) {
    return agenda.stream().map(AgendaItem::step).toList().indexOf(step);
  }

  /** The session at another moment, without time put down to any step. */
  Session waking(Session session, Instant now) {
    return session.at(session.progress().at(now));
  }

  /**
   * The session at another stop, at its beginning. A step left behind counts as done, one that is
   * left by going back is not.
   */
  Session to(JourneyMap map, Session session, Route.Stop stop, boolean skipping) {
    Progress old = session.progress();
    Session moved = session;
    if (!old.step().equals(stop.step().key())) {
      boolean back =
          index(session.agenda(), stop.step().key()) < index(session.agenda(), old.step());
      StepStatus left = skipping ? StepStatus.SKIPPED : back ? StepStatus.PENDING : StepStatus.DONE;
      moved = change(moved, old.step(), item -> item.inStatus(left));
      moved = change(moved, stop.step().key(), item -> item.inStatus(StepStatus.OPEN));
    }
    boolean walks = takers.of(stop.prompt().answer()).isAtAStage();
    Optional<Handle> cursor =
        walks ? map.stages().stream().findFirst().map(Stage::id) : Optional.empty();
    return moved.at(old.to(stop.step().key(), stop.prompt().key(), cursor));
  }

  /** The session at its end: what was begun is done, and nothing is to come any more. */
  Session finished(Session session) {
    List<AgendaItem> agenda =
        session.agenda().stream()
            .map(
                item ->
                    switch (item.status()) {
                      case OPEN -> item.inStatus(StepStatus.DONE);
                      case PENDING ->
                          item.inStatus(item.isBegun() ? StepStatus.DONE : StepStatus.SKIPPED);
                      case DONE, SKIPPED -> item;
                    })
            .toList();
    return session.withAgenda(agenda).inStatus(SessionStatus.FINISHED);
  }

  /** The session with a sweep going on at another of its places. */
  Session sweepingFrom(Session session, int places) {
    return session.at(session.progress().answered(places));
  }

  /**
   * The session after the journey itself was changed under it: the cursor at a stage that is still
   * there, and a sweep at the place that was next.
   */
  Session settled(JourneyMap before, JourneyMap after, Session session, Answer answer) {
    AnswerTaker taker = takers.of(answer);
    Session settled = session;
    Optional<Handle> cursor = session.progress().cursor();
    boolean walks = taker.isAtAStage();
    if (cursor.isPresent() && after.find(Stage.class, cursor.get()).isEmpty()) {
      int index = before.stages().stream().map(Stage::id).toList().indexOf(cursor.get());
      settled = pointing(settled, stageNear(after, index));
    } else if (walks && cursor.isEmpty() && before.stages().isEmpty()) {
      settled = pointing(settled, stageNear(after, 0));
    }
    List<Handle> places = taker.places(before);
    int answered = session.progress().answered();
    if (answered > 0 && answered <= places.size() && !places.equals(taker.places(after))) {
      List<Handle> now = taker.places(after);
      int next =
          places.subList(answered, places.size()).stream()
              .filter(now::contains)
              .findFirst()
              .map(now::indexOf)
              .orElse(now.size());
      settled = sweepingFrom(settled, next);
    }
    return settled;
  }

  private static Optional<Handle> stageNear(JourneyMap map, int index) {
    List<Stage> stages = map.stages();
    return stages.isEmpty()
        ? Optional.empty()
        : Optional.of(stages.get(Math.max(0, Math.min(index, stages.size() - 1))).id());
  }

  /** The session at the last stage of a prompt that goes stage by stage, for going back into it. */
  Session atLastStage(JourneyMap map, Session session, Route.Stop stop) {
    boolean walks = takers.of(stop.prompt().answer()).listening() == Listening.WALK;
    return walks ? pointing(session, stageNear(map, Integer.MAX_VALUE)) : session;
  }

  /** The persona after the one spoken of who has something to answer yet; empty where none has. */
  static Optional<Handle> nextPersona(JourneyMap map, Session session, AnswerTaker taker) {
    List<Handle> personas = map.personas().stream().map(Persona::id).toList();
    int now = session.progress().persona().map(personas::indexOf).orElse(0);
    return personas.stream()
        .skip(Math.max(0, now) + 1L)
        .filter(persona -> !taker.isDone(map, persona))
        .findFirst();
  }

  /** The session with its cursor at a stage, or at none. */
  Session pointing(Session session, Optional<Handle> stage) {
    return session.at(session.progress().pointing(stage));
  }

  /** The session with its cursor at a stage, or at none, and something spoken of there. */
  Session pointing(Session session, Optional<Handle> stage, Optional<Handle> spokenOf) {
    Progress p = session.progress().pointing(stage);
    return session.at(p.taken(spokenOf, p.lastLine()));
  }

  /** The session after a line was taken. */
  Session taken(Session session, Optional<Handle> last, String line, int filled) {
    Progress p = session.progress();
    return session.at(p.taken(last, Text.clean(line)).answered(p.answered() + filled));
  }

  /** The session with a persona spoken of, at the first place of a sweep she has no value for. */
  Session turning(JourneyMap map, Session session, Prompt prompt, Handle persona) {
    int reached = takers.of(prompt.answer()).reached(map, persona);
    int places = takers.of(prompt.answer()).places(map).size();
    return sweepingFrom(speakingOf(session, Optional.of(persona)), reached == places ? 0 : reached);
  }

  /** The session without the turn of a persona, where the prompt it leaves gives each one. */
  Session leaving(Session session, Optional<Route.Stop> stop) {
    boolean personal =
        stop.filter(left -> takers.of(left.prompt().answer()).isPersonal()).isPresent();
    return personal ? speakingOf(session, Optional.empty()) : session;
  }

  /** The session with another persona spoken of, or with the first one where it is empty. */
  Session speakingOf(Session session, Optional<Handle> persona) {
    return session.at(session.progress().speakingOf(persona));
  }

  /**
   * The stage after, or before, the one the cursor is at. From no stage the talk goes on with the
   * first.
   */
  Optional<Handle> neighbour(JourneyMap map, Session session, int distance) {
    List<Handle> stages = map.stages().stream().map(Stage::id).toList();
    Optional<Handle> cursor = session.progress().cursor();
    if (cursor.isEmpty() || !stages.contains(cursor.get())) {
      return distance > 0 ? stages.stream().findFirst() : Optional.empty();
    }
    int wanted = stages.indexOf(cursor.get()) + distance;
    return wanted >= 0 && wanted < stages.size()
        ? Optional.of(stages.get(wanted))
        : Optional.empty();
  }

  /** The session with a step of its agenda changed. */
  static Session change(Session session, String step, UnaryOperator<AgendaItem> change) {
    return session.withAgenda(
        session.agenda().stream()
            .map(item -> item.step().equals(step) ? change.apply(item) : item)
            .toList());
  }
}
