package io.mapwalk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.analysis.SessionTimes.Fate;
import io.mapwalk.fixture.EveryKind;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Session.AgendaItem;
import io.mapwalk.journey.element.StepStatus;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What became of each step and break of a session. */
class SessionTimesTest {

  private static SessionTimes times(AgendaItem... agenda) {
    Session session = EveryKind.map().sessions().get(0).withAgenda(List.of(agenda));
    return SessionTimes.of(session);
  }

  @Test
  void aStepThatWasNotReachedIsNeitherEarlyNorLate() {
    SessionTimes times =
        times(
            new AgendaItem("scope", 10, 12 * 60, StepStatus.DONE),
            new AgendaItem("walk", 30, 5 * 60, StepStatus.OPEN),
            new AgendaItem("ideas", 15, 0, StepStatus.PENDING),
            new AgendaItem("close", 5, 0, StepStatus.SKIPPED));
    assertThat(times.rows())
        .map(SessionTimes.Row::fate)
        .containsExactly(Fate.KEPT, Fate.KEPT, Fate.NOT_REACHED, Fate.LEFT_OUT);
    assertThat(times.planned()).isEqualTo(60);
    assertThat(times.reached().planned()).isEqualTo(45);
    assertThat(times.reached().used()).isEqualTo(times.used()).isEqualTo(17);
  }

  @Test
  void aBreakIsToldAsItWasTaken() {
    SessionTimes times =
        times(
            new AgendaItem(Session.BREAK, 7, 7 * 60, StepStatus.DONE, OptionalInt.of(5)),
            new AgendaItem(Session.BREAK, 5, 0, StepStatus.DONE),
            new AgendaItem(Session.BREAK, 10, 9 * 60, StepStatus.DONE, OptionalInt.of(0)),
            new AgendaItem(Session.BREAK, 10, 0, StepStatus.DONE, OptionalInt.of(0)));
    assertThat(times.rows())
        .map(row -> row.planned() + " " + row.used() + " " + row.fate())
        .containsExactly("5 7 EXTENDED", "5 0 NOT_TAKEN", "0 9 ADDED");
  }
}
