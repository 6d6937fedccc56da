package io.mapwalk.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.EveryKind;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Reword;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is opened, what is refused, and that what is refused stays as it is. */
class OpeningTest {

  private static final Clock CLOCK =
      new TickingClock(Instant.parse("2026-11-23T09:00:00Z"), Duration.ofSeconds(1));

  @TempDir private Path home;
  private Path file;

  @BeforeEach
  void fill() {
    file = new Home(home).database();
  }

  private void makeArchive() {
    try (Archive archive = Archive.open(home, CLOCK)) {
      JourneyMap map = archive.create(EveryKind.map(), "", "Made.");
      for (int i = 0; i < 60; i++) {
        JourneyMap next = map.apply(new Reword(JourneyMap.HEADER, Text.clean("Title " + i)));
        archive.save(map, next, "", "Renamed.");
        map = next;
      }
    }
  }

  private String refuses(String code) throws IOException {
    byte[] before = Files.readAllBytes(file);
    String sentence = Refusals.assertThatRefused(code, () -> Archive.open(home, CLOCK));
    assertThat(Files.readAllBytes(file)).as("the file").isEqualTo(before);
    assertThat(sentence).contains(file.toString());
    assertThat(home.resolve("mapwalk.holder")).doesNotExist();
    return sentence;
  }

  @Test
  void aNewArchiveIsEmpty() {
    try (Archive archive = Archive.open(home.resolve("a").resolve("b"), CLOCK)) {
      assertThat(archive.maps()).isEmpty();
    }
  }

  @Test
  void lookingLeavesTheFileAsItIs() throws IOException {
    makeArchive();
    byte[] before = Files.readAllBytes(file);
    try (Archive archive = Archive.open(home, CLOCK)) {
      assertThat(archive.maps()).hasSize(1);
      assertThat(archive.find(EveryKind.ID)).isPresent();
      assertThat(archive.history(EveryKind.ID)).hasSize(61);
      assertThat(archive.at(EveryKind.ID, 7).header().text()).hasToString("Title 5");
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aNewerArchiveIsRefusedUntouched() throws IOException {
    makeArchive();
    Databases.execute(home, "update schema_version set version = 9");
    assertThat(refuses("archive.newer")).contains("form 9, this one knows " + Archive.FORM);
  }

  @Test
  void theDatabaseOfAnotherProgramIsRefusedUntouched() throws IOException {
    Databases.execute(home, "create table invoice (id int)", "insert into invoice values (1)");
    refuses("archive.foreign");
  }

  @Test
  void aFirstStartThatWasKilledHalfWayIsGoneOnWith() {
    Databases.execute(home, "create table schema_version (version integer not null)");
    makeArchive();
    try (Archive archive = Archive.open(home, CLOCK)) {
      assertThat(archive.maps()).hasSize(1);
    }
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    Files.createFile(file);
    refuses("archive.empty-file");
  }

  @Test
  void aFileThatIsNoDatabaseIsRefusedUntouched() throws IOException {
    Random random = new Random(7);
    for (int length : new int[] {1, 100, 4095, 4096, 8191, 8192, 8193, 100_000}) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      Files.write(file, bytes);
      refuses("archive.damaged");
      Files.writeString(file, "These are my notes.\n".repeat(1 + length / 20));
      refuses("archive.damaged");
    }
  }

  @Test
  void aTruncatedFileIsRefusedUntouchedWhereverItEnds() throws IOException {
    makeArchive();
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(11);
    for (int i = 0; i < 40; i++) {
      int length = i < 8 ? whole.length - (1 << (2 * i)) : 1 + random.nextInt(whole.length - 1);
      Files.write(file, Arrays.copyOf(whole, length));
      refuses("archive.damaged");
    }
    Files.write(file, whole);
    try (Archive archive = Archive.open(home, CLOCK)) {
      assertThat(archive.history(EveryKind.ID)).hasSize(61);
    }
  }

  @Test
  void aFileDamagedInTheMiddleIsEitherReadOrRefusedInOneSentence() throws IOException {
    makeArchive();
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(13);
    for (int i = 0; i < 40; i++) {
      byte[] bytes = whole.clone();
      int from = random.nextInt(bytes.length);
      for (int at = from; at < Math.min(bytes.length, from + 3000); at++) {
        bytes[at] = (byte) random.nextInt();
      }
      Files.write(file, bytes);
      try (Archive archive = Archive.open(home, CLOCK)) {
        assertThat(archive.maps()).hasSize(1);
        assertThat(archive.find(EveryKind.ID).orElseThrow().elements()).isNotEmpty();
      } catch (Refused e) {
        assertThat(List.of("archive.damaged", "archive.element-unreadable")).contains(e.code());
      }
      assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }
  }

  @Test
  void elementsOfAFormThatIsNotKnownAreRefusedByName() {
    makeArchive();
    Databases.execute(home, "update element set body = '{\"format\":2}' where handle = 't1'");
    try (Archive archive = Archive.open(home, CLOCK)) {
      String sentence =
          Refusals.assertThatRefused(
              "archive.element-unreadable", () -> archive.find(EveryKind.ID));
      assertThat(sentence).startsWith("t1");
      assertThat(archive.maps()).hasSize(1);
    }
  }
}
