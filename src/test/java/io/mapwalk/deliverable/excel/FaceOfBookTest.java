package io.mapwalk.deliverable.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.deliverable.Edition;
import io.mapwalk.deliverable.ExportOptions;
import io.mapwalk.fixture.BusyMap;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Assign;
import io.mapwalk.journey.change.PlanChange.AddDecision;
import io.mapwalk.journey.change.PlanChange.SetDue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sheets a client looks at first: what they hold, and that they fit their paper. */
class FaceOfBookTest {

  private static final double MILLIMETRES_PER_WIDTH = 7 / 256.0 * 25.4 / 96;

  @Test
  void theSummaryAnswersWhereItHurtsWhoDoesWhatAndWhenItGoesOn() throws IOException {
    assertThat(read(Written.of(PizzaMap.map(), ExportOptions.USUAL), "Summary"))
        .contains("A pizza evening", "draft, ", "% assumptions", "23 November 2026")
        .contains("Eva Moline", "looks for the entrance (−2)", "is served (+2)")
        .contains(
            "Where it hurts most", "severity × share of customers", "gives up", "%", "assumption")
        .contains("who does what by when", "30 November 2026")
        .contains("What is unproven, and who checks it", "nobody yet")
        .contains("more on Pain points");
  }

  @Test
  void whatWorksStandsBeforeWhatTheGroupFoundAndBeforeWhatHurts() throws IOException {
    String summary = read(Written.of(PizzaMap.map()), "Summary");
    assertThat(summary.indexOf("Works well")).isPositive();
    assertThat(summary.indexOf("Works well")).isLessThan(summary.indexOf("Where it hurts most"));
  }

  @Test
  void howeverMuchIsSaidTheSummaryIsOneUprightPageThatCanBeRead() {
    Supplier<String> endless =
        counted("a sentence that goes on and on and never comes to its end ");
    XSSFSheet sheet = sheet(BusyMap.of(12, 5, 200, 5, endless), "Summary");
    assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
    assertThat(sheet.getPrintSetup().getPaperSizeEnum()).isEqualTo(PaperSize.A4_PAPER);
    assertThat(sheet.getFitToPage()).isTrue();
    assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
    assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(10 * 270 / high(sheet)).isGreaterThan(6);
  }

  @ParameterizedTest
  @EnumSource(io.mapwalk.deliverable.PaperSize.class)
  void theOverviewIsOnePageOfThePaperChosen(io.mapwalk.deliverable.PaperSize paper) {
    JourneyMap map = BusyMap.of(12, 5, 200, 3, counted("Words no "));
    Written written = Written.of(map, new ExportOptions(Edition.CLIENT, paper));
    XSSFSheet sheet = written.workbook().getSheet("Overview");
    assertThat(sheet.getFitToPage()).isTrue();
    assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
    assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(sheet.getPrintSetup().getPaperSizeEnum()).isEqualTo(Paper.of(paper));
    assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
  }

  @Test
  void theOverviewSaysHowManyItDoesNotShow() throws IOException {
    Written written = Written.of(BusyMap.of(3, 9, 60, 1, counted("Words no ")));
    assertThat(read(written, "Overview")).contains("3 more on Detail");
  }

  @Test
  void touchpointsHaveAtLeast28MillimetresAndLettersSevenPointsOnPaper() {
    XSSFSheet sheet = sheet(BusyMap.of(12, 5, 60, 1, counted("Words no ")), "Detail");
    double scale = sheet.getPrintSetup().getScale() / 100.0;
    assertThat(8 * scale).isGreaterThanOrEqualTo(7);
    for (int column = Track.FIRST; column < Track.FIRST + 50; column++) {
      assertThat(sheet.getColumnWidth(column) * MILLIMETRES_PER_WIDTH * scale)
          .isGreaterThanOrEqualTo(28);
    }
    assertThat(sheet.getRepeatingColumns()).isNotNull();
    for (Row row : sheet) {
      Cell label = row.getCell(Track.LABEL);
      assertThat(label == null ? "" : label.toString()).doesNotContain("Goal: ", "Scope: ");
    }
    assertThat(sheet.getRepeatingRows()).isNotNull();
  }

