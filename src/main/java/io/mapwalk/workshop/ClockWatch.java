package io.mapwalk.workshop;

import io.mapwalk.journey.AgendaMinutes;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Session.AgendaItem;
import io.mapwalk.journey.element.SessionStatus;
import io.mapwalk.workshop.answer.Draft;
import java.util.Optional;

/** Keeps an eye on the clock, and says so when the room has to know. */
final class ClockWatch {

  /**
   * Says so when a step has used 80 per cent of its minutes, or all of them, and how a long silence
   * was counted.
   */
  void warn(Draft draft, Session before, Session after) {
    if (before.status() == SessionStatus.RUNNING && isPlanned(before)) {
      silence(draft, Elapsed.of(before, after.progress().at()));
    }
    String step = after.progress().step();
    if (!before.progress().step().equals(step)) {
      return;
    }
    int planned = item(after, step).map(AgendaItem::minutes).orElse(0);
    if (planned == 0) {
      return;
    }
    int old = AgendaMinutes.of(before.agenda()).used(step);
    int now = AgendaMinutes.of(after.agenda()).used(step);
    if (old < planned && now >= planned) {
      draft.say(Tone.WARNING, "workshop.clock.over", planned);
    } else if (old * 10 < planned * 8 && now * 10 >= planned * 8) {
      draft.say(Tone.WARNING, "workshop.clock.soon", planned - now);
    }
  }

  private static boolean isPlanned(Session session) {
    return session.agenda().stream().anyMatch(item -> item.minutes() > 0);
  }

  private static void silence(Draft draft, Elapsed elapsed) {
    if (elapsed.isLong()) {
      long minutes = (elapsed.worked() + elapsed.away()) / 60;
      long worked = elapsed.worked() / 60;
      draft.say(Tone.WARNING, "workshop.clock.silence", minutes, worked, minutes - worked);
    }
  }

  /** A step of the agenda of a session. */
  static Optional<AgendaItem> item(Session session, String step) {
    return session.agenda().stream().filter(i -> i.step().equals(step)).findFirst();
  }
}
