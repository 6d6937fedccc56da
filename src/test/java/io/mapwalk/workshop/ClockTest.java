package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Session.AgendaItem;
import io.mapwalk.journey.element.StepStatus;
import io.mapwalk.workshop.template.Agenda;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The time there is, the agenda that follows from it, and the clock. The room opens at 9:00. */
class ClockTest {

  private static List<AgendaItem> agenda(Room room) {
    return room.conversation().session().agenda();
  }

  private static AgendaItem item(Room room, String step) {
    return agenda(room).stream().filter(i -> i.step().equals(step)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 hours | 120 | 11:00",
        "2 h | 120 | 11:00",
        "1h30 | 90 | 10:30",
        "1.5 hours | 90 | 10:30",
        "1,5 hours | 90 | 10:30",
        "1 hour and 15 minutes | 75 | 10:15",
        "two hours | 120 | 11:00",
        "an hour | 60 | 10:00",
        "half an hour | 30 | 9:30",
        "90 | 90 | 10:30",
        "90 min | 90 | 10:30",
        "2 | 120 | 11:00",
        "until 16:00 | 420 | 16:00",
        "until 16.30 | 450 | 16:30",
        "16h30 | 450 | 16:30",
        "16:00 | 420 | 16:00",
        "until 4 pm | 420 | 16:00",
        "till 4pm | 420 | 16:00",
        "ends 12:00 | 180 | 12:00",
        "until noon? | - | -",
        "90 min, ends 16:00 | 90 | 16:00",
        "2 hours until 11:30 | 120 | 11:30",
        "4 hours, until 11:00 | 120 | 11:00",
        "until 4:00 | 420 | 16:00",
        "until 8:00 | - | -",
        "until 9:00 | - | -",
        "0 | - | -",
        "25:00 | - | -",
        "12:60 | - | -",
        "13 pm | - | -",
        "9999 | - | -",
        "soon | - | -",
        "-5 | - | -",
      })
  void theTimeIsReadAsPeopleWriteIt(String typed, String minutes, String ends) {
    Room room = Room.full();
    if (minutes.equals("-")) {
      assertThat(room.refused(typed)).contains("“" + typed + "”").contains("until 16:00");
      room.types("-");
      assertThat(room.asked().prefill()).contains(typed);
      return;
    }
    String padded = ends.length() < 5 ? "0" + ends : ends;
    assertThat(room.type(typed)).startsWith(minutes + " minutes, ends " + padded);
  }

