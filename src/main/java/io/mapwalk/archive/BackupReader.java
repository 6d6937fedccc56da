package io.mapwalk.archive;

import io.mapwalk.journey.Progress.Task;
import io.mapwalk.journey.Refused;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a backup into an empty database. Nothing in the file is trusted: what is no backup, was cut
 * short, or unpacks to far more than any archive does is refused before it can do harm.
 */
final class BackupReader {

  // Edits repeat each other, so an archive shrinks to a tenth or so; a bomb to a thousandth.
  private static final long MOST_TIMES = 200;
  private static final long ALWAYS_ALLOWED = 1 << 24;
  private static final int LONGEST_HEADER = 1000;
  // Two bodies of an image, each letter of which may have had to be escaped.
  private static final int LONGEST_LINE = 12 * ElementCodec.LONGEST + LONGEST_HEADER;

  private final Path file;
  private final JsonMapper json = new JsonMapper();

  BackupReader(Path file) {
    this.file = file;
  }

  /**
   * Adds all rows of the backup, in the transaction its caller has begun.
   *
   * @param task is told of every map
   * @throws Refused if it is no whole backup of a form this program knows
   */
  void read(Handle handle, Task task) {
    try (InputStream raw = Files.newInputStream(file);
        InputStream unpacked =
            new Limited(
                new GZIPInputStream(raw, 1 << 16), ALWAYS_ALLOWED + MOST_TIMES * Files.size(file));
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    unpacked,
                    StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
      // Each is read, and looked through once all of them are there.
      task.expect(2L * header(line(lines, LONGEST_HEADER)));
      rows(handle, lines, task);
    } catch (NoSuchFileException e) {
      throw new Refused("archive.backup-missing", file.toString());
    } catch (ZipException e) {
      throw notOurs();
    } catch (EOFException e) {
      throw size() == 0 ? notOurs() : damaged();
    } catch (IOException e) {
      throw Files.isReadable(file) && !Files.isDirectory(file)
          ? damaged()
          : new Refused("archive.backup-unreadable", file.toString());
    } catch (JdbiException | IllegalArgumentException e) {
      throw damaged();
    }
  }

  private long size() {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Refused damaged() {
    return new Refused("archive.backup-damaged", file.toString());
  }

  private Refused notOurs() {
    return new Refused("archive.backup-foreign", file.toString());
  }

  private int header(@Nullable String line) {
    JsonNode header = parsed(line);
    if (header == null || !header.isObject() || !header.path(BackupWriter.MARK).isInt()) {
      throw notOurs();
    }
    int form = header.path(BackupWriter.MARK).asInt();
    int schema = header.path("schema").asInt(0);
    if (form > BackupWriter.FORM || schema > Schema.CURRENT) {
      throw new Refused("archive.backup-newer", file.toString());
    }
    return header.path("maps").asInt(0);
  }

  private @Nullable JsonNode parsed(@Nullable String line) {
    try {
      return line == null ? null : json.readTree(line);
    } catch (JacksonException e) {
      return null;
    }
  }

  private void rows(Handle handle, BufferedReader lines, Task task) throws IOException {
    Map<String, BackupRows> tables = new HashMap<>();
    Map<String, BackupRows.Adding> adding = new HashMap<>();
    for (BackupRows table : BackupRows.ALL) {
      tables.put(table.name(), table);
      adding.put(table.name(), table.adding(handle));
    }
    long rows = 0;
    String last = "";
    while (true) {
      JsonNode node = parsed(line(lines, LONGEST_LINE));
      if (node == null) {
        throw damaged();
      }
      if (node.isObject()) {
        adding.values().forEach(BackupRows.Adding::end);
        if (node.path("end").asLong(-1) != rows || lines.read() >= 0) {
          throw damaged();
        }
        return;
      }
      String name = node.path(0).asString("");
      BackupRows table = tables.get(name);
      if (table == null || node.size() != table.columns().size() + 1) {
        throw damaged();
      }
      if (!name.equals(last) && adding.containsKey(last)) {
        // What comes next may speak of what came before.
        adding.get(last).end();
      }
      task.step(name.equals(BackupRows.ALL.get(0).name()) ? 1 : 0);
      last = name;
      adding.get(name).add(values(node));
      rows++;
    }
  }

  private List<@Nullable Object> values(JsonNode row) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 1; i < row.size(); i++) {
      JsonNode value = row.get(i);
      if (value.isString()) {
        values.add(value.asString());
      } else if (value.isIntegralNumber() && value.canConvertToLong()) {
        values.add(value.asLong());
      } else if (value.isNull()) {
        values.add(null);
      } else {
        throw damaged();
      }
    }
    return values;
  }

  private @Nullable String line(BufferedReader lines, int longest) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = lines.read(); c != '\n'; c = lines.read()) {
      if (c < 0) {
        return null;
      }
      if (line.length() == longest) {
        throw longest == LONGEST_HEADER ? notOurs() : damaged();
      }
      line.append((char) c);
    }
    return line.toString();
  }

  /** Ends with a fault when more comes than any backup holds. */
  private static final class Limited extends FilterInputStream {

    private long left;

    Limited(InputStream in, long most) {
      super(in);
      left = most;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      left -= Math.max(0, read);
      if (left < 0) {
        throw new IOException("unpacks to too much");
      }
      return read;
    }
  }
}
