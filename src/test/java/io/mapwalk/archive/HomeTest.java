package io.mapwalk.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mapwalk.fixture.EveryKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.ofHours(1));

  @TempDir private Path temp;

  @Test
  void theHomeAndAllInItIsForItsOwnerAlone() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path home = temp.resolve("data").resolve("mapwalk");
    try (Archive archive = Archive.open(home, CLOCK)) {
      archive.create(EveryKind.map(), "", "Made.");
      try (Stream<Path> all = Files.walk(temp.resolve("data"))) {
        for (Path path : all.toList()) {
          assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
              .as(path.toString())
              .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
        }
      }
      assertThat(home.resolve("mapwalk.mv.db")).exists();
    }
    try (Stream<Path> left = Files.list(home)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("mapwalk.mv.db", "mapwalk.lock");
    }
  }

  @Test
  void homesWithUnusualNamesAreUsedAsTheyAre() {
    for (String name :
        new String[] {
          "It's my home", "Zoë’s Mäppchen", "a%20b #1 & c", "~", "jdbc:h2:mem:x", "${x}"
        }) {
      Path home = temp.resolve(name);
      try (Archive archive = Archive.open(home, CLOCK)) {
        archive.create(EveryKind.map(), "", "Made.");
      }
      assertThat(home.resolve("mapwalk.mv.db")).as(name).isNotEmptyFile();
      try (Archive archive = Archive.open(home, CLOCK)) {
        assertThat(archive.maps()).hasSize(1);
      }
    }
  }

  @Test
  void aNameThatWouldGiveTheDatabaseOrdersIsRefused() {
    Path home = temp.resolve("x;INIT=RUNSCRIPT FROM 'evil.sql'");
    String sentence =
        Refusals.assertThatRefused("archive.home-name", () -> Archive.open(home, CLOCK));
    assertThat(sentence).contains("“;”");
    assertThat(home).doesNotExist();
  }

  @Test
  void aBackslashInANameIsRefusedWhereItIsNoSeparator() {
    assumeTrue(FileSystems.getDefault().getSeparator().equals("/"));
    Refusals.assertThatRefused(
        "archive.home-name", () -> Archive.open(temp.resolve("a\\b"), CLOCK));
  }

  @Test
  void aFileInTheWayIsNoHome() throws IOException {
    Path file = Files.writeString(temp.resolve("notes"), "mine");
    for (Path home : new Path[] {file, file.resolve("sub"), file.resolve("sub").resolve("dir")}) {
      Refusals.assertThatRefused("archive.home-not-folder", () -> Archive.open(home, CLOCK));
    }
    assertThat(file).hasContent("mine");
  }

  @Test
  void aHomeThatCannotBeWrittenIsRefused() throws IOException {
    Path home = Files.createDirectory(temp.resolve("theirs"));
    assumeTrue(home.toFile().setWritable(false) && !Files.isWritable(home));
    Refusals.assertThatRefused("archive.home-unwritable", () -> Archive.open(home, CLOCK));
    Refusals.assertThatRefused(
        "archive.home-unwritable", () -> Archive.open(home.resolve("sub"), CLOCK));
  }

  @Test
  void whoComesSecondIsToldWhoHoldsItSinceWhen() {
    try (Archive first = Archive.open(temp, CLOCK)) {
      String sentence = Refusals.assertThatRefused("archive.held", () -> Archive.open(temp, CLOCK));
      assertThat(sentence)
          .contains(System.getProperty("user.name"))
          .contains("2026-11-23 10:00")
          .contains(" " + ProcessHandle.current().pid() + ")");
      assertThat(first.maps()).isEmpty();
    }
  }

  @Test
  void anotherProcessIsToldWhoHoldsIt() throws Exception {
    try (Archive archive = Archive.open(temp, CLOCK)) {
      Process process = AnotherProcess.start(temp, DatabaseUrl.STANDARD);
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).isZero();
      assertThat(said.lines())
          .containsExactly(
              Refusals.assertThatRefused("archive.held", () -> Archive.open(temp, CLOCK)));
      assertThat(archive.maps()).isEmpty();
    }
  }

  @Test
  void wordOfADeadProcessKeepsNobodyOut() throws IOException {
    Files.writeString(
        temp.resolve("mapwalk.holder"), "pid=1\nuser=ghost\nsince=1999-12-31 23:59\n");
    try (Archive archive = Archive.open(temp, CLOCK)) {
      assertThat(archive.maps()).isEmpty();
    }
  }

  @Test
  void wordThatCannotBeReadIsNotRepeated() throws IOException {
    try (Archive archive = Archive.open(temp, CLOCK)) {
      for (byte[] word :
          new byte[][] {
            {},
            {(byte) 0xff, (byte) 0xfe},
            "pid=\\u12".getBytes(),
            new byte[1 << 20],
            "pid= ".getBytes()
          }) {
        Files.write(temp.resolve("mapwalk.holder"), word);
        Refusals.assertThatRefused("archive.held-unknown", () -> Archive.open(temp, CLOCK));
      }
      Files.writeString(temp.resolve("mapwalk.holder"), "pid=7\nuser=\u001b[2Jx\nsince=\n");
      assertThat(Refusals.assertThatRefused("archive.held", () -> Archive.open(temp, CLOCK)))
          .doesNotContain("\u001b");
      assertThat(archive.maps()).isEmpty();
    }
  }
}
