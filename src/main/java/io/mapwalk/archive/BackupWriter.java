package io.mapwalk.archive;

import io.mapwalk.journey.Progress.Task;
import io.mapwalk.journey.Refused;
import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a backup: one compressed file of lines of JSON, a row each, between a line that says what
 * it is and one that says how many there were. It is not the file of the database, because opening
 * one of those means running whatever somebody put into it.
 */
final class BackupWriter {

  /** The number of the form. */
  static final int FORM = 1;

  /** The name in the first line. */
  static final String MARK = "mapwalk-backup";

  private final Home home;
  private final JsonMapper json = new JsonMapper();

  BackupWriter(Home home) {
    this.home = home;
  }

  /**
   * Writes a file beside, and moves it into place when it is whole.
   *
   * @param handle the database
   * @param file where to
   * @param over whether to write over what is there
   * @param now what it is dated with
   * @param task is told of every map
   * @return how many maps it holds
   * @throws Refused if there is such a file, or it cannot be written
   */
  int write(Handle handle, Path file, boolean over, Instant now, Task task) {
    Path target = file.toAbsolutePath().normalize();
    refuse(target, over);
    Path beside = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      Files.deleteIfExists(beside);
      Home.createPrivately(beside);
      // Also where the program is ended from outside in the middle of it.
      beside.toFile().deleteOnExit();
      int maps = fill(handle, beside, now, task);
      Files.move(
          beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      return maps;
    } catch (NoSuchFileException e) {
      throw new Refused("archive.backup-no-folder", String.valueOf(target.getParent()));
    } catch (IOException | UncheckedIOException e) {
      throw Faults.ofBackup(target);
    } finally {
      discard(beside);
    }
  }

  private void refuse(Path target, boolean over) {
    if (home.folder().equals(target.getParent())
        && target.getFileName().toString().startsWith("mapwalk")) {
      throw new Refused("archive.backup-over-archive", target.toString());
    }
    if (Files.isDirectory(target)) {
      throw new Refused("archive.backup-folder", target.toString());
    }
    if (Files.exists(target) && !over) {
      throw new Refused("archive.backup-exists", target.toString());
    }
  }

  private int fill(Handle handle, Path beside, Instant now, Task task) throws IOException {
    List<MapSummary> maps = new MapTable().list(handle, MapFilter.ALL);
    task.expect(maps.size());
    try (FileOutputStream file = new FileOutputStream(beside.toFile())) {
      GZIPOutputStream packed = new GZIPOutputStream(file, 1 << 16);
      Writer lines = new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8));
      line(
          lines,
          Map.of(
              MARK, FORM, "schema", Schema.CURRENT, "made", now.toString(), "maps", maps.size()));
      long[] rows = {0};
      for (MapSummary map : maps) {
        task.step(1);
        for (BackupRows table : BackupRows.ALL) {
          table.read(
              handle,
              map.id().value(),
              values -> {
                task.step(0);
                List<@Nullable Object> row = new ArrayList<>();
                row.add(table.name());
                row.addAll(values);
                line(lines, row);
                rows[0]++;
              });
        }
      }
      line(lines, Map.of("end", rows[0]));
      lines.flush();
      packed.finish();
      file.getFD().sync();
    }
    return maps.size();
  }

  private void line(Writer lines, Object value) {
    try {
      lines.write(json.writeValueAsString(value));
      lines.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void discard(Path beside) {
    try {
      Files.deleteIfExists(beside);
    } catch (IOException e) {
      // The next backup of that name takes it away.
    }
  }
}
