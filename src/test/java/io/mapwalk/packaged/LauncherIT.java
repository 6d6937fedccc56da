package io.mapwalk.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.packaged.Program.Ran;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program as it is handed out, without sources, in a folder with blanks in its name: whatever
 * has happened to that folder, it starts and says nothing that is not asked for.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherIT {

  private static final String EMPTY = "There is no map here yet";
  private static final Path NOBODY = Path.of("/usr/bin/setpriv");

  @TempDir private static Path shelf;
  private static Path unused;

  @TempDir private Path folder;
  private Path installed;
  private Program program;

  @BeforeAll
  static void unpack() throws Exception {
    unused = Files.createDirectories(shelf.resolve("as it came"));
    Files.copy(Program.LAUNCHER, unused.resolve("mapwalk"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.createDirectories(unused.resolve("lib"));
    Files.copy(
        Path.of(System.getProperty("mapwalk.jar", "target/mapwalk.jar")),
        unused.resolve("lib/mapwalk.jar"),
        StandardCopyOption.COPY_ATTRIBUTES);
  }

  @BeforeEach
  void install() throws IOException {
    installed = folder.resolve("My programs/Mapwalk 1");
    copy(unused, installed);
    program = started(installed.resolve("mapwalk"));
  }

  private Program started(Path launcher) {
    return new Program(folder, List.of(launcher.toString()), Map.of());
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(at)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private Path cache() throws IOException {
    try (Stream<Path> files = Files.list(installed.resolve("lib/app"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("cache."))
          .findFirst()
          .orElseThrow();
    }
  }

  private static void assertLists(Ran ran) {
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith(EMPTY).hasLineCount(1);
  }

  private void assertStarts() throws Exception {
    assertLists(program.run("map", "list"));
  }

  private void makeReady() throws Exception {
    Ran first = program.run("map", "list");
    assertThat(first.status()).as(first.err()).isZero();
    assertThat(first.err()).startsWith("Making Mapwalk ready").contains(EMPTY);
  }

  @Test
  void isMadeReadyOnceAndStartsFromAnyFolderAndThroughLinks() throws Exception {
    makeReady();
    assertThat(cache()).isNotEmptyFile();
    assertStarts();
    Path bin = Files.createDirectories(folder.resolve("bin of mine"));
    Path link =
        Files.createSymbolicLink(bin.resolve("walk"), bin.relativize(installed.resolve("mapwalk")));
    Path again = Files.createSymbolicLink(folder.resolve("w"), link);
    assertLists(started(again).run("map", "list"));
    Program byName =
        new Program(bin, List.of("sh", "-c", "PATH=.:$PATH; walk \"$@\"", "sh"), Map.of());
    assertLists(byName.run("map", "list"));
  }

  @Test
  void twoFirstStartsAtOnceBothEndWell() throws Exception {
    Program other = new Program(folder.resolve("bin"), program.command(), Map.of());
    Files.createDirectories(other.folder());
    List<CompletableFuture<Ran>> both =
        Stream.of(program, other)
            .map(one -> CompletableFuture.supplyAsync(() -> listed(one)))
            .toList();
    for (CompletableFuture<Ran> one : both) {
      assertThat(one.get().status()).as(one.get().err()).isZero();
      assertThat(one.get().err()).contains(EMPTY);
    }
    assertThat(installed.resolve("lib/building")).doesNotExist();
    assertStarts();
  }

  private static Ran listed(Program program) {
    try {
      return program.run("map", "list");
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsLeftAlone() throws Exception {
    boolean root = "root".equals(System.getProperty("user.name"));
    if (root) {
      // To root every folder can be written, so it is started as somebody else.
      assertThat(NOBODY).exists();
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    }
    try (Stream<Path> all = Files.walk(installed)) {
      for (Path each : all.toList()) {
        boolean run = Files.isDirectory(each) || each.endsWith("mapwalk");
        Files.setPosixFilePermissions(
            each, PosixFilePermissions.fromString(run ? "r-xr-xr-x" : "r--r--r--"));
      }
    }
    Path caches = folder.resolve("caches");
    Program other = program.with("XDG_CACHE_HOME", caches.toString());
    Program reader =
        root
            ? other.under(NOBODY.toString(), "--reuid=65534", "--regid=65534", "--clear-groups")
            : other;
    Ran first = reader.run("map", "list");
    assertThat(first.status()).as(first.err()).isZero();
    assertThat(first.err()).startsWith("Making Mapwalk ready").contains(EMPTY);
    assertLists(reader.run("map", "list"));
    assertThat(installed.resolve("lib/app")).doesNotExist();
    assertThat(caches.resolve("mapwalk")).isDirectory();
    // So that the folder can be taken away afterwards.
    for (Path each : List.of(installed, installed.resolve("lib"))) {
      Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void aCacheThatWasCutShortIsMadeAgain() throws Exception {
    makeReady();
    long whole = Files.size(cache());
    Path cache = cache();
    Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rw-------"));
    try (FileChannel channel = FileChannel.open(cache, StandardOpenOption.WRITE)) {
      channel.truncate(whole / 2);
    }
    assertStarts();
    assertThat(Files.size(cache())).isGreaterThan(whole * 3 / 4);
    Files.delete(cache());
    assertStarts();
    assertThat(cache()).isNotEmptyFile();
  }

  @Test
  void aFolderThatWasMovedStartsFromItsNewPlace() throws Exception {
    makeReady();
    Path elsewhere = folder.resolve("elsewhere");
    Files.move(installed, elsewhere);
    installed = elsewhere;
    program = started(elsewhere.resolve("mapwalk"));
    FileTime before = Files.getLastModifiedTime(cache());
    assertStarts();
    assertThat(Files.getLastModifiedTime(cache())).isGreaterThan(before);
  }

  @Test
  void aNewerProgramTakesThePlaceOfTheUnpackedOne() throws Exception {
    makeReady();
    Path jar = installed.resolve("lib/mapwalk.jar");
    FileTime later =
        FileTime.from(Files.getLastModifiedTime(jar).toInstant().plus(Duration.ofMinutes(1)));
    Files.setLastModifiedTime(jar, later);
    makeReady();
    assertThat(Files.getLastModifiedTime(installed.resolve("lib/app/stamp"))).isEqualTo(later);
    assertStarts();
  }

  @Test
  void everyJavaHasACacheOfItsOwn() throws Exception {
    makeReady();
    Path java = Path.of(System.getProperty("java.home"));
    Path other = Files.createSymbolicLink(folder.resolve("another java"), java);
    program = program.with("JAVA_HOME", other.toString());
    assertStarts();
    try (Stream<Path> files = Files.list(installed.resolve("lib/app"))) {
      assertThat(files.filter(f -> f.getFileName().toString().startsWith("cache."))).hasSize(2);
    }
    Files.delete(other);
  }

  @Test
  void theLockOfOneThatWasKilledHoldsNobodyUp() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Path lock = Files.createDirectories(installed.resolve("lib/building"));
    Files.writeString(lock.resolve("pid"), dead.pid() + "\n");
    makeReady();
    assertThat(lock).doesNotExist();
  }

  @Test
  void whatIsMissingIsSaidInOneSentence() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    script(bin.resolve("java"), "echo 'openjdk version \"11.0.2\" 2019' >&2");
    String path = bin + ":" + System.getenv("PATH");
    Ran old = program.with("PATH", path).with("JAVA_HOME", "").run("map", "list");
    assertThat(old.status()).isEqualTo(1);
    assertThat(old.err()).hasLineCount(1).contains("Java 17 or newer", "is 11");

    Path few = Files.createDirectories(folder.resolve("few"));
    for (String tool : List.of("sh", "sed", "head", "ls", "locale", "stty", "cat", "readlink")) {
      script(few.resolve(tool), "exec /usr/bin/" + tool + " \"$@\"");
    }
    Ran none =
        program.with("PATH", few.toString()).with("JAVA_HOME", "").under("/bin/sh").run("map");
    assertThat(none.status()).isEqualTo(1);
    assertThat(none.err()).hasLineCount(1).contains("Java is missing", "install Java 17");

    Files.delete(installed.resolve("lib/mapwalk.jar"));
    Ran torn = program.run("map", "list");
    assertThat(torn.status()).isEqualTo(1);
    assertThat(torn.err()).hasLineCount(1).contains("mapwalk.jar is missing", "unpack");
    assertThat(torn.out()).isEmpty();
  }

  private static void script(Path file, String line) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + line + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
