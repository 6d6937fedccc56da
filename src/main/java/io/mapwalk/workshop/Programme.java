package io.mapwalk.workshop;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.Session.AgendaItem;
import io.mapwalk.workshop.template.Step;
import io.mapwalk.workshop.template.Template;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What happens when: the blocks of a workshop by the clock on the wall, breaks included.
 *
 * @param blocks one behind another, without gaps
 */
public record Programme(List<Block> blocks) {

  private static final int LONGEST = 24 * 60;

  /**
   * A stretch of time.
   *
   * @param title what is done
   * @param from when it begins
   * @param to when it ends
   */
  public record Block(String title, LocalDateTime from, LocalDateTime to) {}

  /** Keeps its own unmodifiable copy. */
  public Programme {
    blocks = List.copyOf(blocks);
  }

  /**
   * The programme of a workshop in a room.
   *
   * @param template the method
   * @param minutes the time there is, 1 to 1440; where empty, the time the method usually takes
   * @param starts when it begins
   * @param messages the words for a break
   * @throws Refused if the time is no time, or the method has no steps for a room
   */
  public static Programme of(
      Template template, OptionalInt minutes, LocalDateTime starts, Messages messages) {
    if (template.steps(Phase.ROOM).isEmpty()) {
      throw new Refused("workshop.no-steps-in-phase", template.title(), messages.name(Phase.ROOM));
    }
    int time = minutes.orElseGet(() -> Opening.usualMinutes(template));
    if (time < 1 || time > LONGEST) {
      throw new Refused("workshop.not-a-length", time, LONGEST);
    }
    List<Block> blocks = new ArrayList<>();
    LocalDateTime at = starts;
    for (AgendaItem item : new AgendaPlanner(template).fitting(time)) {
      if (item.minutes() > 0) {
        LocalDateTime end = at.plusMinutes(item.minutes());
        String title =
            template
                .step(item.step())
                .map(Step::title)
                .orElseGet(() -> messages.text("workshop.break"));
        blocks.add(new Block(title, at, end));
        at = end;
      }
    }
    return new Programme(blocks);
  }
}
