package io.mapwalk.workshop;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Session.AgendaItem;
import io.mapwalk.journey.element.Session.Progress;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.StepStatus;
import io.mapwalk.workshop.answer.AnswerTaker.Listening;
import io.mapwalk.workshop.answer.Takers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Moves a session: to another prompt, to another stage within one, forward on its clock. */
final class Standing {

  private final Takers takers;

  Standing(Takers takers) {
    this.takers = takers;
  }

  /** The session with the time since its last line put down to the step it is in. */
  Session ticked(Session session, Instant now) {
    Progress progress = session.progress();
    long passed = Math.max(0, Duration.between(progress.at(), now).toSeconds());
    Session later =
        change(session, progress.step(), item -> item.used(item.usedSeconds() + passed));
    return later.at(at(progress, now));
  }

  /** The session at another moment, without time put down to any step. */
  Session waking(Session session, Instant now) {
    return session.at(at(session.progress(), now));
  }

  private static Progress at(Progress p, Instant now) {
    return new Progress(
        p.step(), p.prompt(), p.cursor(), p.last(), p.lastLine(), p.answered(), now);
  }

  /** The session at another stop, at its beginning; a step left behind counts as done. */
  Session to(JourneyMap map, Session session, Route.Stop stop, boolean skipping) {
    Progress old = session.progress();
    Session moved = session;
    if (!old.step().equals(stop.step().key())) {
      StepStatus left = skipping ? StepStatus.SKIPPED : StepStatus.DONE;
      moved = change(moved, old.step(), item -> item.inStatus(left));
      moved = change(moved, stop.step().key(), item -> item.inStatus(StepStatus.OPEN));
    }
    boolean walks = takers.of(stop.prompt().answer()).listening() == Listening.WALK;
    Optional<Handle> cursor =
        walks ? map.stages().stream().findFirst().map(Stage::id) : Optional.empty();
    return moved.at(
        new Progress(
            stop.step().key(),
            stop.prompt().key(),
            cursor,
            old.last(),
            old.lastLine(),
            0,
            old.at()));
  }

  /** The session with its cursor at a stage, or at none. */
  Session pointing(Session session, Optional<Handle> stage) {
    Progress p = session.progress();
    return session.at(
        new Progress(p.step(), p.prompt(), stage, p.last(), p.lastLine(), p.answered(), p.at()));
  }

  /** The session after a line was taken. */
  Session taken(Session session, Optional<Handle> last, String line, int filled) {
    Progress p = session.progress();
    Text kept = Text.clean(line);
    return session.at(
        new Progress(p.step(), p.prompt(), p.cursor(), last, kept, p.answered() + filled, p.at()));
  }

  /** The stage after, or before, the one the cursor is at. */
  Optional<Handle> neighbour(JourneyMap map, Session session, int distance) {
    List<Handle> stages = map.stages().stream().map(Stage::id).toList();
    int index = session.progress().cursor().map(stages::indexOf).orElse(-1);
    int wanted = index + distance;
    return index >= 0 && wanted >= 0 && wanted < stages.size()
        ? Optional.of(stages.get(wanted))
        : Optional.empty();
  }

  private static Session change(Session session, String step, UnaryOperator<AgendaItem> change) {
    return session.withAgenda(
        session.agenda().stream()
            .map(item -> item.step().equals(step) ? change.apply(item) : item)
            .toList());
  }
}
