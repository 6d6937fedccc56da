package io.mapwalk.analysis;

import io.mapwalk.journey.AgendaMinutes;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Session.AgendaItem;
import io.mapwalk.journey.element.StepStatus;
import java.util.ArrayList;
import java.util.List;

/**
 * How a session kept to its plan, step by step.
 *
 * @param rows the steps and breaks that were planned or used, in order
 */
public record SessionTimes(List<Row> rows) {

  /** What became of a step. */
  public enum Fate {
    /** Nothing out of the ordinary. */
    KEPT,
    /** It was given more minutes on the way. */
    EXTENDED,
    /** It was given fewer minutes on the way. */
    CUT,
    /** It was planned, and left out. */
    LEFT_OUT,
    /** Nobody had planned it. */
    ADDED,
    /** A break that was planned, and nobody took. */
    NOT_TAKEN,
    /** The session has not come to it. */
    NOT_REACHED
  }

  /**
   * A step or a break.
   *
   * @param step its key
   * @param planned the minutes planned at first
   * @param given the minutes it had in the end
   * @param seconds the time used
   * @param used the same in minutes, which of all rows add up
   * @param fate what became of it
   */
  public record Row(String step, int planned, int given, long seconds, int used, Fate fate) {

    /** Whether the session has come to it, or passed over it. */
    public boolean isReached() {
      return fate != Fate.NOT_REACHED;
    }

    /** The minutes by which it took longer than planned; less than 0 where it took less. */
    public int difference() {
      return used - planned;
    }
  }

  /** Keeps its own unmodifiable copy. */
  public SessionTimes {
    rows = List.copyOf(rows);
  }

  /** The times of a session. */
  public static SessionTimes of(Session session) {
    List<Row> rows = new ArrayList<>();
    AgendaMinutes minutes = AgendaMinutes.of(session.agenda());
    for (int i = 0; i < session.agenda().size(); i++) {
      AgendaItem item = session.agenda().get(i);
      int used = minutes.used(i);
      if (item.plannedFirst() > 0 || used > 0) {
        rows.add(
            new Row(
                item.step(),
                item.plannedFirst(),
                item.minutes(),
                item.usedSeconds(),
                used,
                fate(item)));
      }
    }
    return new SessionTimes(rows);
  }

  private static Fate fate(AgendaItem item) {
    if (item.plannedFirst() == 0) {
      return Fate.ADDED;
    }
    if (item.usedSeconds() == 0 && item.status() == StepStatus.PENDING) {
      return Fate.NOT_REACHED;
    }
    if (item.usedSeconds() == 0 && item.status() == StepStatus.SKIPPED) {
      return Fate.LEFT_OUT;
    }
    boolean over = item.status() == StepStatus.DONE;
    if (item.usedSeconds() == 0 && over && item.step().equals(Session.BREAK)) {
      return Fate.NOT_TAKEN;
    }
    int more = Integer.compare(item.minutes(), item.plannedFirst());
    return more == 0 ? Fate.KEPT : more > 0 ? Fate.EXTENDED : Fate.CUT;
  }

  /** Those steps and breaks alone that the session has come to, or passed over. */
  public SessionTimes reached() {
    return new SessionTimes(rows.stream().filter(Row::isReached).toList());
  }

  /** The minutes planned at first, all together. */
  public int planned() {
    return rows.stream().mapToInt(Row::planned).sum();
  }

  /** The minutes used, all together. */
  public int used() {
    return rows.stream().mapToInt(Row::used).sum();
  }
}
