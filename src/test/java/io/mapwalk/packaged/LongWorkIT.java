package io.mapwalk.packaged;

import static io.mapwalk.shell.PseudoTerminal.CTRL_C;
import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.packaged.Program.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Who waits for a large map sees how far it has come, and may stop it without harm. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LongWorkIT {

  private static final String STOPS = "Ctrl-C stops";
  private static final int STOPPED = 130;

  @TempDir private Path folder;
  private Program program;
  private Path file;

  @BeforeEach
  void find() throws Exception {
    program = Program.in(folder);
    file = LargeMap.in(folder);
  }

  private void imported() throws Exception {
    Ran ran = program.run("import", file.toString());
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.err()).doesNotContain("\r", STOPS);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void anImportShowsHowFarItIsAndStoppedItLeavesTheArchiveAsItWas() throws Exception {
    assertThat(program.run("map", "list").status()).isZero();
    List<String> before = names(program.home());
    try (Seat seat = program.seat(80, 24, "import", file.toString())) {
      seat.waitFor(STOPS);
      assertThat(String.join("\n", seat.screen())).containsPattern("\\w+ .*: \\d+ [%s] \\(");
      seat.type(CTRL_C);
      seat.waitFor("Stopped; nothing was written or changed.");
      seat.rest();
      assertThat(seat.status()).isEqualTo(STOPPED);
      assertThat(seat.screen()).noneMatch(row -> row.contains(STOPS) || row.contains("stopping"));
    }
    assertThat(program.run("map", "list", "--json").json()).isEmpty();
    assertThat(names(program.home())).isEqualTo(before);
  }

  @Test
  void inTheShellAStoppedExportLeavesNoHalfFileAndTheShellGoesOn() throws Exception {
    imported();
    Path exports = folder.resolve("exports");
    try (Seat seat =
        program
            .under("sh", "-c", "trap : INT; \"$@\"; echo \"status $?\"; stty -a", "sh")
            .seat(80, 24)) {
      seat.shell();
      seat.enter("export Everything --format xlsx");
      seat.waitFor("Writing Everything");
      seat.type(CTRL_C);
      assertThat(seat.shell()).contains("Stopped; nothing was written or changed.");
      assertThat(names(exports)).isEmpty();
      seat.enter("export Everything --format json");
      assertThat(seat.shell()).contains("Written for");
      assertThat(seat.screen()).noneMatch(row -> row.contains(STOPS));
      seat.enter("quit");
      assertThat(seat.rest()).contains("status 0", "icanon", " echo ", "isig");
    }
    assertThat(names(exports)).singleElement().asString().endsWith(".json");
  }

  @Test
  void anotherWindowStopsWhatTheWorkshopDoesForItAndTheWorkshopGoesOn() throws Exception {
    imported();
    Path elsewhere = Files.createDirectories(folder.resolve("another folder"));
    try (Talk talk = program.talk("workshop", "start", "--title", "Lost luggage")) {
      talk.prompt();
      try (Seat seat =
          program
              .startedIn(elsewhere)
              .seat(80, 24, "export", "Everything", "--format", "xlsx", "--to", "mine.xlsx")) {
        seat.waitFor("Writing mine.xlsx");
        seat.type(CTRL_C);
        assertThat(seat.rest()).contains("Stopped; nothing was written or changed.");
        assertThat(seat.status()).isEqualTo(STOPPED);
      }
      assertThat(names(elsewhere)).isEmpty();
      talk.ask("60");
      talk.tell(":quit");
      assertThat(talk.status()).isZero();
    }
  }
}
