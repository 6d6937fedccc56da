package io.mapwalk.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.fixture.StoppedAfter;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Progress;
import io.mapwalk.journey.Stopped;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Reword;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever long work is stopped, everything is as it was, and can be done again. */
class StoppedWorkTest {

  private static final int MANY = 100_000;

  @TempDir private Path folder;
  private Archive archive;
  private Path file;

  @BeforeEach
  void fill() {
    archive = Archive.open(folder.resolve("home"), Clock.systemUTC());
    archive.create(EveryKind.map(), "ann", "Imported.");
    archive.create(PizzaMap.map(), "ann", "Imported.");
    file = folder.resolve("maps.backup");
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList();
    }
  }

  /** Stops some work ever later, until it is done before that. */
  private void assertThatStopped(Consumer<Progress> work, Runnable asBefore) {
    int stopped = 0;
    for (int steps = 0; steps < MANY; steps = steps * 3 / 2 + 1) {
      Progress progress = new StoppedAfter(steps);
      try {
        work.accept(progress);
        assertThat(stopped).isPositive();
        return;
      } catch (Stopped asked) {
        stopped++;
        asBefore.run();
      }
    }
    throw new AssertionError("never done");
  }

  @Test
  void aBackupLeavesTheFileThatWasThereAndNothingBesideIt() throws IOException {
    Files.writeString(file, "yesterday");
    List<Path> before = below(folder);
    assertThatStopped(
        progress -> archive.backup(file, true, progress),
        () -> assertThat(file).hasContent("yesterday"));
    assertThat(below(folder)).isEqualTo(before);
    assertThat(Files.size(file)).isGreaterThan(1000);
  }

  @Test
  void aNewMapIsThereAsAWholeOrNotAtAll() {
    JourneyMap large = RandomMaps.map(7, 1500);
    assertThatStopped(
        progress -> archive.create(large, "", "Imported.", progress),
        () -> assertThat(archive.find(large.id())).isEmpty());
    assertThat(archive.find(large.id())).contains(large);
  }

  @Test
  void anEditIsThereAsAWholeOrNotAtAll() {
    JourneyMap renamed = PizzaMap.map().apply(new Reword(JourneyMap.HEADER, new Text("Other")));
    assertThatStopped(
        progress -> archive.save(PizzaMap.map(), renamed, "", "Renamed.", progress),
        () -> assertThat(archive.find(PizzaMap.ID)).contains(PizzaMap.map()));
    assertThat(archive.find(PizzaMap.ID)).contains(renamed);
    assertThat(archive.history(PizzaMap.ID)).hasSize(2);
  }

  @Test
  void aSearchThatWasStoppedFindsEverythingTheNextTime() {
    SearchQuery query = SearchQuery.of("parking");
    assertThatStopped(progress -> archive.search(query, any -> true, 10, 10, progress), () -> {});
    assertThat(archive.search(query, any -> true, 10, 10, Progress.UNSEEN).hits()).isNotEmpty();
  }

  @Test
  void aMapThatIsBeingReadIsGivenUp() {
    assertThatThrownBy(
            () -> {
              try (Progress.Task task = new StoppedAfter(5).begin("archive.progress.keeping")) {
                archive.dossier(PizzaMap.ID, task);
              }
            })
        .isInstanceOf(Stopped.class);
    assertThat(archive.find(PizzaMap.ID)).contains(PizzaMap.map());
  }

  @Test
  void aRestoreLeavesTheArchiveAndNothingBesideIt() throws IOException {
    archive.backup(file, false, Progress.UNSEEN);
    archive.close();
    Path other = folder.resolve("other");
    try (Archive empty = Archive.open(other, Clock.systemUTC())) {
      assertThat(empty.maps()).isEmpty();
    }
    List<Path> before = below(other);
    assertThatStopped(
        progress -> Restoring.of(other, Clock.systemUTC(), file, progress).close(),
        () -> assertThat(other.resolve("mapwalk.restoring")).doesNotExist());
    assertThat(below(other)).isEqualTo(before);
  }
}
