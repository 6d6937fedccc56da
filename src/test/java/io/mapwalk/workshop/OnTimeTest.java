package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Session.AgendaItem;
import io.mapwalk.journey.element.SessionStatus;
import io.mapwalk.journey.element.StepStatus;
import io.mapwalk.workshop.template.Agenda;
import io.mapwalk.workshop.template.Template;
import io.mapwalk.workshop.template.TemplateLibrary;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a room learns that it is late, and what the clock makes of odd times. It opens at 9:00. */
class OnTimeTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private static List<AgendaItem> agenda(Room room) {
    return room.conversation().session().agenda();
  }

  private static AgendaItem item(Room room, String step) {
    return agenda(room).stream().filter(i -> i.step().equals(step)).findFirst().orElseThrow();
  }

  private static Room twoHours() {
    Room room = new Room(Room.template("two-hours"), "A weekend", Phase.ROOM);
    room.types("120");
    return room;
  }

  @Test
  void theClockSaysByHowMuchTheRoomIsLateLongBeforeTheEnd() {
    Room room = twoHours();
    room.pass(Duration.ofMinutes(9));
    assertThat(room.asked().clock()).isEqualTo("9/10 min · ends 11:00");
    room.pass(Duration.ofMinutes(13));
    assertThat(room.asked().clock()).isEqualTo("22/10 min · ends 11:00, 12 min over");
    room.types(":skip");
    assertThat(room.asked().clock()).isEqualTo("0/10 min · ends 11:00, 12 min over");
    room.pass(Duration.ofMinutes(4));
    room.types(":skip");
    assertThat(room.asked().clock()).endsWith("ends 11:00, 6 min over");
  }

  @Test
  void theAgendaSaysWhatTimeItIsAndHowLateOneIs() {
    Room room = twoHours();
    room.pass(Duration.ofMinutes(22));
    Conversation.Reply reply = room.tell(":time");
    assertThat(reply.effect()).isInstanceOf(Effect.ShowAgenda.class);
    assertThat(Room.said(reply))
        .contains("It is 09:22; ends 11:00, 12 min over.")
        .contains("12 minutes more are planned than there are; :replan proposes what to cut.");
    Session now = room.conversation().sessionNow();
    assertThat(now.agenda().get(0).usedSeconds()).isEqualTo(22 * 60);
    assertThat(room.conversation().session().agenda().get(0).usedSeconds()).isZero();
    Room early = new Room(Room.template("full"), "A map", Phase.PREP);
    assertThat(early.type(":time")).isEqualTo("It is 09:00.");
  }

  @Test
  void movingTheEndSaysWhatWouldHaveToGoAndEnterCutsIt() {
    Room room = twoHours();
    List<AgendaItem> before = agenda(room);
    assertThat(room.type(":time until 10:30"))
        .startsWith("90 minutes from now\n120 minutes are planned and 90 are left until 10:30")
        .contains("Shorten: ")
        .endsWith("Enter or yes does so; anything else leaves it as it is.");
    assertThat(agenda(room)).isEqualTo(before);
    room.types("");
    assertThat(EndClock.toCome(room.conversation().session())).isEqualTo(90);
    room.types(":undo");
    assertThat(agenda(room)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yes", "Y", " ok ", ":replan yes"})
  void aProposalIsTakenByEnterOrYes(String yes) {
    Room room = twoHours();
    room.pass(Duration.ofMinutes(40));
    String stands = room.stands();
    assertThat(room.type(":replan")).contains("110 minutes are planned and 80 are left");
    assertThat(room.type(yes)).contains("Shorten: ");
    assertThat(room.stands()).isEqualTo(stands);
    assertThat(EndClock.toCome(room.conversation().session())).isEqualTo(80);
    assertThat(room.asked().clock()).doesNotContain("over");
    room.types("");
    assertThat(room.stands()).isNotEqualTo(stands);
  }

  @Test
  void anythingElseLeavesTheAgendaAndIsTakenAsWhatItIs() {
    Room room = twoHours();
    room.pass(Duration.ofMinutes(40));
    room.types(":replan");
    List<Integer> before = minutes(room);
    String stands = room.stands();
    room.types("Nora, front desk");
    assertThat(minutes(room)).isEqualTo(before);
    room.types("");
    assertThat(room.stands()).isNotEqualTo(stands);
    assertThat(minutes(room)).isEqualTo(before);
  }

  private static List<Integer> minutes(Room room) {
    return agenda(room).stream().map(AgendaItem::minutes).toList();
  }

  @Test
  void yesIsSaidInTheLanguageOfTheRoom() {
    for (String said : List.of("nl ja", "es sí", "nl yes", "es si")) {
      String[] words = said.split(" ");
      Locale language = Locale.forLanguageTag(words[0]);
      Room room = new Room(Room.template("full"), "Uit eten", Phase.ROOM, language);
      room.types("120");
      room.pass(Duration.ofMinutes(50));
      room.types(":replan", words[1]);
      assertThat(EndClock.toCome(room.conversation().session())).as(said).isEqualTo(70);
    }
  }

  @Test
  void whatIsCutRemembersWhatItHadAtFirst() {
    Room room = twoHours();
    room.types(":time +5", ":time until 10:00", "yes");
    assertThat(minutes(room).stream().mapToInt(i -> i).sum()).isEqualTo(60);
    assertThat(agenda(room).stream().mapToInt(AgendaItem::plannedFirst).sum()).isEqualTo(120);
    room.types(":undo", ":undo");
    assertThat(agenda(room)).allMatch(i -> i.first().isEmpty());
  }

  @Test
  void everyProposalFitsTheSmallestScreen() {
    for (Template template : new TemplateLibrary(List.of()).all()) {
      if (template.steps(Phase.ROOM).isEmpty()) {
        continue;
      }
      for (int late : List.of(20, 60, 100, 170)) {
        Room room = new Room(template, "A map", Phase.ROOM);
        room.types("180");
        room.pass(Duration.ofMinutes(late));
        Conversation.Reply reply = room.tell(":replan");
        assertThat(Screen.rows(reply.said()))
            .as(template.id() + " " + late + ": " + Room.said(reply))
            .isLessThanOrEqualTo(Screen.ROWS);
      }
    }
  }

  @Test
  void theWarningsComeOnceEachAlsoWhenTheStepIsLeftAndEnteredAgain() {
    Room room = Room.walked("pains");
    room.pass(Duration.ofMinutes(17));
    assertThat(room.type("1 slow")).contains("3 minutes left");
    room.types(":go ideas");
    room.pass(Duration.ofMinutes(2));
    room.types(":go pains");
    assertThat(item(room, "pains").usedSeconds()).isEqualTo(17 * 60);
    assertThat(item(room, "ideas").usedSeconds()).isEqualTo(120);
    assertThat(room.type("2 dull")).doesNotContain("left");
    room.pass(Duration.ofMinutes(4));
    assertThat(room.type("3 wet")).contains("are used up");
    room.types(":time +20");
    room.pass(Duration.ofMinutes(5));
    assertThat(room.type("4 cold")).doesNotContain("left").doesNotContain("used up");
    room.pass(Duration.ofMinutes(7));
    assertThat(room.type("5 grey")).contains("7 minutes left");
  }

  @Test
  void theTimeOfAStepGoesOnWhereItStoodAfterGoingBackAndAfterAPause() {
    Room room = Room.begun();
    room.pass(Duration.ofMinutes(6));
    room.types(":skip");
    room.pass(Duration.ofMinutes(2));
    room.types(":back");
    room.pass(Duration.ofMinutes(1));
    room.types("pays -> leaves");
    assertThat(item(room, "scope").usedSeconds()).isEqualTo(7 * 60);
    assertThat(item(room, "set-stage").usedSeconds()).isEqualTo(2 * 60);
    room.conversation().pause();
    room.pass(Duration.ofHours(3));
    room.reopened().conversation().resume();
    room.pass(Duration.ofMinutes(3));
    room.types(":park music");
    assertThat(agenda(room).stream().mapToLong(AgendaItem::usedSeconds).sum()).isEqualTo(12 * 60);
  }

  @Test
  void aClockPutForwardOrALaptopThatSleptCountsNoMoreThanWasPlannedAndItIsSaid() {
    Room room = twoHours();
    room.pass(Duration.ofMinutes(4));
    room.types("Nora, front desk");
    room.pass(Duration.ofMinutes(90));
    assertThat(room.type("Pavel, rooms"))
        .contains("90 minutes without a line: 6 are put down to this step, 84 to none.");
    assertThat(item(room, "scope").usedSeconds()).isEqualTo(600);
    assertThat(room.asked().clock()).endsWith("ends 11:00, 84 min over");
  }

  @Test
  void aClockPutBackTakesNothingAwayAndTheEndStays() {
    Room room = twoHours();
    room.pass(Duration.ofMinutes(4));
    room.types("Nora, front desk");
    room.pass(Duration.ofHours(-1));
    room.types("Pavel, rooms");
    assertThat(item(room, "scope").usedSeconds()).isEqualTo(240);
    assertThat(room.asked().clock()).isEqualTo("4/10 min · ends 11:00");
    room.pass(Duration.ofMinutes(2));
    room.types("Kim, marketing");
    assertThat(item(room, "scope").usedSeconds()).isEqualTo(360);
  }

  @Test
  void theHourThatIsLeftOutInSpringIsNotCounted() {
    Instant lateOnSaturday = Instant.parse("2027-03-27T22:30:00Z");
    Room room = new Room(Room.template("two-hours"), "A night", lateOnSaturday, AMSTERDAM);
    assertThat(room.type("until 4 am")).startsWith("210 minutes, ends 04:00");
    room.pass(Duration.ofMinutes(25));
    room.types("Nora, front desk");
    assertThat(item(room, "scope").usedSeconds()).isEqualTo(25 * 60);
  }

  @Test
  void theHourThatComesTwiceInAutumnIsCountedTwice() {
    Instant lateOnSaturday = Instant.parse("2026-10-24T21:00:00Z");
    Room room = new Room(Room.template("two-hours"), "A night", lateOnSaturday, AMSTERDAM);
    assertThat(room.type("until 4:00")).startsWith("360 minutes, ends 04:00");
    room.pass(Duration.ofMinutes(29));
    room.types("Nora, front desk");
    assertThat(item(room, "scope").usedSeconds()).isEqualTo(29 * 60);
  }

  @Test
  void aBreakShowsUntilWhenAndTakesTheLengthThatWasPlanned() {
    Room room = twoHours();
    room.types(":go stages", "Plan; Go; Stay", "", "", ":go journey", "", "", "");
    assertThat(room.type("")).contains("A break of 5 minutes is planned now; :break shows");
    assertThat(EndClock.toCome(room.conversation().session())).isEqualTo(5 + 10 + 15 + 15 + 10 + 5);
    Conversation.Reply reply = room.tell(":break");
    assertThat(reply.effect()).isEqualTo(new Effect.Rest("09:05"));
    assertThat(Room.said(reply)).contains("Break until 09:05 (5 minutes)");
    room.pass(Duration.ofMinutes(5));
    room.types("");
    assertThat(agenda(room)).filteredOn(i -> i.step().equals(Agenda.BREAK)).hasSize(1);
    assertThat(agenda(room)).filteredOn(i -> i.usedSeconds() > 0).hasSize(1);
    assertThat(room.type(":break")).contains("(10 minutes)");
  }

  @Test
  void aBreakThatIsCalledForAWhileAfterItWasDueIsStillTheOneThatWasPlanned() {
    Room room = twoHours();
    room.types(":go stages", "Plan; Go; Stay", "", "", ":go journey", "", "", "", "");
    room.pass(Duration.ofSeconds(40));
    assertThat(room.type(":break")).contains("Break until 09:05 (5 minutes)");
    room.pass(Duration.ofMinutes(5));
    room.types(":park music");
    assertThat(agenda(room)).filteredOn(i -> i.step().equals(Agenda.BREAK)).hasSize(1);
    assertThat(item(room, Agenda.BREAK).usedSeconds()).isEqualTo(300);
    assertThat(item(room, "sentiment").usedSeconds()).isZero();
  }

  @Test
  void aStepThatWasLeftBeforeItWasDoneHasBegunAndIsDoneInTheEnd() {
    Room room = twoHours();
    room.types(":go stages", "Plan; Go; Stay", ":go journey");
    room.pass(Duration.ofMinutes(5));
    room.types("find a place", ":go stages");
    assertThat(item(room, "journey").isBegun()).isTrue();
    assertThat(item(room, "journey").usedSeconds()).isEqualTo(300);
    assertThat(item(room, "ideas").isBegun()).isFalse();
    room.types(":go close");
    while (room.conversation().session().status() != SessionStatus.FINISHED) {
      room.types("");
    }
    assertThat(item(room, "journey").status()).isEqualTo(StepStatus.DONE);
    assertThat(item(room, "ideas").status()).isEqualTo(StepStatus.SKIPPED);
  }

  @Test
  void aSessionThatIsOverHasNothingOpenAndNothingToCome() {
    Room room = twoHours();
    room.types(":go stages", "Plan; Go; Stay", ":go journey", "", "", "", "", ":go close");
    while (room.conversation().session().status() != SessionStatus.FINISHED) {
      room.types("");
    }
    assertThat(agenda(room))
        .map(AgendaItem::status)
        .doesNotContain(StepStatus.OPEN, StepStatus.PENDING);
    assertThat(item(room, "close").status()).isEqualTo(StepStatus.DONE);
    assertThat(item(room, "ideas").status()).isEqualTo(StepStatus.SKIPPED);
    room.types(":back");
    assertThat(room.stands()).startsWith("close");
  }

  @Test
  void adviceIsShownOnlyWhenItIsAskedFor() {
    for (Template template : new TemplateLibrary(List.of()).all()) {
      Room room = new Room(template, "A map", Phase.ROOM);
      room.types("180");
      int lines = 0;
      while (room.conversation().session().status() != SessionStatus.FINISHED && lines++ < 90) {
        assertThat(room.asked().lines()).noneMatch(said -> said.tone() == Tone.COACHING);
        assertThat(room.tell("").said()).noneMatch(said -> said.tone() == Tone.COACHING);
      }
      for (String command : List.of(":time", ":help", ":replan", ":checklist", ":show")) {
        assertThat(room.tell(command).said()).noneMatch(said -> said.tone() == Tone.COACHING);
      }
    }
    assertThat(Room.walked("pains").tell(":coach").said())
        .isNotEmpty()
        .allMatch(said -> said.tone() == Tone.COACHING);
  }
}