  @Test
  void lateAtNightTheEndIsInTheSmallHours() {
    Room room = Room.full();
    room.pass(Duration.ofHours(14));
    assertThat(room.type("until 1:00")).startsWith("120 minutes, ends 01:00");
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 10, 30, 60, 61, 74, 75, 90, 120, 150, 180, 200, 250, 300, 1440})
  void theAgendaAddsUpToTheTime(int minutes) {
    for (String template : List.of("full", "atlassian-7")) {
      Room room = new Room(Room.template(template), "A map", Phase.ROOM);
      room.types(minutes <= 8 ? minutes + " min" : String.valueOf(minutes));
      assertThat(agenda(room).stream().mapToInt(AgendaItem::minutes).sum()).isEqualTo(minutes);
      assertThat(agenda(room)).map(AgendaItem::step).contains("close", "big-picture");
      assertThat(agenda(room))
          .filteredOn(i -> !i.step().equals(Agenda.BREAK))
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 75, 120, 180, 250})
  void theAgendasOfTheTemplateAreTakenAsTheyAre(int minutes) {
    Room room = Room.full();
    room.types(String.valueOf(minutes));
    Agenda planned =
        Room.template("full").agendas().stream()
            .filter(a -> a.minutes() == minutes)
            .findFirst()
            .orElseThrow();
    assertThat(agenda(room))
        .filteredOn(i -> i.minutes() > 0)
        .map(i -> i.step() + " " + i.minutes())
        .containsExactlyElementsOf(
            planned.slots().stream().map(s -> s.step() + " " + s.minutes()).toList());
  }

  @Test
  void stepsWithoutTimeAreLeftOutButCanBeGoneTo() {
    Room room = Room.full();
    room.types("60");
    assertThat(item(room, "backstory"))
        .isEqualTo(new AgendaItem("backstory", 0, 0, StepStatus.SKIPPED));
    assertThat(room.askedText()).contains("Step 1 of 7");
    room.types(":go persona", "", "", "");
    assertThat(room.stands()).isEqualTo("stages stages");
    room.types(":go backstory");
    assertThat(room.stands()).isEqualTo("backstory backstory-pains");
    assertThat(room.asked().clock()).isEqualTo("ends 10:00");
    room.types("", "", "", "", "");
    assertThat(room.stands()).isEqualTo("stages stages");
    assertThat(item(room, "backstory").status()).isEqualTo(StepStatus.DONE);
  }

  @Test
  void theClockStandsInThePrompt() {
    Room room = Room.begun();
    assertThat(room.asked().clock()).isEqualTo("0/15 min · ends 13:10");
    room.pass(Duration.ofMinutes(3));
    assertThat(room.asked().clock()).isEqualTo("3/15 min · ends 13:10");
    room.types("more guests");
    room.pass(Duration.ofSeconds(90));
    room.types("");
    assertThat(room.asked().clock()).startsWith("4/15 min");
  }

  @Test
  void atFourFifthsAndAtTheEndOfAStepItIsSaidOnce() {
    Room room = Room.walked("pains");
    room.pass(Duration.ofMinutes(15));
    assertThat(room.type("1 slow")).doesNotContain("left");
    room.pass(Duration.ofMinutes(1));
    assertThat(room.type("2 dull")).contains("4 minutes left for this step.");
    assertThat(room.type("3 wet")).doesNotContain("left");
    room.pass(Duration.ofMinutes(4));
    assertThat(room.type(">2")).contains("The 20 minutes of this step are used up");
    room.pass(Duration.ofMinutes(4));
    assertThat(room.type("4 cold")).doesNotContain("minutes");
  }

  @Test
  void aCommandAlsoMeetsTheWarning() {
    Room room = Room.walked("pains");
    room.pass(Duration.ofMinutes(17));
    assertThat(room.type(":park music")).contains("3 minutes left");
  }

  @Test
  void nothingIsWarnedOfWhenTheStepIsLeft() {
    Room room = Room.walked("stages");
    room.pass(Duration.ofMinutes(60));
    assertThat(room.type("")).doesNotContain("used up");
  }

  @Test
  void aBreakIsAnnouncedAndItsTimeIsPutDownToIt() {
    Room room = Room.walked("stage-goals");
    assertThat(room.type(""))
        .contains("A break of 10 minutes is planned now; :break shows until when.");
    room.pass(Duration.ofMinutes(12));
    room.types("searches");
    assertThat(item(room, Agenda.BREAK))
        .matches(i -> i.usedSeconds() == 600 && i.status() == StepStatus.DONE);
    assertThat(room.asked().clock()).startsWith("2/45 min");
    assertThat(agenda(room).stream().filter(i -> i.status() == StepStatus.OPEN)).hasSize(1);
  }

  @Test
  void aBreakIsAnnouncedAlsoWhereStepsWereLeftOut() {
    Room room = Room.full();
    room.types("120", ":go journey", "");
    assertThat(room.type(""))
        .contains("A break of 5 minutes is planned now; :break shows until when.");
    assertThat(room.stands()).startsWith("sentiment");
  }

  @Test
  void theTimeAwayIsPutDownToNoStep() {
    Room room = Room.begun();
    room.pass(Duration.ofMinutes(2));
    room.conversation().pause();
    room.pass(Duration.ofDays(2));
    assertThat(room.asked().clock()).startsWith("2/15 min");
    room.reopened().conversation().resume();
    room.pass(Duration.ofMinutes(1));
    assertThat(room.asked().clock()).startsWith("3/15 min");
  }

  @Test
  void theTimeSinceItBrokeOffIsPutDownToNoStep() {
    Room room = Room.begun();
    room.types("more guests");
    room.pass(Duration.ofHours(20));
    room.reopened().conversation().resume();
    assertThat(room.asked().clock()).startsWith("0/15 min");
  }

  @Test
  void aLineToAPausedSessionLetsItGoOn() {
    Room room = Room.begun();
    room.conversation().pause();
    room.pass(Duration.ofHours(5));
    room.types("more guests");
    Session session = room.conversation().session();
    assertThat(session.status().name()).isEqualTo("RUNNING");
    assertThat(item(room, "scope").usedSeconds()).isZero();
  }

  @Test
  void theEndCanBeMoved() {
    Room room = Room.begun();
    assertThat(room.type(":time until 12:00")).startsWith("180 minutes from now\n250 minutes");
    assertThat(room.asked().clock()).endsWith("ends 12:00, 70 min over");
    assertThat(room.type(":time until 14:00")).isEqualTo("300 minutes from now");
    assertThat(room.asked().clock()).endsWith("ends 14:00");
    assertThat(room.tell(":time").effect()).isInstanceOf(Effect.ShowAgenda.class);
    assertThat(room.refused(":time whenever")).contains("“whenever”");
  }

  @Test
  void aStepGoneBackFromIsStillToCome() {
    Room room = Room.begun();
    room.types(":skip", ":back");
    assertThat(room.stands()).isEqualTo("scope start-end");
    assertThat(item(room, "scope").status()).isEqualTo(StepStatus.OPEN);
    assertThat(item(room, "set-stage").status()).isEqualTo(StepStatus.PENDING);
    room.types(":go persona");
    assertThat(item(room, "scope").status()).isEqualTo(StepStatus.DONE);
  }
}
