package io.mapwalk.shell.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Progress;
import io.mapwalk.journey.Progress.Task;
import io.mapwalk.journey.Stopped;
import io.mapwalk.terminal.ColourDepth;
import io.mapwalk.terminal.Look;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.builtins.ScreenTerminal;
import org.junit.jupiter.api.Test;

/** What somebody sees who waits, and how they stop it; the time is made by the test. */
class ProgressLineTest {

  private static final String WRITING = "deliverable.progress.file";
  private static final int HEIGHT = 4;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final StopSign sign = new StopSign();
  private final List<Runnable> beats = new ArrayList<>();
  private Instant now = Instant.EPOCH;
  private int width = 80;
  private boolean unicode = true;

  private final Clock clock =
      new Clock() {
        @Override
        public Instant instant() {
          return now;
        }

        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          throw new UnsupportedOperationException();
        }
      };

  private Console console(boolean terminal, boolean redraws, boolean plain) {
    Look look = new Look(ColourDepth.NONE, unicode, plain);
    Console.Manner manner = new Console.Manner(terminal, width, look, false, redraws);
    Messages messages = new Messages(Locale.ENGLISH);
    OutputStream nowhere = OutputStream.nullOutputStream();
    return Console.of(nowhere, err, messages, manner, Path.of(""), sign, clock);
  }

  private Progress progress(Console console) {
    LiveLine line = new LiveLine(err, StandardCharsets.UTF_8);
    return new ProgressLine(console, line, sign, clock, this::beat);
  }

  private Runnable beat(Duration pause, Runnable work) {
    beats.add(work);
    return () -> beats.remove(work);
  }

  private Progress seen() {
    return progress(console(true, true, false));
  }

  private void wait(int millis) {
    now = now.plusMillis(millis);
    List.copyOf(beats).forEach(Runnable::run);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** What stands on the terminal, as an emulator shows it. */
  private String screen() {
    ScreenTerminal screen = new ScreenTerminal(width, HEIGHT);
    screen.write(said());
    return screen.toString().strip();
  }

  @Test
  void quickWorkSaysNothing() {
    try (Task task = seen().begin(WRITING, "a.xlsx")) {
      task.expect(10);
      wait(399);
      task.step(10);
    }
    assertThat(said()).isEmpty();
  }

  @Test
  void whatTakesLongerSaysWhatItIsHowFarItHasComeAndHowToStopItAndIsGoneInTheEnd() {
    try (Task task = seen().begin(WRITING, "a.xlsx")) {
      task.expect(8);
      wait(400);
      assertThat(screen()).isEqualTo("Writing a.xlsx: 0 % (Ctrl-C stops)");
      task.step(6);
      wait(100);
      assertThat(screen()).isEqualTo("Writing a.xlsx: 75 % (Ctrl-C stops)");
      task.step(6);
      wait(100);
      assertThat(screen()).contains("100 %");
    }
    assertThat(screen()).isEmpty();
    assertThat(said()).doesNotContain("\n", "\u001b").endsWith("\r");
    assertThat(beats).isEmpty();
  }

  @Test
  void whereNobodyKnowsHowMuchThereIsTheSecondsAreCounted() {
    try (Task task = seen().begin("archive.progress.compacting")) {
      wait(12_300);
      assertThat(screen()).isEqualTo("Making the archive smaller: 12 s (Ctrl-C stops)");
      assertThat(task).isNotNull();
    }
  }

  @Test
  void manySmallPiecesAreLongTogetherAndTheTimeBetweenThemDoesNotCount() {
    Progress progress = seen();
    try (Task first = progress.begin(WRITING, "a.xlsx")) {
      wait(300);
      first.step(1);
    }
    wait(60_000);
    assertThat(said()).isEmpty();
    try (Task second = progress.begin(WRITING, "b.md")) {
      wait(50);
      assertThat(said()).isEmpty();
      wait(50);
      second.step(1);
      assertThat(screen()).startsWith("Writing b.md");
    }
  }

  @Test
  void whereTheWidthIsNotKnownItFitsANarrowTerminal() {
    width = 0;
    try (Task task = seen().begin(WRITING, "a-name-of-some-length.xlsx")) {
      wait(500);
      task.step(0);
      width = 40;
      assertThat(screen()).endsWith("(Ctrl-C stops)").hasLineCount(1);
    }
  }

  @Test
  void itNeverTakesASecondRow() {
    width = 40;
    try (Task task = seen().begin(WRITING, "日本語".repeat(20) + ".xlsx")) {
      wait(500);
      task.step(0);
      assertThat(screen()).startsWith("Writing 日本").endsWith("…: 0 s (Ctrl-C stops)");
      assertThat(screen().lines()).hasSize(1);
    }
    assertThat(screen()).isEmpty();
  }

  @Test
  void nothingInANameIsObeyedAndAnAsciiTerminalGetsAscii() {
    unicode = false;
    try (Task task = seen().begin(WRITING, "a\u001b[2J\rb" + "x".repeat(90))) {
      wait(500);
      task.step(0);
      assertThat(said()).doesNotContain("\u001b").matches("[\r\\x20-\\x7e]+");
    }
  }

  @Test
  void aLineThatIsSaidMeanwhileTakesItsPlace() {
    Console console = console(true, true, false);
    LiveLine line = new LiveLine(err, StandardCharsets.UTF_8);
    line.draw("Writing a.xlsx", 14);
    new java.io.PrintStream(line.before(err), true, StandardCharsets.UTF_8).println("Done");
    line.draw("Writing", 7);
    assertThat(screen().lines().map(String::strip)).containsExactly("Done", "Writing");
    console.close();
  }

  @Test
  void whereNoLineCanBeDrawnAnewItIsToldOnceAndOnlyOfWhatTakesReallyLong() {
    try (Task task = progress(console(false, false, false)).begin(WRITING, "a.xlsx")) {
      task.expect(2);
      wait(2_999);
      assertThat(said()).isEmpty();
      wait(1);
      task.step(1);
      wait(60_000);
    }
    assertThat(said()).isEqualToNormalizingNewlines("Writing a.xlsx …\n");
  }

  @Test
  void aScreenReaderIsToldOnceAndHowToStopIt() {
    Progress progress = progress(console(true, true, true));
    try (Task task = progress.begin(WRITING, "a.xlsx")) {
      wait(3_000);
      task.step(1);
      wait(1_000);
    }
    try (Task task = progress.begin(WRITING, "b.xlsx")) {
      wait(9_000);
      task.step(1);
    }
    assertThat(said()).isEqualToNormalizingNewlines("Writing a.xlsx … (Ctrl-C stops)\n");
  }

  @Test
  void whoeverStopsItSeesThatAtOnceAndTheWorkEndsWithItsNextStep() {
    Progress progress = seen();
    try (Task task = progress.begin(WRITING, "a.xlsx")) {
      task.expect(4);
      task.step(1);
      wait(500);
      sign.raise();
      assertThat(screen()).isEqualTo("Writing a.xlsx: 25 %, stopping");
      assertThatThrownBy(() -> task.step(0)).isInstanceOf(Stopped.class);
    }
    assertThat(screen()).isEmpty();
    assertThatThrownBy(() -> progress.begin(WRITING, "b.xlsx")).isInstanceOf(Stopped.class);
  }

  @Test
  void aWishThatCameBeforeTheWorkBeganIsHeard() {
    sign.raise();
    try (Task task = seen().begin(WRITING, "a.xlsx")) {
      assertThatThrownBy(() -> task.step(1)).isInstanceOf(Stopped.class);
    }
    assertThat(said()).isEmpty();
  }
}
