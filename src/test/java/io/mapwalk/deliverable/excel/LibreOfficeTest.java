package io.mapwalk.deliverable.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.PizzaMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another program makes of the workbook: it opens it, saves it again whole, and prints it. */
@Tag("world")
class LibreOfficeTest {

  @Test
  void opensTheWorkbookAndKeepsTextAndChartWhenItSavesIt(@TempDir Path folder) throws Exception {
    Written ours = Written.of(PizzaMap.map());
    Path file = Files.write(folder.resolve("map.xlsx"), ours.bytes());

    convert(file, "xlsx:Calc MS Excel 2007 XML", folder.resolve("saved"));

    Written saved = new Written(Files.readAllBytes(folder.resolve("saved/map.xlsx")));
    assertThat(saved.texts()).containsAll(ours.texts());
    assertThat(saved.workbook().getSheet("Detail").getDrawingPatriarch().getCharts()).hasSize(1);
  }

  @Test
  void keepsEveryCellTheOnePlaceOfWhatItShows(@TempDir Path folder) throws Exception {
    Path file = Files.write(folder.resolve("map.xlsx"), Written.of(EveryKind.map()).bytes());

    convert(file, "xlsx:Calc MS Excel 2007 XML", folder.resolve("saved"));

    Written saved = new Written(Files.readAllBytes(folder.resolve("saved/map.xlsx")));
    assertThat(Edited.read(saved.bytes()).onto(EveryKind.map()).remarks()).isEmpty();
    assertThat(new CellLaw(EveryKind.map()).hold(CellLaw.typedInto(saved))).isGreaterThan(140);
  }

  @Test
  void printsTheWorkbook(@TempDir Path folder) throws Exception {
    Path file = Files.write(folder.resolve("map.xlsx"), Written.of(PizzaMap.map()).bytes());

    convert(file, "pdf", folder);

    assertThat(folder.resolve("map.pdf")).isNotEmptyFile();
  }

  private static void convert(Path file, String format, Path to)
      throws IOException, InterruptedException {
    Path folder = file.resolveSibling("profile");
    Process office =
        new ProcessBuilder(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.toUri(),
                "--convert-to",
                format,
                "--outdir",
                to.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(file.resolveSibling("office.log").toFile())
            .start();
    assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(office.exitValue()).isZero();
  }
}
