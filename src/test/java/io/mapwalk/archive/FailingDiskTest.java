package io.mapwalk.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.EveryKind;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Reword;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged stays, what could not be written is refused, and nothing lies between. */
class FailingDiskTest {

  @TempDir private Path home;
  private Archive archive;
  private JourneyMap map;

  @BeforeEach
  void open() {
    FailingDisk.plugIn();
    FailingDisk.has(FailingDisk.Fault.NONE);
    archive =
        Archive.open(
            home,
            new TickingClock(Instant.parse("2026-11-23T09:00:00Z"), Duration.ofSeconds(1)),
            DatabaseUrl.through(FailingDisk.SCHEME));
    map = archive.find(EveryKind.ID).orElseGet(() -> archive.create(EveryKind.map(), "", "Made."));
  }

  @AfterEach
  void close() {
    archive.close();
    FailingDisk.has(FailingDisk.Fault.NONE);
  }

  private void rename(String title) {
    JourneyMap after = map.apply(new Reword(JourneyMap.HEADER, Text.clean(title)));
    archive.save(map, after, "", title);
    map = after;
  }

  @Test
  void whatCannotBeWrittenIsRefusedAndWhatWasAcknowledgedIsThere() {
    rename("One");
    FailingDisk.has(FailingDisk.Fault.WRITING);
    String sentence =
        Refusals.assertThatRefused("archive.not-saved-uncertain", () -> rename("Two"));
    assertThat(sentence).contains("mapwalk.mv.db");
    Refusals.assertThatRefused("archive.reopen", () -> rename("Three"));
    Refusals.assertThatRefused("archive.reopen", () -> archive.find(map.id()));
    archive.close();
    FailingDisk.has(FailingDisk.Fault.NONE);
    open();
    assertThat(map.header().text()).hasToString("One");
    assertThat(archive.history(map.id())).extracting(EditRow::sentence).endsWith("One");
    rename("Four");
    assertThat(archive.find(map.id())).contains(map);
  }

  @Test
  void whatCannotBeSyncedIsNotAcknowledged() {
    rename("One");
    FailingDisk.has(FailingDisk.Fault.SYNCING);
    Refusals.assertThatRefused("archive.not-saved-uncertain", () -> rename("Two"));
    Refusals.assertThatRefused("archive.reopen", archive::maps);
    archive.close();
    FailingDisk.has(FailingDisk.Fault.NONE);
    open();
    assertThat(map.header().text().value()).isIn("One", "Two");
    rename("Three");
  }

  @Test
  void anArchiveThatCannotBeMadeLeavesNothingBehind() {
    FailingDisk.has(FailingDisk.Fault.WRITING);
    Path other = home.resolve("other");
    DatabaseUrl url = DatabaseUrl.through(FailingDisk.SCHEME);
    Refusals.assertThatRefused(
        "archive.home-unwritable", () -> Archive.open(other, Clock.systemUTC(), url));
    assertThat(other.resolve("mapwalk.mv.db")).doesNotExist();
    FailingDisk.has(FailingDisk.Fault.NONE);
    try (Archive made = Archive.open(other, Clock.systemUTC(), url)) {
      assertThat(made.maps()).isEmpty();
    }
  }

  @Test
  void whatIsRefusedForItsContentLeavesTheArchiveUsable() {
    JourneyMap other = map.apply(new Reword(JourneyMap.HEADER, Text.clean("Other")));
    archive.save(map, other, "", "Other.");
    Refusals.assertThatRefused("archive.stale", () -> rename("Mine"));
    map = other;
    rename("Mine");
    assertThat(archive.find(map.id())).contains(map);
  }
}
