package io.mapwalk.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a program that saves, at any moment, and looks what is left. {@code -Dmapwalk.kills=200}
 * makes it the long form.
 */
class KilledTest {

  private static final int KILLS = Integer.getInteger("mapwalk.kills", 20);

  /** Enough for H2's defaults, which write half a second late, to lose something every time. */
  private static final int KILLS_THAT_LOSE = 3;

  /** After that many a new archive is begun, for looking at a long history takes its time. */
  private static final int KILLS_AN_ARCHIVE = 20;

  private static final int MOST_ACKNOWLEDGED = 60;

  @TempDir private Path temp;
  private final Random random = new Random();

  /** What was acknowledged over all kills, and how much of it is lost. */
  private record Outcome(int acknowledged, int lost) {
    Outcome plus(Outcome other) {
      return new Outcome(acknowledged + other.acknowledged, lost + other.lost);
    }
  }

  @Test
  void whatWasAcknowledgedOutlivesEveryKill() throws Exception {
    Outcome outcome = kill(KILLS, DatabaseUrl.STANDARD);
    System.out.println("Killed " + KILLS + " times: " + outcome);
    assertThat(outcome.lost()).as(outcome.toString()).isZero();
  }

  @Test
  void withTheDefaultsOfTheDatabaseAcknowledgedEditsAreLost() throws Exception {
    Outcome outcome = kill(KILLS_THAT_LOSE, AnotherProcess.DEFAULTS);
    System.out.println("Killed " + KILLS_THAT_LOSE + " times with H2's defaults: " + outcome);
    assertThat(outcome.lost()).as(outcome.toString()).isPositive();
  }

  private Outcome kill(int times, DatabaseUrl url) throws Exception {
    Outcome outcome = new Outcome(0, 0);
    for (int i = 0; i < times; i += KILLS_AN_ARCHIVE) {
      Path home = temp.resolve("after" + i);
      outcome = outcome.plus(kill(Math.min(times - i, KILLS_AN_ARCHIVE), home, url));
    }
    return outcome;
  }

  private Outcome kill(int times, Path home, DatabaseUrl url) throws Exception {
    try (Archive archive = Archive.open(home, Clock.systemUTC())) {
      archive.create(RandomMaps.empty(), "", "Made.");
    }
    Outcome outcome = new Outcome(0, 0);
    int known = 0;
    for (int i = 0; i < times; i++) {
      int acknowledged = killOnce(home, url);
      int kept = kept(home);
      outcome = outcome.plus(new Outcome(acknowledged - known, Math.max(0, acknowledged - kept)));
      known = kept;
    }
    return outcome;
  }

  /** Gives the number of the last card that was acknowledged before the kill. */
  private int killOnce(Path home, DatabaseUrl url) throws IOException, InterruptedException {
    Process process = AnotherProcess.start(home, url);
    try (BufferedReader lines = process.inputReader(UTF_8)) {
      int wanted = 1 + random.nextInt(MOST_ACKNOWLEDGED);
      int last = 0;
      for (int i = 0; i < wanted; i++) {
        last = Integer.parseInt(lines.readLine());
      }
      process.waitFor(random.nextInt(50), TimeUnit.MILLISECONDS);
      // Killing the process itself, not its handle, would throw away what is still in the pipe.
      process.toHandle().destroyForcibly();
      process.waitFor();
      // All it wrote until it died was acknowledged, but for a line cut off.
      StringWriter rest = new StringWriter();
      lines.transferTo(rest);
      return last + (int) rest.toString().chars().filter(c -> c == '\n').count();
    } finally {
      process.destroyForcibly();
    }
  }

  /** Gives the number of cards, all of which must be whole. */
  private int kept(Path home) {
    try (Archive archive = Archive.open(home, Clock.systemUTC())) {
      JourneyMap map = archive.find(RandomMaps.empty().id()).orElseThrow();
      int cards = map.elements().size() - 1;
      for (int i = 1; i <= cards; i++) {
        assertThat(map.find(Handle.of("c", i))).isPresent();
      }
      assertThat(archive.history(map.id())).hasSize(cards + 1);
      assertThat(archive.at(map.id(), cards + 1)).isEqualTo(map);
      return cards;
    }
  }
}
