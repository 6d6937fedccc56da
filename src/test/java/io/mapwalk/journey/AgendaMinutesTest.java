package io.mapwalk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Session.AgendaItem;
import io.mapwalk.journey.element.StepStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The minutes of an agenda add up, whatever the seconds are. */
class AgendaMinutesTest {

  @Property
  void theMinutesUsedOfAllItemsAreTheFullMinutesUsedTogether(
      @ForAll @Size(max = 20) List<@LongRange(min = 0, max = 10_000) Long> seconds) {
    List<AgendaItem> agenda = new ArrayList<>();
    for (long used : seconds) {
      agenda.add(new AgendaItem("step" + agenda.size(), 10, used, StepStatus.DONE));
    }
    AgendaMinutes minutes = AgendaMinutes.of(agenda);
    int shown = IntStream.range(0, agenda.size()).map(minutes::used).sum();
    long whole = seconds.stream().mapToLong(used -> used).sum() / 60;
    assertThat(shown).isEqualTo(minutes.used()).isEqualTo((int) whole);
    for (int i = 0; i < agenda.size(); i++) {
      assertThat((long) minutes.used(i)).isBetween(seconds.get(i) / 60, seconds.get(i) / 60 + 1);
      assertThat(minutes.used("step" + i)).isEqualTo(minutes.used(i));
    }
  }

  @Test
  void whatIsDoneOrLeftOutOrJumpedOverIsNotToCome() {
    AgendaMinutes minutes =
        AgendaMinutes.of(
            List.of(
                new AgendaItem("scope", 10, 0, StepStatus.PENDING),
                new AgendaItem(Session.BREAK, 5, 60, StepStatus.OPEN),
                new AgendaItem("walk", 30, 12 * 60, StepStatus.OPEN),
                new AgendaItem("ideas", 15, 0, StepStatus.SKIPPED),
                new AgendaItem("choose", 10, 20 * 60, StepStatus.PENDING),
                new AgendaItem("close", 5, 0, StepStatus.PENDING)));
    assertThat(minutes.resting("walk")).isEqualTo(4);
    assertThat(minutes.toCome("walk")).isEqualTo(4 + 18 + 5);
    assertThat(minutes.planned()).isEqualTo(75);
    assertThat(minutes.used("nowhere")).isZero();
  }
}
