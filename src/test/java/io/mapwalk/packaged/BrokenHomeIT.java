package io.mapwalk.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.mapwalk.packaged.Program.Ran;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A home that cannot be used: one sentence that says what to do, and what is there stays. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class BrokenHomeIT {

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void find() {
    program = Program.in(folder);
  }

  private static void assertRefused(Ran ran, String... parts) {
    assertThat(ran.status()).as(ran.err()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).hasLineCount(1).contains(parts).doesNotContain("did not expect");
  }

  private void start() throws Exception {
    Ran ran = program.answer("60 min\n", "workshop", "start", "--title", "T");
    assertThat(ran.status()).as(ran.err()).isZero();
  }

  @Test
  void aFileInTheWay() throws Exception {
    Files.writeString(program.home(), "mine");
    assertRefused(program.run("map", "list"), program.home() + " is not a folder", "--home");
    assertRefused(program.run("workshop", "start", "--home", program.home() + "/below"), "--home");
    assertThat(program.home()).hasContent("mine");
  }

  @Test
  void aFolderThatCannotBeWritten() throws Exception {
    start();
    Files.setPosixFilePermissions(program.home(), PosixFilePermissions.fromString("---------"));
    try {
      assumeThat(Files.isWritable(program.home())).as("root may write anywhere").isFalse();
      assertRefused(program.run("map", "list"), program.home().toString(), "--home");
    } finally {
      Files.setPosixFilePermissions(program.home(), PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aFolderThatCannotBeMade() throws Exception {
    assumeThat(Path.of("/proc/self")).exists();
    assertRefused(program.run("map", "list", "--home", "/proc/mapwalk"), "/proc/mapwalk", "--home");
  }

  @Test
  void aDiskThatTakesNoMore() throws Exception {
    Program limited = program.under("sh", "-c", "ulimit -f 2400; exec \"$@\"", "sh");
    int acknowledged = 0;
    try (Talk talk = limited.talk("workshop", "start", "--title", "T")) {
      talk.prompt();
      talk.ask("60 min");
      String said = "";
      while (!said.contains("could not be written")) {
        talk.tell(":park word " + (acknowledged + 1) + ". " + "x".repeat(2000));
        said = talk.next();
        acknowledged += said.endsWith(" >\n") ? 1 : 0;
      }
      assertThat(said)
          .contains("Line " + (acknowledged + 2) + ", at “goal”: ")
          .contains("for certain");
      assertThat(talk.status()).isEqualTo(1);
    }
    assertThat(acknowledged).isPositive();
    String map = program.exported("T").toString();
    for (int i = 1; i <= acknowledged; i++) {
      assertThat(map).contains("word " + i + ". x");
    }
    Program full = program.under("sh", "-c", "ulimit -f 2; exec \"$@\"", "sh");
    assertRefused(full.run("export", "T", "--format", "xlsx"), "could not be written", "--to");
    try (var files = Files.list(folder.resolve("exports"))) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aResultThatCannotBeWritten() throws Exception {
    assumeThat(Path.of("/dev/full")).exists();
    start();
    Program full = program.under("sh", "-c", "exec \"$@\" >/dev/full", "sh");
    assertRefused(full.run("map", "list"), "standard output");
    assertRefused(full.run("export", "T", "--format", "json", "--to", "-"), "standard output");
  }

  @Test
  void aDatabaseThatIsCutOffOrDamagedOrEmpty() throws Exception {
    start();
    byte[] sound = Files.readAllBytes(program.database());
    try (RandomAccessFile file = new RandomAccessFile(program.database().toFile(), "rw")) {
      file.setLength(sound.length / 2);
    }
    assertLeftAlone();
    byte[] damaged = sound.clone();
    for (int i = 0; i < damaged.length; i += 7) {
      damaged[i] ^= 0x55;
    }
    Files.write(program.database(), damaged);
    assertLeftAlone();
    Files.write(program.database(), new byte[0]);
    assertLeftAlone();
    Files.write(program.database(), sound);
    assertThat(program.run("map", "list").out()).contains("T");
  }

  private void assertLeftAlone() throws Exception {
    byte[] before = Files.readAllBytes(program.database());
    assertRefused(program.run("map", "list"), program.database().toString(), "backup");
    assertRefused(program.run("workshop", "start"), program.database().toString(), "backup");
    assertThat(Files.readAllBytes(program.database())).isEqualTo(before);
  }

  @Test
  void aDatabaseOfANewerVersion() throws Exception {
    start();
    String name = program.database().toString().replaceFirst("\\.mv\\.db$", "");
    try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + name);
        Statement statement = connection.createStatement()) {
      statement.execute("update schema_version set version = 99");
    }
    byte[] before = Files.readAllBytes(program.database());
    assertRefused(program.run("map", "list"), "newer Mapwalk", "99", "left as they are");
    assertRefused(program.run("workshop", "resume"), "newer Mapwalk");
    assertThat(Files.readAllBytes(program.database())).isEqualTo(before);
  }

  @Test
  void aSecondWorkshopHearsWhoHasTheArchiveOpenAndSinceWhen() throws Exception {
    try (Talk talk = program.talk("workshop", "start", "--title", "T")) {
      talk.prompt();
      String user = System.getProperty("user.name");
      Ran second = program.run("workshop", "resume", "T");
      assertRefused(second, user, "process " + talk.pid(), "close that one");
      assertThat(second.err()).containsPattern("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
      assertRefused(program.run("workshop", "start"), "process " + talk.pid());
      assertThat(program.run("template", "list").status()).isZero();
      assertThat(talk.ask("60 min")).contains("60 minutes");
      talk.end();
    }
    assertThat(program.run("map", "list").status()).isZero();
  }
}
