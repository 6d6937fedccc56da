package io.mapwalk.shell.keeping;

import io.mapwalk.archive.Archive;
import io.mapwalk.journey.Progress;
import io.mapwalk.journey.Refused;
import io.mapwalk.shell.HomeFolder;
import io.mapwalk.shell.console.Console;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Looks at everything the program rests on: Java, the home, its disk, the archive, the terminal.
 */
public final class Checkup {

  private static final long MEGABYTE = 1 << 20;
  private static final long ENOUGH_MEGABYTES = 200;
  private static final int ENOUGH_COLUMNS = 60;

  private final ObjectProvider<Archive> archive;
  private final HomeFolder home;

  /**
   * @param archive where maps are kept, opened when it is looked at
   * @param home where the archive is
   */
  public Checkup(ObjectProvider<Archive> archive, HomeFolder home) {
    this.archive = archive;
    this.home = home;
  }

  /**
   * What there is to tell.
   *
   * @param console where it will be told
   * @param progress is told how far it has come
   * @throws Refused if another process has the archive open, which can look as well
   */
  List<Symptom> of(Console console, Progress progress) {
    return List.of(java(), cache(), home(), disk(), archive(progress), terminal(console));
  }

  private static Symptom java() {
    return Symptom.well(
        "java",
        "shell.doctor.java.version",
        Runtime.version().toString(),
        System.getProperty("java.home", ""));
  }

  private static Symptom cache() {
    if (System.getProperty("mapwalk.folder", "").isEmpty()) {
      return Symptom.note("cache", "shell.doctor.cache.no-launcher");
    }
    List<String> flags = ManagementFactory.getRuntimeMXBean().getInputArguments();
    boolean used =
        flags.stream()
            .anyMatch(f -> f.startsWith("-XX:SharedArchiveFile=") || f.startsWith("-XX:AOTCache="));
    return used
        ? Symptom.well("cache", "shell.doctor.cache.used")
        : Symptom.note("cache", "shell.doctor.cache.none");
  }

  private Symptom home() {
    Path folder = home.path();
    if (Files.notExists(folder)) {
      return Symptom.note("home", "shell.doctor.home.none", folder);
    }
    if (!Files.isWritable(folder)) {
      return Symptom.wrong("home", "shell.doctor.home.unwritable", folder);
    }
    try {
      Set<Path> open = openToOthers(folder);
      return open.isEmpty()
          ? Symptom.well("home", "shell.doctor.home.private", folder)
          : Symptom.wrong("home", "shell.doctor.home.open", open.iterator().next(), open.size());
    } catch (IOException e) {
      return Symptom.wrong("home", "shell.doctor.home.unwritable", folder);
    }
  }

  // In a folder that others cannot enter it does not matter what a file says.
  private static Set<Path> openToOthers(Path folder) throws IOException {
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        || !isOpen(folder)) {
      return Set.of();
    }
    Set<Path> open = new TreeSet<>(Set.of(folder));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (Files.isRegularFile(file) && isOpen(file)) {
          open.add(file);
        }
      }
    }
    return open;
  }

  private static boolean isOpen(Path path) throws IOException {
    Set<PosixFilePermission> rights = Files.getPosixFilePermissions(path);
    return rights.stream().anyMatch(right -> !right.name().startsWith("OWNER_"));
  }

  private Symptom disk() {
    Path there = home.path();
    while (Files.notExists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    try {
      long free = Files.getFileStore(there).getUsableSpace() / MEGABYTE;
      return free < ENOUGH_MEGABYTES
          ? Symptom.wrong("disk", "shell.doctor.disk.full", free, there)
          : Symptom.well("disk", "shell.doctor.disk.free", free);
    } catch (IOException e) {
      return Symptom.note("disk", "shell.doctor.disk.unknown", there);
    }
  }

  private Symptom archive(Progress progress) {
    try {
      Archive open = archive.getObject();
      int maps = open.maps().size();
      long won = open.compact(progress) / MEGABYTE;
      long size = (open.size() + MEGABYTE - 1) / MEGABYTE;
      return won > 0
          ? Symptom.well("archive", "shell.doctor.archive.compacted", maps, size, Archive.FORM, won)
          : Symptom.well("archive", "shell.doctor.archive.opens", maps, size, Archive.FORM);
    } catch (RuntimeException failure) {
      Throwable reason = failure;
      while (reason instanceof BeansException && reason.getCause() != null) {
        reason = reason.getCause();
      }
      if (reason instanceof Refused refused && !refused.code().startsWith("archive.held")) {
        return Symptom.wrong("archive", refused.code(), refused.arguments().toArray());
      }
      throw failure;
    }
  }

  private static Symptom terminal(Console console) {
    if (!console.outIsTerminal()) {
      return Symptom.well("terminal", "shell.doctor.terminal.none");
    }
    int width = console.width();
    if (width < ENOUGH_COLUMNS) {
      return Symptom.note("terminal", "shell.doctor.terminal.narrow", width, ENOUGH_COLUMNS);
    }
    if (!console.look().unicode()) {
      return Symptom.note("terminal", "shell.doctor.terminal.ascii");
    }
    return Symptom.well("terminal", "shell.doctor.terminal.fine", width);
  }
}
