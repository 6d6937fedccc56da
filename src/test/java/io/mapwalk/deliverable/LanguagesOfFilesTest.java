package io.mapwalk.deliverable;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Stage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words around the content are in the language asked for; the content stays as it was. */
class LanguagesOfFilesTest {

  private static final JourneyMap PIZZA = PizzaMap.map();

  private static byte[] written(Format format, String language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Clock clock = Clock.fixed(PizzaMap.NOON, ZoneOffset.UTC);
    new Export(new Messages(Locale.forLanguageTag(language)), clock)
        .write(Dossier.of(PIZZA), format, out);
    return out.toByteArray();
  }

  private static String text(String language) throws IOException {
    return new String(written(Format.MD, language), StandardCharsets.UTF_8);
  }

  private static Set<String> cells(String language) throws IOException {
    DataFormatter shown = new DataFormatter(Locale.forLanguageTag(language));
    Set<String> cells = new TreeSet<>();
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(written(Format.XLSX, language)))) {
      for (Sheet sheet : book) {
        cells.add(sheet.getSheetName());
        sheet.forEach(row -> row.forEach(cell -> cells.add(shown.formatCellValue(cell))));
      }
    }
    return cells;
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "es"})
  void noHeadingOfADocumentIsLeftInEnglish(String language) throws IOException {
    Set<String> content =
        PIZZA.stages().stream().map(Stage::text).map(Object::toString).collect(Collectors.toSet());
    Set<String> english = headings(text("en"));
    english.removeIf(heading -> content.stream().anyMatch(heading::contains));
    english.removeIf(heading -> heading.contains("A pizza evening") || heading.contains("Eva"));
    Set<String> own = headings(text(language));
    // Dutch and Spanish have these words too.
    own.removeAll(Set.of("KPI’s", "Checklists", "Persona", "Ideas"));
    assertThat(own).isNotEmpty().doesNotContainAnyElementsOf(english);
  }

  private static Set<String> headings(String markdown) {
    return markdown
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("#+ ", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 23 November 2026 | Pain points | gives up",
        "nl | 23 november 2026 | Pijnpunten | geeft het op",
        "es | 23 de noviembre de 2026 | Puntos de dolor | abandona",
      })
  void daysHeadingsAndNamesOfValuesAreInTheLanguage(
      String language, String day, String heading, String value) throws IOException {
    assertThat(text(language)).contains(day).contains(heading).contains("no parking hint");
    assertThat(String.join("\n", cells(language)))
        .contains(day)
        .contains(heading)
        .contains(value)
        .contains("no parking hint");
  }

  @Test
  void aDayInACellIsWrittenInTheLanguageOfTheWorkbook() throws IOException {
    assertThat(formats("nl")).contains("[$-413]d mmm yyyy");
    assertThat(formats("es")).contains("[$-C0A]d mmm yyyy");
  }

  private static List<String> formats(String language) throws IOException {
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(written(Format.XLSX, language)))) {
      return StreamSupport.stream(book.spliterator(), false)
          .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
          .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
          .map(cell -> cell.getCellStyle().getDataFormatString())
          .distinct()
          .toList();
    }
  }

  @Test
  void theNameOfAFileIsInTheLanguage() {
    FileNames names = new FileNames(new Messages(Locale.forLanguageTag("nl")));
    assertThat(names.name(PIZZA, Format.XLSX, PizzaMap.DAY, 1)).contains("huidig");
  }
}
