package io.mapwalk.analysis;

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
    ADDED
  }

  /**
   * A step or a break.
   *
   * @param step its key
   * @param planned the minutes planned at first
   * @param given the minutes it had in the end
   * @param seconds the time used
   * @param used the same in minutes, rounded so that the minutes of all rows add up
   * @param fate what became of it
   */
  public record Row(String step, int planned, int given, long seconds, int used, Fate fate) {

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
    long before = 0;
    for (AgendaItem item : session.agenda()) {
      if (item.plannedFirst() == 0 && item.minutes() == 0 && item.usedSeconds() == 0) {
        continue;
      }
      // Minutes rounded one by one would not add up to those of the whole.
      long after = before + item.usedSeconds();
      int used = (int) (Math.round(after / 60.0) - Math.round(before / 60.0));
      before = after;
      rows.add(
          new Row(
              item.step(),
              item.plannedFirst(),
              item.minutes(),
              item.usedSeconds(),
              used,
              fate(item)));
    }
    return new SessionTimes(rows);
  }

  private static Fate fate(AgendaItem item) {
    if (item.plannedFirst() == 0) {
      return Fate.ADDED;
    }
    if (item.status() == StepStatus.SKIPPED && item.usedSeconds() == 0) {
      return Fate.LEFT_OUT;
    }
    int more = Integer.compare(item.minutes(), item.plannedFirst());
    return more == 0 ? Fate.KEPT : more > 0 ? Fate.EXTENDED : Fate.CUT;
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
