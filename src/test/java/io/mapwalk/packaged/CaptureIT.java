package io.mapwalk.packaged;

import static io.mapwalk.shell.PseudoTerminal.CTRL_D;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Taking down what is said, at a terminal: fast, mended, completed, pasted. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class CaptureIT {

  private static final String TAB = "\t";
  private static final String ARROW_UP = "\u001bOA";
  private static final String BACKSPACE = "\u007f";

  @TempDir private Path folder;

  /** A program with a map “Shop” that has the stages A and B. */
  private Program program() throws Exception {
    Program program = Program.in(folder);
    assertThat(program.answer("60\n", "workshop", "start", "--title", "Shop").status()).isZero();
    assertThat(program.answer(":stage A\n:stage B\n", "capture", "Shop").status()).isZero();
    return program;
  }

  private static List<String> texts(Program program, String element) throws Exception {
    List<String> texts = new ArrayList<>();
    for (JsonNode each : program.exported("Shop").get("elements")) {
      if (each.get("element").asString().equals(element)) {
        texts.add(each.get("text").asString());
      }
    }
    return texts;
  }

  @Test
  void whoTypesOnWhileALineIsKeptSeesItAtThePromptAndNowhereElse() throws Exception {
    Program program = program();
    try (Seat seat = program.seat(80, 50, "capture", "Shop")) {
      assertThat(seat.prompt()).endsWith("A › ");
      seat.type(
          IntStream.rangeClosed(1, 20)
              .mapToObj(n -> "step " + n + " #web -1\r!slow " + n + "\r")
              .collect(Collectors.joining()));
      for (int n = 1; n <= 40; n++) {
        seat.prompt();
      }
      for (String row : seat.screen()) {
        assertThat(row).doesNotMatch("\\S+.*✓.*");
      }
      seat.type(CTRL_D);
      assertThat(seat.rest()).contains("Kept on “Shop”");
      assertThat(seat.status()).isZero();
    }
    assertThat(texts(program, "touchpoint")).hasSize(20);
    assertThat(texts(program, "pain-point")).hasSize(20);
  }

  @Test
  void tabCompletesADashMendsAndAPastedBlockGoesFromStageToStage() throws Exception {
    Program program = program();
    try (Seat seat = program.seat(80, 24, "capture", "Shop")) {
      seat.prompt();
      seat.type(TAB);
      seat.waitFor("(channel)");
      seat.type("callx #pho" + TAB);
      seat.waitFor("#phone");
      assertThat(seat.ask("-1")).contains("callx").contains("Phone");
      assertThat(seat.ask("-")).contains("callx #phone -1");
      seat.type(BACKSPACE.repeat("x #phone -1".length()));
      assertThat(seat.ask("s #phone")).contains("calls");
      String many =
          IntStream.rangeClosed(1, 24).mapToObj(n -> "asks " + n).collect(Collectors.joining("\n"));
      seat.paste("- " + many.replace("\n", "\n- ") + "\n>2\n" + many.replace("asks", "pays"));
      String said = seat.prompt();
      assertThat(said).contains("asks 24").contains("pays 24").endsWith("B › ");
      seat.enter("");
      assertThat(seat.rest()).contains("new entries");
      assertThat(seat.status()).isZero();
    }
    assertThat(texts(program, "touchpoint"))
        .hasSize(49)
        .contains("calls", "asks 24", "pays 24")
        .doesNotContain("callx");
  }

  @Test
  void afterARefusalWhoTypesOnIsHeardAndTheArrowUpBringsTheLineBack() throws Exception {
    Program program = program();
    try (Seat seat = program.seat(80, 24, "capture", "Shop")) {
      seat.prompt();
      assertThat(seat.ask(">9 pays")).contains("arrow up");
      assertThat(seat.ask("waits")).contains("waits");
      assertThat(seat.ask(">9 asks")).doesNotContain("arrow up");
      seat.type(ARROW_UP);
      seat.waitFor(">9 asks");
      seat.type(BACKSPACE.repeat("9 asks".length()));
      assertThat(seat.ask("1 asks")).contains("asks");
      seat.enter("");
      assertThat(seat.rest()).contains("2 new entries");
      assertThat(seat.status()).isZero();
    }
    assertThat(texts(program, "touchpoint")).containsExactlyInAnyOrder("waits", "asks");
  }

  @Test
  void aLongTextIsWrittenInTheUsersOwnEditorAndTheShellGoesOn() throws Exception {
    Program program = program();
    Path editor = folder.resolve("editor.sh");
    Files.writeString(editor, "#!/bin/sh\nprintf 'first line\\nsecond line\\n' > \"$1\"\n");
    assertThat(editor.toFile().setExecutable(true)).isTrue();
    Program editing = program.with("VISUAL", editor.toString());
    try (Seat seat = editing.seat(80, 24)) {
      seat.shell();
      seat.enter("capture Shop");
      seat.prompt();
      seat.ask("waits");
      assertThat(seat.ask(":editor t1")).contains("first line");
      seat.enter(":quit");
      assertThat(seat.shell()).contains("Kept on “Shop”: 1 new entry");
      seat.enter("quit");
      assertThat(seat.status()).isZero();
    }
    assertThat(texts(program, "touchpoint")).containsExactly("first line\nsecond line");
  }
}
