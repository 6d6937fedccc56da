package io.mapwalk.workshop.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The lists the catalogue is compared with: a line a row, bars between its cells. */
final class Expected {

  private static final Path FOLDER = Path.of("src/test/resources/io/mapwalk/catalogue");

  private Expected() {}

  /** The rows of a list, as wide as its widest; the line that describes it is left out. */
  static List<List<String>> rows(String name) {
    try {
      List<List<String>> rows =
          Files.readAllLines(FOLDER.resolve(name + ".txt")).stream()
              .filter(line -> !line.startsWith("#"))
              .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
              .toList();
      if (rows.isEmpty()) {
        throw new AssertionError("nothing in " + name);
      }
      return rows;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A row as it stands in a list. */
  static List<String> row(String... cells) {
    return List.of(cells);
  }

  /** The cell for several values. */
  static String several(List<String> values) {
    return String.join("; ", values);
  }
}
