package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.Session.AgendaItem;
import io.mapwalk.journey.element.StepStatus;
import io.mapwalk.workshop.template.Agenda;
import io.mapwalk.workshop.template.TemplateReader;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ending on time: cutting what is planned, giving time and taking it, breaks and silences. */
class ReplanTest {

  private static List<AgendaItem> agenda(Room room) {
    return room.conversation().session().agenda();
  }

  private static AgendaItem item(Room room, String step) {
    return agenda(room).stream().filter(i -> i.step().equals(step)).findFirst().orElseThrow();
  }

  private static Room withOptionalStep() {
    StringBuilder text =
        new StringBuilder("---\nid: o\ntitle: O\nlanguage: en\nkind: current\n---\n");
    for (String step : List.of("first 10", "extra 10", "main 30", "close 10")) {
      String[] words = step.split(" ");
      String optional = words[0].equals("extra") ? ", optional" : "";
      text.append("\n## Step ").append(words[0]).append(" (").append(words[1]);
      text.append(" min").append(optional).append(")\n\nKey: ").append(words[0]).append("\n");
      text.append("\n### What?\n\nAnswer: parking\n");
    }
    Room room = new Room(new TemplateReader().read("o.md", text.toString()), "A map", Phase.ROOM);
    room.types("60");
    return room;
  }

  @Test
  void whatFitsIsLeftAlone() {
    Room room = Room.begun();
    assertThat(room.type(":replan")).contains("250").contains("until 13:10: everything fits");
    assertThat(room.type(":replan yes")).contains("everything fits");
  }

  @Test
  void whatIsTooMuchIsCutWhenTheRoomSaysYes() {
    Room room = Room.walked("pains");
    room.types(":time until 10:00");
    List<AgendaItem> before = agenda(room);
    int edits = room.ledger().edits();
    assertThat(room.type(":replan"))
        .contains("minutes are planned and 60 are left until 10:00: ")
        .contains("Leave out: ")
        .contains("Shorten: ")
        .contains("Enter or yes does so");
    assertThat(agenda(room)).isEqualTo(before);
    assertThat(room.ledger().edits()).isEqualTo(edits);
    room.types(":replan yes");
    assertThat(EndClock.toCome(room.conversation().session())).isEqualTo(60);
    assertThat(item(room, "close").minutes()).isEqualTo(5);
    assertThat(item(room, "big-picture").status()).isEqualTo(StepStatus.SKIPPED);
    assertThat(room.type(":replan")).contains("everything fits");
    assertThat(room.type(":undo")).contains(":replan yes");
    assertThat(agenda(room)).isEqualTo(before);
  }

  @Test
  void whatAWorkshopIsCompleteWithoutGoesFirst() {
    Room room = withOptionalStep();
    room.pass(Duration.ofMinutes(15));
    room.types(":replan yes");
    assertThat(item(room, "extra").status()).isEqualTo(StepStatus.SKIPPED);
    assertThat(item(room, "main").minutes()).isEqualTo(30);
    room.types(":time until 9:45", ":replan yes");
    assertThat(item(room, "main").minutes()).isEqualTo(20);
    assertThat(item(room, "close").minutes()).isEqualTo(10);
    room.types("");
    assertThat(room.stands()).startsWith("main");
  }

  @Test
  void theCloseStaysWhenThereIsTimeForNothingElse() {
    Room room = Room.walked("ideas");
    room.types(":time until 9:06", ":replan yes");
    assertThat(agenda(room))
        .filteredOn(i -> i.minutes() > 0)
        .map(AgendaItem::step)
        .endsWith("ideas", "close");
    assertThat(EndClock.toCome(room.conversation().session())).isEqualTo(6);
    room.pass(Duration.ofMinutes(20));
    room.types("a bell");
    assertThat(room.type(":replan")).contains("the end at 09:06 passed 14 minutes ago");
  }

  @Test
  void replanSaysWhatItNeeds() {
    Room room = Room.begun();
    assertThat(room.refused(":replan no")).contains(":replan yes");
    Room early = Room.full();
    assertThat(early.refused(":replan")).contains(":time until 16:00");
  }

