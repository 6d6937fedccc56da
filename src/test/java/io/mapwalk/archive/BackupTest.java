package io.mapwalk.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Progress;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Reword;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written into a backup comes back, and what is none changes nothing. */
class BackupTest {

  private static final String HEADER =
      "{\"mapwalk-backup\":1,\"schema\":2,\"made\":\"2026-11-23T09:00:00Z\",\"maps\":0}\n";

  @TempDir private Path folder;
  private final TickingClock clock =
      new TickingClock(Instant.parse("2026-11-23T09:00:00Z"), Duration.ofMinutes(1));
  private Path home;
  private Path file;

  @BeforeEach
  void fill() {
    home = folder.resolve("home");
    file = folder.resolve("maps.backup");
    try (Archive archive = Archive.open(home, clock)) {
      archive.create(EveryKind.map(), "ann", "Imported.");
      JourneyMap pizza = archive.create(PizzaMap.map(), "ann", "Imported.");
      archive.create(RandomMaps.map(7, 120), "", "Imported.");
      rename(archive, pizza, "Another title");
      archive.undo(pizza.id(), "bob");
      archive.putAway(EveryKind.ID, true);
      assertThat(archive.backup(file, false, Progress.UNSEEN)).isEqualTo(3);
    }
  }

  private static JourneyMap rename(Archive archive, JourneyMap map, String title) {
    JourneyMap renamed = map.apply(new Reword(JourneyMap.HEADER, Text.clean(title)));
    archive.save(map, renamed, "bob", "Renamed.");
    return renamed;
  }

  private void restore(Path into) {
    try (Restoring restoring = Restoring.of(into, clock, file, Progress.UNSEEN)) {
      restoring.replace();
    }
  }

  private void assertThatRefused(String code) throws IOException {
    byte[] before = Files.readAllBytes(new Home(home).database());
    String sentence =
        Refusals.assertThatRefused(code, () -> Restoring.of(home, clock, file, Progress.UNSEEN));
    assertThat(sentence).contains(file.toString());
    assertThat(Files.readAllBytes(new Home(home).database())).isEqualTo(before);
    assertThat(home.resolve("mapwalk.restoring")).doesNotExist();
    try (Archive archive = Archive.open(home, clock)) {
      assertThat(archive.maps()).hasSize(3);
    }
  }

  @Test
  void mapsSessionsAndHistoriesComeBackEqual() {
    Path other = folder.resolve("other");
    restore(other);
    try (Archive from = Archive.open(home, clock);
        Archive to = Archive.open(other, clock)) {
      assertThat(to.maps()).isEqualTo(from.maps());
      for (MapSummary map : from.maps()) {
        assertThat(to.find(map.id())).isEqualTo(from.find(map.id()));
        assertThat(to.history(map.id())).isEqualTo(from.history(map.id()));
        for (int i = 1; i <= map.revision(); i++) {
          assertThat(to.at(map.id(), i)).isEqualTo(from.at(map.id(), i));
        }
      }
      assertThat(to.redo(PizzaMap.ID, "").map().header().text()).hasToString("Another title");
      SearchFound found = to.search(SearchQuery.of("alike"), any -> true, 10, 10, Progress.UNSEEN);
      assertThat(found.hits()).isNotEmpty();
    }
  }

