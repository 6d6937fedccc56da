package io.mapwalk.workshop;

import io.mapwalk.journey.AgendaMinutes;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Session.AgendaItem;
import io.mapwalk.journey.element.StepStatus;
import io.mapwalk.workshop.template.Agenda;
import io.mapwalk.workshop.template.Step;
import io.mapwalk.workshop.template.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What to cut so that the rest of a session fits into the time that is left. First go the steps a
 * workshop is complete without, then those that most agendas of the template do without, the
 * shortest first; what is left is squeezed in proportion. The close and the open step stay. Where
 * squeezing would leave nobody time to think, more is left out.
 *
 * @param before the agenda as it is
 * @param after the agenda as it would be, item by item
 * @param left the minutes until the end, from 0
 */
record Replan(List<AgendaItem> before, List<AgendaItem> after, int left) {

  private static final String CLOSE = "close";
  // In less than this on average, a step is not worth beginning.
  private static final int LEAST_MINUTES = 3;

  /** Keeps its own unmodifiable copies. */
  Replan {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /**
   * Plans the rest of a session anew.
   *
   * @param left the minutes until the end, from 0
   */
  static Replan of(Session session, Template template, int left) {
    int here = here(session);
    int resting = AgendaMinutes.of(session.agenda()).resting(session.progress().step());
    Plan plan = new Plan(session.agenda(), template, Math.max(0, left - resting), here);
    plan.cut(item -> template.step(item.step()).map(Step::optional).orElse(false));
    plan.cut(item -> isStep(item) && plan.worth(item) * 2 < template.agendas().size());
    plan.cutWhatIsNotWorthBeginning();
    plan.squeeze();
    return new Replan(session.agenda(), plan.agenda, left);
  }

  private static boolean isStep(AgendaItem item) {
    return !item.step().equals(Agenda.BREAK);
  }

  private static int planned(List<AgendaItem> agenda, int here) {
    AgendaMinutes minutes = AgendaMinutes.of(agenda);
    return IntStream.range(here, agenda.size()).map(minutes::ahead).sum();
  }

  private static int here(Session session) {
    List<String> steps = session.agenda().stream().map(AgendaItem::step).toList();
    return Math.max(0, steps.indexOf(session.progress().step()));
  }

  /** What would be left out. */
  List<AgendaItem> leftOut() {
    List<AgendaItem> out = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).status() != StepStatus.SKIPPED
          && after.get(i).status() == StepStatus.SKIPPED) {
        out.add(before.get(i));
      }
    }
    return out;
  }

  /** The indices of what would be shortened. */
  List<Integer> shortened() {
    List<Integer> shorter = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      boolean stays = after.get(i).status() == before.get(i).status();
      if (stays && after.get(i).minutes() < before.get(i).minutes()) {
        shorter.add(i);
      }
    }
    return shorter;
  }

  /** The agenda while it is being cut. */
  private static final class Plan {

    private final List<AgendaItem> agenda;
    private final Template template;
    private final int left;
    private final int here;
    private final int close;

    Plan(List<AgendaItem> agenda, Template template, int left, int here) {
      this.agenda = new ArrayList<>(agenda);
      this.template = template;
      this.left = left;
      this.here = here;
      int named = agenda.stream().map(AgendaItem::step).toList().indexOf(CLOSE);
      this.close = named < 0 ? agenda.size() - 1 : named;
    }

    long worth(AgendaItem item) {
      return template.agendas().stream()
          .filter(a -> a.slots().stream().anyMatch(slot -> slot.step().equals(item.step())))
          .count();
    }

    void cut(Predicate<AgendaItem> mayGo) {
      for (int index : candidates(mayGo)) {
        if (planned(agenda, here) > left) {
          leaveOut(index);
        }
      }
    }

    void cutWhatIsNotWorthBeginning() {
      for (int index : candidates(item -> true)) {
        AgendaMinutes minutes = AgendaMinutes.of(agenda);
        long steps =
            IntStream.range(here, agenda.size()).filter(i -> minutes.ahead(i) > 0).count() - 1;
        boolean hurried = left - minutes.ahead(close) < steps * LEAST_MINUTES;
        if (planned(agenda, here) > left && hurried) {
          leaveOut(index);
        }
      }
    }

    private List<Integer> candidates(Predicate<AgendaItem> mayGo) {
      List<Integer> found = new ArrayList<>();
      for (int i = here; i < agenda.size(); i++) {
        AgendaItem item = agenda.get(i);
        boolean waits = item.status() == StepStatus.PENDING && item.minutes() > 0;
        if (i != close && waits && mayGo.test(item)) {
          found.add(i);
        }
      }
      found.sort(
          Comparator.comparingLong((Integer i) -> worth(agenda.get(i)))
              .thenComparingInt(i -> agenda.get(i).minutes()));
      return found;
    }

    private void leaveOut(int index) {
      agenda.set(index, agenda.get(index).planned(0).inStatus(StepStatus.SKIPPED));
    }

    void squeeze() {
      if (planned(agenda, here) <= left) {
        return;
      }
      AgendaMinutes minutes = AgendaMinutes.of(agenda);
      List<Integer> where = new ArrayList<>();
      List<AgendaItem> rest = new ArrayList<>();
      for (int i = here; i < agenda.size(); i++) {
        int ahead = minutes.ahead(i);
        if (i != close && ahead > 0) {
          where.add(i);
          rest.add(agenda.get(i).planned(ahead));
        }
      }
      int room = Math.max(0, left - minutes.ahead(close));
      List<AgendaItem> scaled = AgendaPlanner.scaled(rest, room);
      for (int i = 0; i < where.size(); i++) {
        AgendaItem item = agenda.get(where.get(i));
        int shorter = rest.get(i).minutes() - scaled.get(i).minutes();
        agenda.set(where.get(i), item.planned(Math.max(1, item.minutes() - shorter)));
      }
    }
  }
}
