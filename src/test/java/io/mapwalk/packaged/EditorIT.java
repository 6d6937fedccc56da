package io.mapwalk.packaged;

import static io.mapwalk.shell.PseudoTerminal.CTRL_C;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** However the user's own editor ends, the next prompt takes the next line. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the editor here is a shell script")
class EditorIT {

  private static final String WAITS = "the editor waits";
  private static final String FAILED = "ended with an error";

  // Which of them it is, is said in a file, so that one seat meets them all.
  private static final String EDITOR =
      """
      #!/bin/sh
      case "$(cat "$MANNER")" in
        dies) echo 'the editor waits'; read -r key ;;
        saves)
          trap 'echo "saved on Ctrl-C" > "$1"; exit 0' INT
          echo 'the editor waits'
          while :; do read -r key; done ;;
        takes-the-key)
          stty raw -isig -echo
          echo 'the editor waits'
          dd bs=1 count=1 > /dev/null 2>&1
          stty sane ;;
        interrupts-us) kill -INT "$PPID" ;;
        fails) exit 3 ;;
        killed) stty raw -isig -echo; kill -KILL $$ ;;
      esac
      """;

  @TempDir private Path folder;
  private Path manner;
  private Program program;
  private int lines;

  @BeforeEach
  void aMapWithATouchpointAndAnEditor() throws Exception {
    manner = folder.resolve("manner");
    Path editor = Files.writeString(folder.resolve("editor.sh"), EDITOR);
    assertThat(editor.toFile().setExecutable(true)).isTrue();
    program =
        Program.in(folder)
            .with("VISUAL", editor.toString())
            .with("MANNER", manner.toString())
            .under("sh", "-c", "trap : INT; \"$@\"; echo \"status $?\"; stty -a", "sh");
    Program plain = Program.in(folder);
    assertThat(plain.answer(":stage A\n>1\na step\n", "capture", "Shop", "--new").status())
        .isZero();
  }

  private void takesTheNextLine(Seat seat) throws Exception {
    lines++;
    assertThat(seat.ask("line " + lines)).contains("✓").contains("line " + lines);
  }

  private void edit(Seat seat, String how) throws Exception {
    Files.writeString(manner, how);
    seat.enter(":editor t1");
  }

  @Test
  void ctrlCWhileTheEditorRunsIsForTheEditorAlone() throws Exception {
    try (Seat seat = program.seat(80, 24, "capture", "Shop")) {
      seat.prompt();
      for (int round = 0; round < 5; round++) {
        edit(seat, "dies");
        seat.waitFor(WAITS);
        seat.type(CTRL_C);
        assertThat(seat.prompt()).contains(FAILED);
        takesTheNextLine(seat);
        edit(seat, "saves");
        seat.waitFor(WAITS);
        seat.type(CTRL_C);
        assertThat(seat.prompt()).doesNotContain(FAILED);
        takesTheNextLine(seat);
        edit(seat, "takes-the-key");
        seat.waitFor(WAITS);
        seat.type(CTRL_C);
        assertThat(seat.prompt()).doesNotContain(FAILED);
        takesTheNextLine(seat);
      }
      // Nothing comes closer to the next prompt than what is sent by the editor’s last breath.
      for (int round = 0; round < 40; round++) {
        edit(seat, "interrupts-us");
        assertThat(seat.prompt()).doesNotContain(FAILED);
        takesTheNextLine(seat);
      }
      leave(seat);
    }
    assertThat(Program.in(folder).exported("Shop").toString())
        .contains("saved on Ctrl-C", "\"line 1\"", "\"line " + lines + "\"");
  }

  @Test
  void anEditorThatFailsOrIsKilledLeavesTheTerminalAsItWas() throws Exception {
    try (Seat seat = program.seat(80, 24, "capture", "Shop")) {
      seat.prompt();
      for (String how : new String[] {"fails", "killed", "fails"}) {
        edit(seat, how);
        assertThat(seat.prompt()).contains(FAILED);
        takesTheNextLine(seat);
      }
      leave(seat);
    }
    assertThat(Program.in(folder).exported("Shop").toString()).contains("a step", "line 3");
  }

  @Test
  void ctrlCRightAfterTheEditorLeavesAsItAlwaysDoesAndNothingIsLost() throws Exception {
    try (Seat seat = program.seat(80, 24)) {
      seat.shell();
      for (String how : new String[] {"saves", "dies"}) {
        seat.enter("capture Shop");
        seat.prompt();
        edit(seat, how);
        seat.waitFor(WAITS);
        seat.type(CTRL_C);
        seat.prompt();
        takesTheNextLine(seat);
        seat.type("half of it");
        seat.waitFor("half of it");
        seat.type(CTRL_C);
        assertThat(seat.shell()).contains("Not taken").contains("half of it");
      }
      seat.enter("quit");
      assertRestored(seat);
    }
    assertThat(Program.in(folder).exported("Shop").toString())
        .contains("saved on Ctrl-C", "line 1", "line 2")
        .doesNotContain("half of it");
  }

  private static void leave(Seat seat) throws Exception {
    seat.enter(":quit");
    assertRestored(seat);
  }

  private static void assertRestored(Seat seat) throws Exception {
    assertThat(seat.rest())
        .contains("status 0", "icanon", " echo ", "isig")
        .doesNotContain("-icanon", "-echo ", "-isig");
  }
}
