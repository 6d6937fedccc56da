package io.mapwalk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.archive.Archive;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.shell.CommandLine.Ran;
import io.mapwalk.shell.keeping.BackupCommands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Backup and restore, as they are typed. */
class BackupCommandsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private Path home;
  private Path other;
  private String file;

  @BeforeEach
  void backUp() {
    home = folder.resolve("home");
    other = folder.resolve("other");
    file = folder.resolve("maps.backup").toString();
    try (Archive archive = Archive.open(home, CLOCK)) {
      archive.create(PizzaMap.map(), "", "made");
      StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("archive", archive));
      CommandLine line =
          CommandLine.of(
              new BackupCommands(
                  beans.getBeanProvider(Archive.class), new HomeFolder(home), CLOCK));
      Ran ran = line.run("backup", file);
      assertThat(ran.status()).as(ran.err()).isZero();
      assertThat(ran.err()).containsPattern("One map is kept in .*maps.backup, \\d+ kB");
      Ran again = line.run("backup", file);
      assertThat(again.status()).isEqualTo(1);
      assertThat(again.err()).contains("--force");
      assertThat(line.run("backup", file, "--force").status()).isZero();
    }
  }

  private static CommandLine at(Path home) {
    return CommandLine.of(
            new BackupCommands(
                new StaticListableBeanFactory().getBeanProvider(Archive.class),
                new HomeFolder(home),
                CLOCK))
        .at(home)
        .wide(160);
  }

  @Test
  void intoAnEmptyHomeItComesWithoutAsking() {
    Ran ran = at(other).run("restore", file);
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.err()).contains("One map is in " + other).doesNotContain("kept");
    try (Archive archive = Archive.open(other, CLOCK)) {
      assertThat(archive.find(PizzaMap.ID)).contains(PizzaMap.map());
    }
  }

  @Test
  void aPreviewShowsWhatIsInItAndWhatIsHere() throws IOException {
    byte[] before = Files.readAllBytes(home.resolve("mapwalk.mv.db"));
    Ran ran = at(home).run("restore", file, "--preview");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("Trattoria Ruiz", "A pizza evening", PizzaMap.ID.value());
    assertThat(ran.err()).contains("It holds one map, and here is one; nothing was changed");
    assertThat(Files.readAllBytes(home.resolve("mapwalk.mv.db"))).isEqualTo(before);
  }

  @Test
  void mapsThatAreThereAreSetAsideOnlyWhenAsked() {
    Ran refused = at(home).run("restore", file);
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).contains("--replace");
    Ran ran = at(home).run("restore", file, "--replace");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).contains("kept in " + home.resolve("mapwalk.2026-11-23.mv.db"));
    assertThat(home.resolve("mapwalk.2026-11-23.mv.db")).exists();
  }

  @Test
  void insideTheShellItSaysWhereToTypeIt() {
    Ran ran = at(home).inShell().run("restore", file);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains("mapwalk restore");
  }

  @Test
  void whatIsNoBackupIsToldInOneSentence() throws IOException {
    Files.writeString(Path.of(file), "my notes");
    Ran ran = at(other).run("restore", file);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(other.resolve("mapwalk.mv.db")).doesNotExist();
  }
}