  @Test
  void itIsForItsOwnerAloneAndNothingLiesBesideIt() throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(home, file);
    }
  }

  @Test
  void aFileThatIsThereIsOnlyWrittenOverWhenAsked() throws IOException {
    byte[] before = Files.readAllBytes(file);
    try (Archive archive = Archive.open(home, clock)) {
      Refusals.assertThatRefused(
          "archive.backup-exists", () -> archive.backup(file, false, Progress.UNSEEN));
      assertThat(Files.readAllBytes(file)).isEqualTo(before);
      rename(archive, archive.find(PizzaMap.ID).orElseThrow(), "Longer title");
      archive.backup(file, true, Progress.UNSEEN);
      Refusals.assertThatRefused(
          "archive.backup-folder", () -> archive.backup(folder, true, Progress.UNSEEN));
      Refusals.assertThatRefused(
          "archive.backup-no-folder",
          () -> archive.backup(folder.resolve("no/x"), false, Progress.UNSEEN));
      Refusals.assertThatRefused(
          "archive.backup-over-archive",
          () -> archive.backup(new Home(home).database(), true, Progress.UNSEEN));
    }
    assertThat(Files.readAllBytes(file)).isNotEqualTo(before);
  }

  @Test
  void theArchiveThatWasThereIsKeptWithTheDate() {
    try (Archive archive = Archive.open(home, clock)) {
      archive.delete(PizzaMap.ID);
    }
    try (Restoring restoring = Restoring.of(home, clock, file, Progress.UNSEEN)) {
      assertThat(restoring.present()).hasValue(2);
      assertThat(restoring.maps()).hasSize(3);
      assertThat(restoring.replace()).contains(home.resolve("mapwalk.2026-11-23.mv.db"));
    }
    restore(home);
    assertThat(home.resolve("mapwalk.2026-11-23-2.mv.db")).exists();
    try (Archive archive = Archive.open(home, clock)) {
      assertThat(archive.find(PizzaMap.ID)).contains(PizzaMap.map());
    }
  }

  @Test
  void aDamagedArchiveIsReplacedToo() throws IOException {
    Files.writeString(new Home(home).database(), "These are my notes.\n".repeat(1000));
    try (Restoring restoring = Restoring.of(home, clock, file, Progress.UNSEEN)) {
      assertThat(restoring.present()).isEmpty();
      restoring.replace();
    }
    try (Archive archive = Archive.open(home, clock)) {
      assertThat(archive.maps()).hasSize(3);
    }
  }

  @Test
  void anArchiveThatIsOpenIsNotReplaced() {
    try (Archive archive = Archive.open(home, clock)) {
      Refusals.assertThatRefused(
          "archive.held", () -> Restoring.of(home, clock, file, Progress.UNSEEN));
      assertThat(archive.maps()).hasSize(3);
    }
  }

  @Test
  void whatWasCutShortIsRefusedWhereverItEnds() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(5);
    for (int i = 0; i < 12; i++) {
      int length = i < 4 ? whole.length - (1 << i) : 200 + random.nextInt(whole.length - 300);
      Files.write(file, Arrays.copyOf(whole, length));
      assertThatRefused("archive.backup-damaged");
    }
    String lines = unpacked(whole);
    pack(lines.substring(0, lines.lastIndexOf("{\"end\"")));
    assertThatRefused("archive.backup-damaged");
    pack(lines.replaceFirst("(?m)^\\[\"edit\".*\n", ""));
    assertThatRefused("archive.backup-damaged");
    pack(lines + "more");
    assertThatRefused("archive.backup-damaged");
  }

  @Test
  void whatIsNoBackupIsRefused() throws IOException {
    for (String other : List.of("", "These are my notes.\n", "PK\u0003\u0004", "[]")) {
      Files.writeString(file, other);
      assertThatRefused("archive.backup-foreign");
    }
    Files.copy(new Home(home).database(), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThatRefused("archive.backup-foreign");
    pack("{\"some\":\"thing\"}\n");
    assertThatRefused("archive.backup-foreign");
    Files.delete(file);
    assertThatRefused("archive.backup-missing");
    Files.createDirectory(file);
    assertThatRefused("archive.backup-unreadable");
  }

  @Test
  void aBackupOfANewerProgramIsRefused() throws IOException {
    pack(HEADER.replace("\"schema\":2", "\"schema\":" + (Schema.CURRENT + 1)) + "{\"end\":0}\n");
    assertThatRefused("archive.backup-newer");
    pack(HEADER.replace("backup\":1", "backup\":2") + "{\"end\":0}\n");
    assertThatRefused("archive.backup-newer");
  }

  @Test
  void rowsThatMeanNothingAreRefused() throws IOException {
    String map =
        "[\"journey_map\",\"abcdefgh23\",\"T\",\"\",\"\",\"CURRENT\",1,1,1,null,\"map1\",null]\n";
    for (String rows :
        List.of(
            "[\"element\",\"abcdefgh23\",\"map1\",\"map\",null,\"a\",1,\"{}\"]\n",
            "[\"schema_version\",9]\n",
            "[\"journey_map\"]\n",
            "no json\n",
            map + map,
            map.replace("CURRENT", "NONE"),
            map.replace("abcdefgh23", "../../etc"),
            map)) {
      pack(HEADER + rows + "{\"end\":" + rows.lines().count() + "}\n");
      assertThatRefused("archive.backup-damaged");
    }
  }

  @Test
  void whatUnpacksWithoutEndIsRefusedSoon() throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(HEADER.getBytes(StandardCharsets.UTF_8));
      byte[] blanks = new byte[1 << 20];
      Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 300; i++) {
        out.write(blanks);
      }
    }
    assertThatRefused("archive.backup-damaged");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      byte[] blanks = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        out.write(blanks);
      }
    }
    assertThatRefused("archive.backup-foreign");
  }

  @Test
  void theFileShrinksWhenItIsCompactedAndHoldsTheSame() throws IOException {
    Path database = new Home(home).database();
    JourneyMap map;
    try (Archive archive = Archive.open(home, clock)) {
      map = archive.find(PizzaMap.ID).orElseThrow();
      for (int i = 0; i < 200; i++) {
        map = rename(archive, map, "Title " + i);
      }
      long grown = Files.size(database);
      assertThat(archive.compact(Progress.UNSEEN)).isPositive();
      assertThat(Files.size(database)).isLessThan(grown / 2);
      assertThat(archive.compact(Progress.UNSEEN)).isZero();
      // As a kill would leave it.
      Files.copy(
          database, Files.createDirectories(folder.resolve("copy")).resolve("mapwalk.mv.db"));
      map = rename(archive, map, "The last title");
    }
    try (Archive archive = Archive.open(home, clock);
        Archive copy = Archive.open(folder.resolve("copy"), clock)) {
      assertThat(archive.find(PizzaMap.ID)).contains(map);
      assertThat(archive.history(PizzaMap.ID)).hasSize(204);
      assertThat(copy.history(PizzaMap.ID)).hasSize(203);
    }
  }

  private static String unpacked(byte[] bytes) throws IOException {
    try (var in = new GZIPInputStream(new java.io.ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void pack(String lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(file, bytes.toByteArray());
  }
}
