package io.mapwalk.workshop;

import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.Session.AgendaItem;
import io.mapwalk.journey.element.StepStatus;
import io.mapwalk.workshop.template.Agenda;
import io.mapwalk.workshop.template.Step;
import io.mapwalk.workshop.template.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes the agenda of a session from what a template offers and the minutes at hand. */
final class AgendaPlanner {

  private final Template template;

  AgendaPlanner(Template template) {
    this.template = template;
  }

  /** Every step of a phase with its own minutes. */
  List<AgendaItem> whole(Phase phase) {
    return template.steps(phase).stream()
        .map(step -> new AgendaItem(step.key(), step.minutes(), 0, StepStatus.PENDING))
        .toList();
  }

  /**
   * The agenda for so many minutes: the longest one of the template that fits, stretched to the
   * time there is; the shortest one squeezed where even that does not fit. Steps it leaves out stay
   * where the template has them, without minutes, so that they can be gone to.
   *
   * @param minutes the minutes at hand, from 1
   */
  List<AgendaItem> fitting(int minutes) {
    Optional<Agenda> chosen =
        template.agendas().stream()
            .filter(agenda -> agenda.minutes() <= minutes)
            .max(Comparator.comparingInt(Agenda::minutes))
            .or(() -> template.agendas().stream().min(Comparator.comparingInt(Agenda::minutes)));
    List<AgendaItem> planned =
        chosen
            .map(
                agenda ->
                    agenda.slots().stream()
                        .map(
                            slot ->
                                new AgendaItem(slot.step(), slot.minutes(), 0, StepStatus.PENDING))
                        .toList())
            .orElseGet(() -> whole(Phase.ROOM));
    List<AgendaItem> agenda = new ArrayList<>();
    // These minutes are the plan: those of the template are nothing to be held against.
    scaled(planned, minutes)
        .forEach(i -> agenda.add(new AgendaItem(i.step(), i.minutes(), 0, StepStatus.PENDING)));
    int behind = 0;
    for (Step step : template.steps(Phase.ROOM)) {
      int index = agenda.stream().map(AgendaItem::step).toList().indexOf(step.key());
      if (index < 0) {
        agenda.add(behind, new AgendaItem(step.key(), 0, 0, StepStatus.SKIPPED));
      }
      behind = (index < 0 ? behind : index) + 1;
    }
    return List.copyOf(agenda);
  }

  /**
   * The same items in so many minutes, which they add up to exactly: each gets its whole share, and
   * the minutes left over go to those whose share was cut most.
   */
  static List<AgendaItem> scaled(List<AgendaItem> items, int minutes) {
    int total = items.stream().mapToInt(AgendaItem::minutes).sum();
    if (total == 0 || total == minutes) {
      return items;
    }
    double factor = (double) minutes / total;
    int[] shares = items.stream().mapToInt(i -> (int) Math.floor(i.minutes() * factor)).toArray();
    int left = minutes;
    for (int share : shares) {
      left -= share;
    }
    List<Integer> byRest = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      byRest.add(i);
    }
    byRest.sort(
        Comparator.comparingDouble((Integer i) -> shares[i] - items.get(i).minutes() * factor));
    for (int i = 0; i < left; i++) {
      shares[byRest.get(i % shares.length)]++;
    }
    List<AgendaItem> scaled = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      scaled.add(items.get(i).planned(shares[i]));
    }
    return scaled;
  }
}
