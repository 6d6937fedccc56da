package io.mapwalk.packaged;

import static io.mapwalk.shell.PseudoTerminal.CTRL_C;
import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.packaged.Program.Ran;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The board on a whole terminal, alone and behind a workshop in another window. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class BoardIT {

  private static final String OTHER_SCREEN = "\u001b[?1049h";
  private static final String OWN_SCREEN = "\u001b[?1049l";
  private static final String DOWN = "\u001b[B";
  private static final String END = "\u001b[F";
  private static final String ESCAPE = "\u001b";
  private static final long SECOND = 1000;

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void find() throws Exception {
    program = Program.in(folder);
    assertThat(program.run("demo").status()).isZero();
  }

  private static String shown(Seat seat) {
    return String.join("\n", seat.screen());
  }

  @Test
  void fillsTheScreenScrollsAndGivesItBack() throws Exception {
    try (Seat seat = program.seat(100, 24, "map", "board", "Dinner")) {
      seat.waitFor(OTHER_SCREEN);
      seat.waitFor(" 1–23/");
      assertThat(seat.screen()).hasSize(24);
      assertThat(seat.screen().get(0)).startsWith("Dinner out tonight");
      assertThat(seat.screen().get(23)).contains("q leave");
      seat.type(DOWN);
      seat.waitFor(" 2–24/");
      assertThat(seat.screen().get(0)).startsWith("current state");
      seat.type(END);
      seat.waitFor("/");
      seat.type("4");
      seat.waitFor("choose something safe");
      seat.waitFor(" 1–23/");
      assertThat(shown(seat)).contains("4 Order").doesNotContain("Awareness");
      seat.type("q");
      seat.waitFor(OWN_SCREEN);
      assertThat(seat.status()).isZero();
      // The wheel presses the arrows while the board is there, and does what it did before after.
      assertThat(seat.all()).containsSubsequence("\u001b[?1007h", "\u001b[?1007r");
    }
  }

  @Test
  void isDrawnAnewWhenTheWindowChanges() throws Exception {
    try (Seat seat = program.seat(160, 24, "map", "board", "Dinner")) {
      seat.waitFor(" 1–23/");
      assertThat(shown(seat)).contains("1 Awareness", "2 Research");
      seat.resize(40, 12);
      seat.waitFor(" 1–11/");
      assertThat(seat.screen()).hasSize(12);
      assertThat(seat.screen()).allSatisfy(row -> assertThat(row.length()).isLessThanOrEqualTo(40));
      seat.resize(240, 90);
      seat.waitFor(" 1–89/");
      assertThat(shown(seat)).contains("1 Awareness", "8 Return");
      seat.type(CTRL_C);
      seat.waitFor(OWN_SCREEN);
      assertThat(seat.status()).isZero();
    }
  }

  @Test
  void findsWhatIsTyped() throws Exception {
    try (Seat seat = program.seat(120, 40, "map", "board", "Dinner")) {
      seat.waitFor(" 1–39/");
      seat.type("/few reviews");
      seat.waitFor("Find: few reviews");
      seat.type("\r");
      seat.waitFor("find “few reviews”");
      assertThat(shown(seat)).contains("few reviews p2").doesNotContain("no parking hint");
      seat.type("x");
      seat.waitFor("Eva Moline");
      seat.type(ESCAPE);
      seat.waitFor(OWN_SCREEN);
      assertThat(seat.status()).isZero();
    }
  }

  @Test
  void keepsNobodyFromBeginningAWorkshopAndFollowsIt() throws Exception {
    try (Seat seat = program.seat(120, 40, "map", "board", "Dinner", "--follow")) {
      seat.waitFor(" 1–39/");
      assertThat(shown(seat)).doesNotContain("more guests come back");
      try (Talk talk =
          program.talk("workshop", "start", "--template", "quick", "--map", "Dinner")) {
        talk.prompt();
        talk.ask("60");
        seat.waitFor("min left · until");
        seat.type("4");
        seat.waitFor("choose something safe");
        talk.ask(":park a lounge on the roof");
        List<Long> waits = new ArrayList<>();
        for (int card = 1; card <= 5; card++) {
          long begun = System.nanoTime();
          talk.tell(":idea 8 smaller menu " + card);
          seat.waitFor("smaller menu " + card);
          waits.add((System.nanoTime() - begun) / 1_000_000);
          talk.prompt();
        }
        Collections.sort(waits);
        System.out.println("milliseconds from a line typed to the board: " + waits);
        assertThat(waits.get(waits.size() / 2)).as(waits.toString()).isLessThan(SECOND);
        talk.tell(":quit");
        assertThat(talk.status()).isZero();
      }
      seat.type("q");
      seat.waitFor(OWN_SCREEN);
      assertThat(seat.status()).isZero();
      assertThat(seat.all()).doesNotContain("lounge");
    }
  }

  @Test
  void comesAndGoesInsideTheShell() throws Exception {
    try (Seat seat = program.seat(100, 24)) {
      seat.shell();
      seat.enter("map board Dinner");
      seat.waitFor(" 1–23/");
      assertThat(program.run("map", "rename", "Dinner", "Supper out").status()).isZero();
      seat.waitFor("Supper out");
      seat.type(CTRL_C);
      seat.shell();
      seat.enter("quit");
      assertThat(seat.status()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--plain"})
  void intoAPipeOrPlainTheMapIsDrawnOnceAndNotFollowed(String plain) throws Exception {
    List<String> words = new ArrayList<>(List.of("map", "board", "Dinner"));
    if (!plain.isEmpty()) {
      words.add(plain);
    }
    Ran ran = program.run(words.toArray(String[]::new));
    assertThat(ran.status()).as(ran.err()).isZero();
    words.set(1, "show");
    assertThat(ran.out()).isEqualTo(program.run(words.toArray(String[]::new)).out());
    words.set(1, "board");
    words.add("--follow");
    Ran followed = program.run(words.toArray(String[]::new));
    assertThat(followed.status()).isEqualTo(1);
    assertThat(followed.out()).isEmpty();
    assertThat(followed.err()).contains("without --follow the map is shown once").hasLineCount(1);
  }

  @Test
  void aTerminalThatCanDoNothingGetsTheMapOnce() throws Exception {
    try (Seat seat = program.with("TERM", "dumb").seat(100, 24, "map", "board", "Dinner")) {
      assertThat(seat.rest()).contains("Awareness").doesNotContain("\u001b");
      assertThat(seat.status()).isZero();
    }
  }
}
