package io.mapwalk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Session.AgendaItem;
import io.mapwalk.journey.element.SessionStatus;
import io.mapwalk.journey.element.StepStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgendaViewTest {

  private static final Session SESSION =
      new Session(
          new Handle("se1"),
          OrderKey.FIRST,
          new Handle("tc1"),
          Phase.ROOM,
          SessionStatus.RUNNING,
          PizzaMap.NOON,
          Optional.empty(),
          List.of(
              new AgendaItem("goal", 15, 20 * 60, StepStatus.DONE),
              new AgendaItem("stages", 10, 4 * 60, StepStatus.OPEN),
              new AgendaItem("break", 10, 0, StepStatus.SKIPPED),
              new AgendaItem("walk", 45, 0, StepStatus.PENDING)),
          Session.Progress.at("stages", "names", PizzaMap.NOON));

  private static String draw(int width, Look look) {
    return look.print(
        new AgendaView(new Messages(Locale.ENGLISH), look)
            .draw(SESSION, key -> "The step called " + key, width));
  }

  @Test
  void showsPlannedAgainstUsedMinutesAndWhereItStands() {
    assertThat(draw(70, new Look(ColourDepth.NONE, true, false)))
        .isEqualTo(
            """
            Status      Step                    Planned  Used
            ──────────  ──────────────────────  ───────  ────  ───────────
            ✓ done      The step called goal         15    20  ██████████+
            ▸ now       The step called stages       10     4  ████░░░░░░
              left out  The step called break        10
              to come   The step called walk         45
                        Together, in minutes         80    24
            """);
  }

  @Test
  void fitsANarrowTerminal() {
    assertThat(draw(44, new Look(ColourDepth.NONE, true, false)))
        .isEqualTo(
            """
            Status      Step               Planned  Used
            ──────────  ─────────────────  ───────  ────
            ✓ done      The step called         15    20
                        goal
            ▸ now       The step called         10     4
                        stages
              left out  The step called         10
                        break
              to come   The step called         45
                        walk
                        Together, in            80    24
                        minutes
            """);
  }

  @Test
  void isToldInPlainWords() {
    assertThat(draw(60, Look.PLAIN))
        .contains("now\tThe step called stages\t10\t4\n")
        .doesNotContainPattern("[✓▸█]");
  }

  @Test
  void inABreakTheRoomIsAtNoOtherStep() {
    Session resting =
        session(
            new AgendaItem("goal", 15, 20 * 60, StepStatus.DONE),
            new AgendaItem("stages", 10, 4 * 60, StepStatus.OPEN),
            new AgendaItem(Session.BREAK, 10, 0, StepStatus.OPEN),
            new AgendaItem("walk", 45, 0, StepStatus.PENDING));
    assertThat(told(resting)).containsExactly("done", "begun", "now", "to come");
    Session before =
        session(
            new AgendaItem("goal", 15, 20 * 60, StepStatus.DONE),
            new AgendaItem(Session.BREAK, 10, 0, StepStatus.OPEN),
            new AgendaItem("walk", 45, 0, StepStatus.OPEN));
    assertThat(told(before)).containsExactly("done", "now", "to come");
    Look bright = new Look(ColourDepth.SIXTEEN, true, false);
    AgendaView view = new AgendaView(new Messages(Locale.ENGLISH), bright);
    assertThat(bright.print(view.draw(before, key -> key, 80)))
        .contains("\u001b[1mbreak")
        .doesNotContain("\u001b[1mwalk");
  }

  @Test
  void aStepThatWasLeftBeforeItWasDoneHasBegun() {
    Session left =
        session(
            new AgendaItem("goal", 15, 20 * 60, StepStatus.OPEN),
            new AgendaItem("stages", 10, 4 * 60, StepStatus.PENDING),
            new AgendaItem("walk", 45, 0, StepStatus.PENDING));
    assertThat(told(left)).containsExactly("now", "begun", "to come");
  }

  @Test
  void whatWasUsedIsSeenHoweverLittleOfThePlanItIs() {
    Session quick =
        session(
            new AgendaItem("goal", 15, 60, StepStatus.DONE),
            new AgendaItem("stages", 10, 20, StepStatus.DONE));
    Look look = new Look(ColourDepth.NONE, true, false);
    AgendaView view = new AgendaView(new Messages(Locale.ENGLISH), look);
    assertThat(look.print(view.draw(quick, key -> key, 60)))
        .contains("goal", "1  █░░░░░░░░░\n", "stages", "0\n");
  }

  private static Session session(AgendaItem... agenda) {
    return new Session(
        SESSION.id(),
        SESSION.order(),
        SESSION.template(),
        SESSION.phase(),
        SessionStatus.PAUSED,
        SESSION.started(),
        SESSION.ends(),
        List.of(agenda),
        SESSION.progress());
  }

  private static List<String> told(Session session) {
    List<Line> lines =
        new AgendaView(new Messages(Locale.ENGLISH), Look.PLAIN).draw(session, key -> key, 80);
    return lines.subList(1, lines.size() - 1).stream().map(l -> l.text().split("\t")[0]).toList();
  }
}