  @Test
  void theOpenStepIsGivenTimeAndRobbedOfIt() {
    Room room = Room.begun();
    String more = room.type(":time +10");
    assertThat(more).contains("25 minutes now").contains("10 minutes more are planned than");
    assertThat(room.asked().clock()).startsWith("0/25 min");
    room.types(":time -5 min");
    assertThat(item(room, "scope").minutes()).isEqualTo(20);
    room.types(":time −5");
    assertThat(item(room, "scope").minutes()).isEqualTo(15);
    room.types(":undo");
    assertThat(item(room, "scope").minutes()).isEqualTo(20);
    assertThat(room.refused(":time -20")).contains("has only 20 minutes");
    assertThat(Room.full().refused(":time +5")).contains("no open step");
  }

  @Test
  void theClockSaysWhenTheEndHasPassed() {
    Room room = Room.begun();
    room.types(":skip", ":go close", ":time until 9:10");
    room.pass(Duration.ofMinutes(10));
    assertThat(room.asked().clock()).endsWith("ends 09:10");
    room.pass(Duration.ofMinutes(12));
    assertThat(room.asked().clock()).endsWith("ends 09:10, 12 min over");
  }

  @Test
  void aBreakSaysUntilWhenAndCostsNoStep() {
    Room room = Room.begun();
    room.pass(Duration.ofMinutes(2));
    assertThat(room.type(":break 10")).contains("Break until 09:12 (10 minutes)");
    String stands = room.stands();
    room.pass(Duration.ofMinutes(9));
    assertThat(room.type("")).contains("The break is over");
    assertThat(room.stands()).isEqualTo(stands);
    assertThat(item(room, "scope").usedSeconds()).isEqualTo(120);
    assertThat(item(room, Agenda.BREAK).usedSeconds()).isEqualTo(540);
    room.types("");
    assertThat(room.stands()).isNotEqualTo(stands);
  }

  @Test
  void anyLineEndsABreakAndWhatItOverranBelongsToTheStep() {
    Room room = Room.begun();
    room.types(":break 5");
    room.pass(Duration.ofMinutes(8));
    room.types("more guests");
    assertThat(item(room, "scope").usedSeconds()).isEqualTo(180);
    assertThat(room.type(":break until 9:30")).contains("Break until 09:30 (22 minutes)");
    room.types(":undo");
    assertThat(agenda(room)).noneMatch(i -> i.status() == StepStatus.OPEN && Elapsed.isBreak(i));
    assertThat(room.type(":break")).contains("(10 minutes)");
    assertThat(room.type(":break 15")).contains("(15 minutes)");
    assertThat(agenda(room)).filteredOn(Elapsed::isBreak).hasSize(1);
    assertThat(room.refused(":break soon")).contains("“soon”");
  }

  @Test
  void aLongSilenceIsPutDownToAStepOnlyAsFarAsItWasPlannedAndItIsSaid() {
    Room room = Room.begun();
    room.pass(Duration.ofHours(9));
    assertThat(room.type("more guests"))
        .contains("540 minutes without a line: 15 are put down to this step, 525 to none.");
    assertThat(item(room, "scope").usedSeconds()).isEqualTo(900);
    Room pairs = Room.walked("journey");
    pairs.pass(Duration.ofMinutes(35));
    assertThat(pairs.type("pays the taxi")).contains("35 are put down to this step, 0 to none");
    pairs.pass(Duration.ofMinutes(30));
    assertThat(pairs.type("walks")).doesNotContain("without a line");
  }

  @Test
  void aClockPutBackCostsNothing() {
    Room room = Room.begun();
    room.pass(Duration.ofMinutes(3));
    room.types("more guests");
    room.pass(Duration.ofMinutes(-50));
    assertThat(room.type("")).doesNotContain("minutes");
    assertThat(item(room, "scope").usedSeconds()).isEqualTo(180);
    room.pass(Duration.ofMinutes(1));
    room.types(":park music");
    assertThat(item(room, "scope").usedSeconds()).isEqualTo(240);
  }
}
