package io.mapwalk.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.packaged.Program.Ran;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Pairs get forms in the middle of a workshop, fill them in, and the workshop goes on with them.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class PairsIT {

  private static final String TITLE = "Renewing a card";

  @TempDir private Path folder;
  private Program program;
  private Path form;

  @BeforeEach
  void aPausedWorkshopWithAFilledForm() throws Exception {
    program = Program.in(folder);
    String beginning =
        "60 min\nless queueing\nminutes: 30 -> 5\ncurrent\nrenew\na book\na -> b\nAna\n\n\n\nNotice; Go there\n\nreads\n";
    done(program.answer(beginning, "workshop", "start", "--title", TITLE));
    Ran handout = done(program.run("handout", TITLE, "--pairs", "2", "--to", "sheets"));
    assertThat(handout.out().lines())
        .containsExactly("sheets/sheets.html", "sheets/pair-1.txt", "sheets/pair-2.txt");
    form = folder.resolve("sheets/pair-2.txt");
    String filled =
        Files.readString(form)
            .replaceFirst("- \r\n", "- asks at the desk\r\n- waits\r\n")
            .replace("s2 as a whole: ", "s2 as a whole: -2 too long")
            .replaceFirst("(?s)(Pain points:.*?)- \r\n", "$1- one desk\r\n");
    Files.writeString(form, filled);
  }

  @Test
  void whatAPairHasWrittenIsTakenIntoAPausedWorkshopWhichGoesOn() throws Exception {
    Ran preview = done(program.run("take", "sheets/pair-2.txt", "--preview"));
    assertThat(preview.out())
        .startsWith("To “Go there”: 2 actions, 1 feeling, 1 pain point\n")
        .contains("  Actions: asks at the desk\n", "  Emotions: -2 too long\n");
    assertThat(preview.err()).contains("Only shown");
    assertThat(words("touchpoint")).containsExactly("reads");

    Ran unasked = program.run("take", "sheets/pair-2.txt");
    assertThat(unasked.status()).isEqualTo(1);
    assertThat(unasked.err()).contains("--yes");
    assertThat(words("touchpoint")).containsExactly("reads");

    done(program.run("take", "sheets/pair-2.txt", "--yes"));
    assertThat(words("touchpoint")).containsExactly("reads", "asks at the desk", "waits");
    assertThat(words("pain-point")).containsExactly("one desk");
    Ran again = done(program.run("take", "sheets/pair-2.txt", "--yes"));
    assertThat(again.err()).contains("Nothing new: all its 4 lines are on the map already.");

    Ran resumed = done(program.answer("thinks of her mother\n", "workshop", "resume", TITLE));
    assertThat(resumed.err()).contains("thinks of her mother");
    assertThat(words("touchpoint"))
        .containsExactly("reads", "asks at the desk", "waits", "thinks of her mother");

    done(program.run("undo", TITLE));
    assertThat(words("touchpoint")).hasSize(3);
    done(program.run("undo", TITLE));
    assertThat(words("touchpoint")).containsExactly("reads");
    assertThat(words("pain-point")).isEmpty();
  }

  @Test
  void aFormIsTakenWhileTheWorkshopRunsInAnotherWindow() throws Exception {
    try (Talk talk = program.talk("workshop", "resume", TITLE)) {
      talk.prompt();
      talk.ask("thinks of her mother");
      done(program.run("take", "sheets/pair-2.txt", "--yes"));
      talk.ask("calls her");
      talk.ask("");
      talk.ask("waits for Ana");
      assertThat(words("touchpoint"))
          .containsExactly(
              "reads",
              "thinks of her mother",
              "asks at the desk",
              "waits",
              "calls her",
              "waits for Ana");
    }
  }

  @Test
  void somebodyAtATerminalIsAskedFirst() throws Exception {
    try (Seat seat = program.seat(80, 24, "take", "sheets/pair-2.txt")) {
      assertThat(seat.waitFor("n leaves it.")).contains("2 actions");
      seat.enter("n");
      seat.waitFor("Left; nothing was changed.");
      assertThat(seat.status()).isZero();
    }
    assertThat(words("touchpoint")).containsExactly("reads");
    try (Seat seat = program.seat(80, 24)) {
      seat.shell();
      seat.enter("take sheets/pair-2.txt");
      seat.waitFor("n leaves it.");
      seat.enter("");
      assertThat(seat.shell()).contains("Taken: “Renewing a card”.");
      seat.enter("quit");
      assertThat(seat.status()).isZero();
    }
    assertThat(words("touchpoint")).containsExactly("reads", "asks at the desk", "waits");
  }

  @Test
  void whatIsNoFormOfThisMapIsRefusedInOneSentence() throws Exception {
    done(program.answer("60 min\n", "workshop", "start", "--title", "Another"));
    Ran other = program.run("take", form.toString(), "--into", "Another", "--yes");
    assertThat(other.status()).isEqualTo(1);
    assertThat(other.err()).hasLineCount(1).contains("is for “Renewing a card”, not for “Another”");
    Path unmarked = folder.resolve("unmarked.txt");
    Files.write(unmarked, Files.readAllLines(form).subList(1, 20));
    Ran nowhere = program.run("take", unmarked.toString(), "--yes");
    assertThat(nowhere.status()).isEqualTo(1);
    assertThat(nowhere.err()).hasLineCount(1).contains("--into");
    done(program.run("take", unmarked.toString(), "--into", TITLE, "--yes"));
    Path binary = Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 0, 1});
    Ran picture = program.run("take", binary.toString());
    assertThat(picture.status()).isEqualTo(1);
    assertThat(picture.err()).isEqualTo("picture.png is not a text; check which file it is.\n");
  }

  private List<String> words(String element) throws Exception {
    JsonNode map = program.exported(TITLE);
    return StreamSupport.stream(map.get("elements").spliterator(), false)
        .filter(one -> one.get("element").asString().equals(element))
        .map(one -> one.get("text").asString())
        .toList();
  }

  private static Ran done(Ran ran) {
    assertThat(ran.status()).as(ran.err()).isZero();
    return ran;
  }
}
