package io.mapwalk.archive;

import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Properties;

/**
 * Who has an archive open. It only informs: whether somebody has it open is what the lock says.
 *
 * @param pid the number of the process
 * @param user the name of the user who runs it
 * @param since when it was opened, as people of that time zone write it
 */
record Holder(String pid, String user, String since) {

  private static final int LONGEST = 1000;

  /** This process, from now on. */
  static Holder here(Clock clock) {
    return new Holder(
        Long.toString(ProcessHandle.current().pid()),
        System.getProperty("user.name", ""),
        minutes(LocalDateTime.now(clock)));
  }

  // A formatter would load the rules of a whole language, at every start.
  private static String minutes(LocalDateTime time) {
    return time.truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ');
  }

  /** Leaves word in a file that is there whole or not at all. */
  void write(Path file) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    Home.createPrivately(beside);
    Files.writeString(beside, "pid=" + pid + "\nuser=" + escaped(user) + "\nsince=" + since + "\n");
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  // The name of a Windows user may hold a backslash, which would begin an escape when read.
  private static String escaped(String value) {
    return value.replace("\\", "\\\\");
  }

  /** Reads who left word; empty where nobody did or it cannot be read. */
  static Optional<Holder> read(Path file) {
    Properties found = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      char[] start = new char[LONGEST];
      int length = Math.max(0, reader.read(start));
      found.load(new StringReader(new String(start, 0, length)));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
    Holder holder = new Holder(value(found, "pid"), value(found, "user"), value(found, "since"));
    return holder.pid.isBlank() ? Optional.empty() : Optional.of(holder);
  }

  private static String value(Properties found, String name) {
    return Text.clean(found.getProperty(name, "")).strip().value();
  }

  /** The refusal a second process gets. */
  static Refused refusal(Home home) {
    String folder = home.folder().toString();
    return read(home.holder())
        .map(h -> new Refused("archive.held", folder, h.user, h.since, h.pid))
        .orElseGet(() -> new Refused("archive.held-unknown", folder));
  }
}
