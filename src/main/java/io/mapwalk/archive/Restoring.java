package io.mapwalk.archive;

import io.mapwalk.journey.Progress;
import io.mapwalk.journey.Progress.Task;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Stopped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Puts a backup in the place of an archive. The backup is first read, all of it, into a new
 * database beside; only when that holds is the old one set aside. Whatever goes wrong before leaves
 * the archive as it was. Nobody else can open the archive meanwhile.
 */
public final class Restoring implements AutoCloseable {

  private final Home home;
  private final HomeLock lock;
  private final Clock clock;
  private final Home beside;
  private final List<MapSummary> maps;

  private Restoring(Home home, HomeLock lock, Clock clock, Home beside, List<MapSummary> maps) {
    this.home = home;
    this.lock = lock;
    this.clock = clock;
    this.beside = beside;
    this.maps = List.copyOf(maps);
  }

  /**
   * Reads a backup, and changes nothing yet.
   *
   * @param folder the home
   * @param clock what the archive that is set aside is dated with
   * @param file the backup
   * @param progress is told how far it has come
   * @throws Refused if it is no whole backup of a form this program knows, or another process has
   *     the archive open
   * @throws Stopped if that was asked for; the archive is as it was
   */
  public static Restoring of(Path folder, Clock clock, Path file, Progress progress) {
    Home home = Home.in(folder);
    HomeLock lock = HomeLock.take(home, clock);
    Home beside = new Home(home.folder().resolve("mapwalk.restoring"));
    try {
      discard(beside.folder());
      List<MapSummary> maps = read(Home.in(beside.folder()), file, clock, progress);
      return new Restoring(home, lock, clock, beside, maps);
    } catch (RuntimeException e) {
      discard(beside.folder());
      lock.close();
      throw e;
    }
  }

  private static List<MapSummary> read(Home beside, Path file, Clock clock, Progress progress) {
    String name = String.valueOf(file.getFileName());
    try (Database database = Database.open(beside, DatabaseUrl.STANDARD);
        Task task = progress.begin("archive.progress.reading", name)) {
      return database.write(
          handle -> {
            new BackupReader(file).read(handle, task);
            return check(handle, new Journal(clock), file, task);
          });
    }
  }

  // All of it is understood once, so that nothing is found missing when the old one is gone.
  private static List<MapSummary> check(
      org.jdbi.v3.core.Handle handle, Journal journal, Path file, Task task) {
    try {
      List<MapSummary> maps = journal.maps().list(handle, MapFilter.ALL);
      for (MapSummary map : maps) {
        task.step(1);
        journal.find(handle, map.id()).orElseThrow().header();
        for (EditRow edit : journal.edits().all(handle, map.id())) {
          journal.images().of(handle, map.id(), edit.revision());
        }
      }
      return maps;
    } catch (Stopped asked) {
      throw asked;
    } catch (RuntimeException e) {
      throw new Refused("archive.backup-damaged", file.toString());
    }
  }

  /** The maps of the backup, those changed last first. */
  public List<MapSummary> maps() {
    return maps;
  }

  /** How many maps the archive of the home holds; empty where it cannot be read. */
  public OptionalInt present() {
    if (Files.notExists(home.database())) {
      return OptionalInt.of(0);
    }
    try (Database database = Database.open(home, DatabaseUrl.STANDARD)) {
      return OptionalInt.of(
          database.read(handle -> new MapTable().list(handle, MapFilter.ALL).size()));
    } catch (Refused unreadable) {
      return OptionalInt.empty();
    }
  }

  /**
   * Puts the backup into its place.
   *
   * @return where the archive is kept that was there before; empty where there was none
   * @throws Refused if that cannot be done; the archive is as it was then
   */
  public Optional<Path> replace() {
    try {
      Optional<Path> kept = Optional.empty();
      if (Files.exists(home.database())) {
        kept = Optional.of(setAside());
      }
      Files.move(
          beside.database(),
          home.database(),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
      return kept;
    } catch (IOException e) {
      throw Faults.ofHome(home.folder());
    }
  }

  // Copied and not moved: at no moment, also not when the power goes, is there no archive.
  private Path setAside() throws IOException {
    String day = LocalDate.now(clock).toString();
    Path kept = home.folder().resolve("mapwalk." + day + ".mv.db");
    for (int number = 2; Files.exists(kept); number++) {
      kept = home.folder().resolve("mapwalk." + day + "-" + number + ".mv.db");
    }
    Home.createPrivately(kept);
    Files.copy(home.database(), kept, StandardCopyOption.REPLACE_EXISTING);
    Home.keepPrivate(kept);
    return kept;
  }

  private static void discard(Path folder) {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      // The next one takes it away.
      return;
    }
  }

  /** Takes away what was read, unless it has been put into its place, and lets others in again. */
  @Override
  public void close() {
    discard(beside.folder());
    lock.close();
  }
}
