package io.mapwalk.workshop.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the data files to what the reader of them expects. */
class DataFilesTest {

  private static final Path FOLDER = Path.of("src/main/resources/io/mapwalk/catalogue");

  @Test
  void everyRowHasAsManyCellsAsItsTableHasColumns() throws IOException {
    for (Path file : files()) {
      int columns = 0;
      for (String line : Files.readAllLines(file)) {
        int cells = line.startsWith("|") ? line.split("\\|", -1).length : 0;
        assertThat(cells).as(file + ": " + line).isIn(columns == 0 ? cells : columns, 0);
        columns = cells;
      }
    }
  }

  @Test
  void nothingInThemIsMarkdownOrPlainQuotes() throws IOException {
    for (Path file : files()) {
      assertThat(Files.readString(file))
          .as(file.toString())
          .doesNotContain("*", "_", "`", "'", "\"", "<", "\\");
    }
  }

  @Test
  void everyTranslatedRowHasAnOriginal() throws IOException {
    for (Path file : files()) {
      String name = file.getFileName().toString().replace(".md", "");
      int language = name.indexOf('_');
      if (language > 0) {
        List<String> originals = keys(name.substring(0, language));
        assertThat(keys(name)).as(name).isSubsetOf(originals);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "es"})
  void nothingThatIsShownIsLeftWithoutATranslation(String language) throws IOException {
    for (Path file : files()) {
      String name = file.getFileName().toString().replace(".md", "");
      if (!name.contains("_")) {
        Map<String, List<Row>> english = tables(name);
        Map<String, List<Row>> translated = tables(name + "_" + language);
        assertThat(translated.keySet()).as(name).isEqualTo(english.keySet());
        english.forEach((head, rows) -> complete(name + ", " + head, rows, translated.get(head)));
      }
    }
  }

  // A translation has the columns that are shown, and one of its own where the English words are
  // the key or are needed as they are.
  private static void complete(String table, List<Row> english, List<Row> translated) {
    Map<String, Row> byKey = new HashMap<>();
    translated.forEach(row -> assertThat(byKey.put(row.key(), row)).as(table + row).isNull());
    Set<String> columns =
        translated.stream().flatMap(r -> r.cells().keySet().stream()).collect(Collectors.toSet());
    for (Row row : english) {
      Row own = byKey.getOrDefault(row.key(), new Row(row.key(), Map.of()));
      Set<String> shown = new HashSet<>(row.cells().keySet());
      shown.retainAll(columns);
      shown.removeIf(column -> row.text(column).equals(row.key()));
      shown.addAll(row.list("Stages").isEmpty() ? Set.of() : columns(columns, "Labels"));
      shown.addAll(columns(columns, "Label"));
      shown.addAll(columns(columns, "Said"));
      assertThat(own.cells().keySet()).as(table + ": " + row.key()).containsAll(shown);
    }
  }

  private static Set<String> columns(Set<String> there, String column) {
    return there.contains(column) ? Set.of(column) : Set.of();
  }

  private static Map<String, List<Row>> tables(String name) throws IOException {
    Map<String, List<Row>> tables = new LinkedHashMap<>();
    String head = "";
    List<String> columns = List.of();
    for (String line : Files.readAllLines(FOLDER.resolve(name + ".md"))) {
      if (line.startsWith("## ")) {
        head = line.substring(3).strip();
        columns = List.of();
      } else if (line.startsWith("|") && !line.startsWith("|-")) {
        List<String> cells =
            Arrays.stream(line.substring(1).split("\\|", -1)).map(String::strip).toList();
        if (columns.isEmpty()) {
          columns = cells;
        } else {
          tables.computeIfAbsent(head, h -> new ArrayList<>()).add(Row.of(columns, cells));
        }
      }
    }
    return tables;
  }

  @Test
  void aFileThatIsNotThereIsAFaultOfTheProgram() {
    assertThatThrownBy(() -> DataFile.read("nothing", Locale.ENGLISH))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> DataFile.read("feelings", Locale.ENGLISH).rows("Nothing"))
        .isInstanceOf(IllegalStateException.class);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  private static List<String> keys(String name) throws IOException {
    List<String> lines = Files.readAllLines(FOLDER.resolve(name + ".md"));
    return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
        .filter(i -> lines.get(i).startsWith("|") && !lines.get(i).startsWith("|-"))
        .filter(i -> lines.get(i - 1).startsWith("|"))
        .map(i -> lines.get(i).split("\\|")[1].strip())
        .toList();
  }
}
