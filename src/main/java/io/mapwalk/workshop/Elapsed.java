package io.mapwalk.workshop;

import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Session.AgendaItem;
import io.mapwalk.journey.element.StepStatus;
import io.mapwalk.workshop.template.Agenda;
import java.time.Duration;
import java.time.Instant;

/**
 * Where the time since the last line went. A long silence may be pairs at work, or a laptop that
 * slept: the step gets no more of it than it was given by plan.
 *
 * @param rest seconds of an announced break
 * @param worked seconds put down to the open step
 * @param away seconds put down to nothing
 */
record Elapsed(long rest, long worked, long away) {

  /** Longer than this without a line, somebody has to be told how it was counted. */
  private static final long SILENCE = Duration.ofMinutes(30).toSeconds();

  /** The time from the last line of a session until now; none where the clock was put back. */
  static Elapsed of(Session session, Instant now) {
    long passed = Math.max(0, Duration.between(session.progress().at(), now).toSeconds());
    long planned =
        session.agenda().stream().filter(Elapsed::isBreak).mapToLong(Elapsed::restLeft).sum();
    long rest = Math.min(passed, planned);
    long left = passed - rest;
    long worked = left > SILENCE ? Math.min(left, leftByPlan(session)) : left;
    return new Elapsed(rest, worked, left - worked);
  }

  private static long leftByPlan(Session session) {
    return session.agenda().stream()
        .filter(item -> item.step().equals(session.progress().step()))
        .mapToLong(item -> Math.max(0, item.minutes() * 60L - item.usedSeconds()))
        .sum();
  }

  /** The seconds left of a break. */
  static long restLeft(AgendaItem item) {
    return Math.max(0, item.minutes() * 60L - item.usedSeconds());
  }

  /** Whether an item of the agenda is a break that was announced and goes on. */
  static boolean isBreak(AgendaItem item) {
    return item.step().equals(Agenda.BREAK) && item.status() == StepStatus.OPEN;
  }

  /** Whether there was so long a silence that it has to be said how it was counted. */
  boolean isLong() {
    return worked + away > SILENCE;
  }
}
