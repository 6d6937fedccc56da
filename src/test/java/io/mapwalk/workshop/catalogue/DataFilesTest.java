package io.mapwalk.workshop.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
        assertThat(keys(name)).as(name).isSubsetOf(originals).doesNotHaveDuplicates();
      }
    }
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
