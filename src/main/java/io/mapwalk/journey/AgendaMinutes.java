package io.mapwalk.journey;

import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Session.AgendaItem;
import io.mapwalk.journey.element.StepStatus;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The minutes of an agenda as they are told everywhere, on a screen and on paper. Seconds that are
 * cut off one by one would not add up to the time of the whole, so those left of one item are
 * counted with the next: the minutes used of all items are the full minutes used together.
 */
public final class AgendaMinutes {

  private static final int SECONDS = 60;

  private final List<AgendaItem> agenda;
  private final int[] used;

  private AgendaMinutes(List<AgendaItem> agenda) {
    this.agenda = List.copyOf(agenda);
    this.used = new int[agenda.size()];
    long before = 0;
    for (int i = 0; i < used.length; i++) {
      long after = before + agenda.get(i).usedSeconds();
      used[i] = (int) (after / SECONDS - before / SECONDS);
      before = after;
    }
  }

  /** The minutes of an agenda. */
  public static AgendaMinutes of(List<AgendaItem> agenda) {
    return new AgendaMinutes(agenda);
  }

  /** The minutes used of an item, from 0. */
  public int used(int index) {
    return used[index];
  }

  /** The minutes used of a step, from 0; of one that is not on the agenda, 0. */
  public int used(String step) {
    int index = index(step);
    return index < 0 ? 0 : used[index];
  }

  /** The minutes used, all together. */
  public int used() {
    return IntStream.of(used).sum();
  }

  /** The minutes planned as things stand, all together. */
  public int planned() {
    return agenda.stream().mapToInt(AgendaItem::minutes).sum();
  }

  /** The minutes still to come of an item that is open or waits, from 0; of any other, 0. */
  public int ahead(int index) {
    AgendaItem item = agenda.get(index);
    boolean comes = item.status() == StepStatus.OPEN || item.status() == StepStatus.PENDING;
    return comes ? Math.max(0, item.minutes() - used[index]) : 0;
  }

  /**
   * The minutes still to come by plan: those of the step that is open and of all behind it, and
   * those of a break that goes on before it. Steps that were jumped over are not waited for.
   */
  public int toCome(String open) {
    int here = here(open);
    return resting(open) + IntStream.range(here, used.length).map(this::ahead).sum();
  }

  /** The minutes left of a break that goes on and stands before the step it delays. */
  public int resting(String open) {
    return IntStream.range(0, here(open))
        .filter(i -> agenda.get(i).step().equals(Session.BREAK))
        .filter(i -> agenda.get(i).status() == StepStatus.OPEN)
        .map(this::ahead)
        .sum();
  }

  private int here(String open) {
    return Math.max(0, index(open));
  }

  private int index(String step) {
    return agenda.stream().map(AgendaItem::step).toList().indexOf(step);
  }
}
