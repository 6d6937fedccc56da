package io.mapwalk.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.packaged.Program.Ran;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A person at a terminal is told the first times what is worth knowing; nobody else ever is. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class HintsIT {

  private static final String TAB = "Tab shows what can come next";
  private static final String SIGNS = "Tab shows the signs";

  @TempDir private Path folder;

  private static String greeted(Program program) throws Exception {
    try (Seat seat = program.seat(60, 18)) {
      String seen = seat.shell();
      seat.enter("quit");
      assertThat(seat.status()).isZero();
      return seen;
    }
  }

  private static String captured(Program program, String line) throws Exception {
    try (Seat seat = program.seat(60, 18, "capture", "Shop")) {
      String seen = seat.prompt();
      seat.ask(line);
      seat.enter("");
      seat.rest();
      assertThat(seat.status()).isZero();
      return seen;
    }
  }

  @Test
  void theyGoAwayAndAPipeNeverHasThem() throws Exception {
    Program program = Program.in(folder);
    Ran piped = program.answer("60\n", "workshop", "start", "--title", "Shop");
    assertThat(piped.status()).isZero();
    assertThat(piped.err()).doesNotContain(":help");
    assertThat(program.answer(":stage A\n", "capture", "Shop").err()).doesNotContain(SIGNS);
    assertThat(greeted(program.with("MAPWALK_HINTS", "off"))).doesNotContain(TAB);
    assertThat(greeted(program)).contains(TAB);
    assertThat(greeted(program)).contains(TAB);
    assertThat(greeted(program)).doesNotContain(TAB);
    assertThat(captured(program, "walks in")).contains(SIGNS);
    assertThat(captured(program, "pays #cash")).contains(SIGNS);
    assertThat(captured(program, "leaves")).doesNotContain(SIGNS);
    assertThat(program.home().resolve("present.html")).doesNotExist();
  }
}
