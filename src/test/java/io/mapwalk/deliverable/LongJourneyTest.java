package io.mapwalk.deliverable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.mapwalk.fixture.BusyMap;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.merge.Differences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A journey of two hundred stages, which nobody walks in a day and somebody has all the same. */
class LongJourneyTest {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
  private static final JourneyMap LONG = BusyMap.of(200, 2, 400, 2, () -> "waits and wonders");

  // Many times what it takes; what grows with the square of the stages takes longer.
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  @TempDir private Path folder;

  private Path written(JourneyMap map, Format format, Edition edition) {
    Path file = folder.resolve(edition.key() + "." + format.extension());
    new Export(ENGLISH, NOON, new ExportOptions(edition, PaperSize.A3))
        .export(Dossier.of(map), format, file, true);
    return file;
  }

  @ParameterizedTest
  @CsvSource({"XLSX, WORKING", "XLSX, CLIENT", "MD, WORKING", "MD, CLIENT", "JSON, WORKING"})
  void comesBackWholeInBoundedTime(Format format, Edition edition) {
    assertTimeout(
        A_MINUTE,
        () -> {
          Returned back = new Import().read(written(LONG, format, edition)).onto(LONG);
          assertThat(Differences.between(LONG, back.map())).isEmpty();
          assertThat(back.remarks()).extracting(one -> one.sentence(ENGLISH)).isEmpty();
        });
  }

  @Test
  void hasAPageWithEveryStageInBoundedTime() {
    assertTimeout(
        A_MINUTE,
        () ->
            assertThat(written(LONG, Format.HTML, Edition.CLIENT))
                .content()
                .contains("id=\"s1\"", "id=\"s200\""));
  }

  @Test
  void theOverviewIsOnePageThatCanBeReadAndSaysHowManyStagesItLeavesOut() throws IOException {
    Path file = written(LONG, Format.XLSX, Edition.CLIENT);
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      XSSFSheet overview = book.getSheet("Overview");
      assertThat(overview.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(overview.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
      assertThat(words(overview))
          .contains("The first 19 of 200 stages; all of them are on Detail.");
      double pixels = 0;
      for (int column = 0; overview.getColumnWidth(column) != standard(overview); column++) {
        pixels += overview.getColumnWidthInPixels(column);
      }
      double paper = (PaperSize.A3.width() - 20) / 25.4 * 96;
      assertThat(10 * paper / pixels).as("points of what is said").isGreaterThanOrEqualTo(6);
    }
    JourneyMap usual = BusyMap.of(12, 5, 60, 1, () -> "waits");
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(written(usual, Format.XLSX, Edition.CLIENT)))) {
      assertThat(words(book.getSheet("Overview"))).doesNotContain("The first ");
    }
  }

  private static int standard(XSSFSheet sheet) {
    return sheet.getColumnWidth(500);
  }

  private static String words(XSSFSheet sheet) {
    StringBuilder words = new StringBuilder();
    for (Row row : sheet) {
      for (Cell cell : row) {
        words.append(cell).append('\n');
      }
    }
    return words.toString();
  }
}
