package io.mapwalk.deliverable;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.BusyMap;
import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Severity;
import io.mapwalk.journey.element.Treatment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program calls things in its own files is in none that people are handed. */
class KeysInFilesTest {

  // For programs; or points of a picture.
  private static final Set<Format> NO_WORDS = EnumSet.of(Format.JSON, Format.PNG, Format.LINE_PNG);

  /** Ours in any language; of other names it depends on the language whether they are words. */
  private static final List<String> OURS =
      List.of(
          "f2f",
          "workaround",
          "null",
          "Optional[",
          "OptionalInt",
          "de-friction",
          "io.mapwalk",
          "deliverable.",
          "{0}");

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "es"})
  void noFormatShowsAKeyOfOursInAnyLanguage(String language) throws IOException {
    for (JourneyMap map : List.of(EveryKind.map(), BusyMap.of(3, 4, 40, 2, () -> "mmm"))) {
      for (Edition edition : Edition.values()) {
        for (Format format : EnumSet.complementOf(EnumSet.copyOf(NO_WORDS))) {
          String seen = seen(map, edition, format, language);
          assertThat(seen).as(format + " " + edition).isNotBlank();
          assertThat(OURS.stream().filter(seen::contains)).as(format + " " + edition).isEmpty();
          assertThat(constants().filter(seen::contains)).as(format + " " + edition).isEmpty();
        }
      }
    }
  }

  // Their names in Java, of which some may be words in small letters.
  private static Stream<String> constants() {
    return Stream.of(Severity.values(), Treatment.values()).flatMap(Arrays::stream).map(Enum::name);
  }

  private static String seen(JourneyMap map, Edition edition, Format format, String language)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(
            new Messages(Locale.forLanguageTag(language)),
            Clock.fixed(PizzaMap.NOON, ZoneOffset.UTC),
            new ExportOptions(edition, PaperSize.A3))
        .write(Dossier.of(map), format, out);
    return switch (format) {
      case XLSX -> cells(out.toByteArray());
      case HTML -> Jsoup.parse(out.toString(StandardCharsets.UTF_8)).body().text();
      case CSV -> tables(out.toByteArray());
      default -> out.toString(StandardCharsets.UTF_8);
    };
  }

  // The columns that tell rows apart are hidden, for programs to read.
  private static String cells(byte[] bytes) throws IOException {
    DataFormatter shown = new DataFormatter(Locale.ENGLISH);
    StringBuilder all = new StringBuilder();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (Sheet sheet : workbook) {
        all.append(sheet.getSheetName()).append('\n');
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (!sheet.isColumnHidden(cell.getColumnIndex())) {
              all.append(shown.formatCellValue(cell)).append('\n');
            }
          }
        }
      }
    }
    return all.toString();
  }

  private static String tables(byte[] bytes) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        all.append(entry.getName()).append('\n');
        all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }
}