  @Test
  void theLineIsDrawnOnAllThreeWithWordsForThoseWhoCannotSeeIt() throws IOException {
    Written written = Written.of(PizzaMap.map(), ExportOptions.USUAL);
    for (String name : List.of("Summary", "Overview", "Detail")) {
      List<XSSFChart> charts = written.workbook().getSheet(name).getDrawingPatriarch().getCharts();
      assertThat(charts).as(name).hasSize(1);
    }
    for (int i = 1; i <= 3; i++) {
      assertThat(written.parts().get("xl/drawings/drawing" + i + ".xml"))
          .containsPattern("descr=\"Line chart of the (mean )?scores")
          .containsPattern("looks for the entrance|Arrival");
    }
    assertThat(String.join("", written.parts().values()))
        .contains(
            "Detail!$C$",
            "<c:dLblPos val=\"b\"/>",
            "<c:dLblPos val=\"r\"/>",
            "<c:dLblPos val=\"t\"/>");
  }

  @Test
  void theOverviewSaysInWhichStageItIsWorstForItDrawsStages() {
    assertThat(title(sheet(PizzaMap.map(), "Overview")))
        .isEqualTo("Eva Moline feels worst at “Arrival” (−0.7) and best at “Time to eat” (+2)");
  }

  @Test
  void theLineOfSeveralSaysWhereEachOfThemFeelsWorst() {
    JourneyMap two = BusyMap.of(4, 3, 10, 2, counted("Words no "));
    assertThat(title(sheet(two, "Detail")))
        .matches(".+ feels worst at “.+” \\(−2\\), .+ at “.+” \\(−2\\)");
    JourneyMap endless = BusyMap.of(4, 3, 10, 2, counted("a name longer than any that is known "));
    assertThat(title(sheet(endless, "Summary"))).matches("How .+ and .+ feel along the journey");
  }

  @Test
  void whereNothingIsDecidedTheSummarySaysSo() throws IOException {
    JourneyMap undecided = RandomMaps.empty();
    assertThat(read(Written.of(undecided), "Summary"))
        .contains("Nothing is decided yet, and nobody has a task.");
    assertThat(read(Written.of(PizzaMap.map()), "Summary")).doesNotContain("Nothing is decided");
  }

  @Test
  void aDecisionStandsWithWhoSeesToItAndByWhen() throws IOException {
    JourneyMap map =
        PizzaMap.map()
            .apply(new AddDecision(new Handle("d9"), Text.clean("the sign comes first")))
            .apply(new Assign(new Handle("d9"), Text.clean("Carla")))
            .apply(new SetDue(new Handle("d9"), Optional.of(LocalDate.of(2026, 12, 4))));
    assertThat(read(Written.of(map), "Summary"))
        .contains("What was decided\nthe sign comes first\nCarla\n4 December 2026");
  }

  @Test
  void ratedIdeasStandInAChartOfWhatTheyBringAndCostByTheirHandles() throws IOException {
    Written written = Written.of(BusyMap.of(3, 3, 60, 1, counted("Words no ")));
    List<XSSFChart> charts = written.workbook().getSheet("Ideas").getDrawingPatriarch().getCharts();
    assertThat(charts).hasSize(1);
    assertThat(charts.get(0).getCTChart().getPlotArea().getScatterChartArray(0).getSerArray())
        .isNotEmpty()
        .allSatisfy(
            series -> {
              assertThat(series.getTx().getV()).matches("i\\d+(, i\\d+)*( \u2026)?");
              assertThat(series.getXVal().getNumRef().getF()).startsWith("Ideas!");
              assertThat(series.getDLbls().getShowSerName().getVal()).isTrue();
            });
    assertThat(String.join("", written.parts().values())).contains("descr=\"Chart of the ideas");
  }

  private static String title(XSSFSheet sheet) {
    return sheet.getDrawingPatriarch().getCharts().get(0).getTitleText().getString();
  }

  private static double high(XSSFSheet sheet) {
    double points = 0;
    for (Row row : sheet) {
      points += row.getHeightInPoints();
    }
    return points * 25.4 / 72;
  }

  private static XSSFSheet sheet(JourneyMap map, String name) {
    return Written.of(map).workbook().getSheet(name);
  }

  private static String read(Written written, String name) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(written.bytes()))) {
      return book.findSheet(name).orElseThrow().read().stream()
          .flatMap(row -> row.stream())
          .map(cell -> cell == null ? "" : cell.getText())
          .filter(text -> !text.isEmpty() && !text.startsWith("mapwalk-repeats "))
          .collect(Collectors.joining("\n"));
    }
  }

  private static Supplier<String> counted(String words) {
    List<String> said = new ArrayList<>();
    return () -> {
      said.add("");
      return words + said.size();
    };
  }
}
