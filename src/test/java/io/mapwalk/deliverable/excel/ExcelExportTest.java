package io.mapwalk.deliverable.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.BusyMap;
import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.FeelingChange.Score;
import io.mapwalk.journey.element.Cluster;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.Photo;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Worded;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;

class ExcelExportTest {

  private static final Written PIZZA = Written.of(PizzaMap.map());

  @Test
  void aReaderThatHadNoPartInWritingFindsEveryTextOfTheMap() throws IOException {
    String texts = PIZZA.textsReadByAnother();

    assertThat(PizzaMap.map().elements().values())
        .filteredOn(Worded.class::isInstance)
        .extracting(element -> ((Worded) element).text().value())
        .allSatisfy(text -> assertThat(texts).contains(text));
    assertThat(texts)
        .contains("Somewhere near, nothing heavy.", "Face to face", "Trattoria Ruiz", "18 %");
  }

  @Test
  void whatIsSaidOfAPlaceStandsBeneathIt() {
    XSSFSheet detail = Written.of(EveryKind.map()).workbook().getSheet("Detail");
    DataFormatter formatter = new DataFormatter();
    List<String> cells =
        StreamSupport.stream(detail.spliterator(), false)
            .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
            .map(formatter::formatCellValue)
            .toList();

    assertThat(EveryKind.map().elements().values())
        .filteredOn(each -> each instanceof Placed placed && placed.at().isPresent())
        .filteredOn(Worded.class::isInstance)
        // Groups and photos have pages of their own.
        .filteredOn(each -> !(each instanceof Cluster) && !(each instanceof Photo))
        .extracting(element -> ((Worded) element).text().value())
        .hasSizeGreaterThan(5)
        .allSatisfy(text -> assertThat(cells).anyMatch(cell -> cell.contains(text)));
  }

  @Test
  void sheetsComeInTheOrderInWhichOneReads() {
    assertThat(names(PIZZA.workbook()))
        .containsExactly(
            "Summary",
            "Overview",
            "Detail",
            "Persona",
            "About this map",
            "Personas",
            "Stages",
            "Touchpoints",
            "Feelings",
            "Strengths",
            "Pain points",
            "Ideas",
            "Actions",
            "KPIs",
            "Evidence",
            "Cards",
            "Participants",
            "Parking lot");
  }

  @Test
  void sheetsWithNothingOnThemAreLeftOut() {
    JourneyMap bare =
        JourneyMap.create(
            new MapId("bbbbbbbbbb"),
            Text.clean("Bare"),
            Text.EMPTY,
            Text.EMPTY,
            MapKind.FUTURE,
            "en");

    assertThat(names(Written.of(bare).workbook())).containsExactly("Summary", "About this map");
  }

  @Test
  void theEmotionLineIsANativeChartFromMinusTwoToPlusTwo() {
    XSSFChart chart = chart(PIZZA);
    CTPlotArea area = chart.getCTChart().getPlotArea();
    CTValAx axis = area.getValAxArray(0);

    assertThat(area.sizeOfLineChartArray()).isEqualTo(1);
    assertThat(area.getLineChartArray(0).sizeOfSerArray()).isEqualTo(1);
    assertThat(area.getLineChartArray(0).getSerArray(0).getCat().getStrRef().getF())
        .isEqualTo("Detail!$C$8:$R$8");
    assertThat(axis.getScaling().getMin().getVal()).isEqualTo(-2);
    assertThat(axis.getScaling().getMax().getVal()).isEqualTo(2);
    assertThat(chart.getCTChart().getDispBlanksAs().getVal()).isEqualTo(STDispBlanksAs.GAP);
    assertThat(chart.getTitleText().getString())
        .isEqualTo(
            "Eva Moline feels worst at “looks for the entrance” (−2) and best at “is served” (+2)");
  }

  @Test
  void theChartSaysInWordsWhatItShowsForThoseWhoCannotSeeIt() throws IOException {
    assertThat(PIZZA.parts().get("xl/drawings/drawing2.xml"))
        .contains("descr=\"Line chart of the scores")
        .contains("looks for the entrance");
  }

  @Test
  void anUnknownScoreIsAGapAndNotNeutral() {
    JourneyMap map =
        PizzaMap.map()
            .apply(
                new Score(new Handle("f99"), new Handle("t3"), PizzaMap.EVA, OptionalInt.empty()));

    String values =
        chart(Written.of(map))
            .getCTChart()
            .getPlotArea()
            .getLineChartArray(0)
            .getSerArray(0)
            .getVal()
            .getNumRef()
            .getNumCache()
            .xmlText();
    assertThat(values).contains("idx=\"1\"").doesNotContain("idx=\"2\"").contains("idx=\"3\"");
  }

  @Test
  void everyPersonaHasALineOfTheirOwn() {
    JourneyMap map = BusyMap.of(3, 3, 10, 3, counted());

    assertThat(chart(Written.of(map)).getCTChart().getPlotArea().getLineChartArray(0))
        .extracting(line -> line.sizeOfSerArray())
        .isEqualTo(3);
  }

  @Test
  void datesAreDatesAndSharesAreNumbers() {
    XSSFWorkbook workbook = PIZZA.workbook();

    assertThat(column(workbook.getSheet("Actions"), "Due"))
        .extracting(cell -> cell.getLocalDateTimeCellValue().toLocalDate())
        .containsExactly(
            LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 7), LocalDate.of(2027, 2, 23));
    assertThat(column(workbook.getSheet("Pain points"), "Reach"))
        .extracting(Cell::getNumericCellValue)
        .startsWith(0.6, 0.15);
  }

  @Test
  void whatIsChosenFromAListHasADropDown() {
    XSSFSheet actions = PIZZA.workbook().getSheet("Actions");

    assertThat(actions.getDataValidations())
        .extracting(DataValidation::getValidationConstraint)
        .anySatisfy(
            list ->
                assertThat(list.getExplicitListValues())
                    .containsExactly("open", "in work", "done", "dropped"));
  }

  @Test
  void aChecklistIsTickedInItsRowsAndCountsItself() {
    XSSFSheet sheet =
        Written.of(BusyMap.of(2, 1, 0, 1, counted())).workbook().getSheet("Checklist");

    assertThat(column(sheet, "Done"))
        .extracting(Cell::getStringCellValue)
        .containsExactly("☑", "☐");
    assertThat(column(sheet, "List"))
        .extracting(Cell::getStringCellValue)
        .containsExactly("Before you start", "Afterwards");
    List<Cell> formulas = formulas(sheet);
    assertThat(formulas).hasSize(1);
    assertThat(formulas.get(0).getCellFormula()).contains("COUNTIF($B$6:$B$7");
    assertThat(formulas.get(0).getNumericCellValue()).isEqualTo(0.5);
  }

  @Test
  void noKeyOfOursIsVisible() {
    String all = String.join("\n", Written.of(BusyMap.of(3, 4, 40, 2, counted())).texts());

    assertThat(all)
        .doesNotContain(
            "f2f", "workaround", "abandons", "null", "Optional", "de-friction", "thoughts");
  }

  @Test
  void everySheetOpensAtItsTopWithoutGridAndPrintsOnPagesWithNumbers() {
    for (Sheet sheet : PIZZA.workbook()) {
      assertThat(sheet.isDisplayGridlines()).isFalse();
      assertThat(sheet.getTopRow()).isZero();
      assertThat(sheet.getPrintSetup().getLandscape())
          .isEqualTo(!sheet.getSheetName().equals("Summary"));
      assertThat(sheet.getFooter().getRight()).contains("&P").contains("&N");
      assertThat(sheet.getFooter().getLeft()).contains("Trattoria Ruiz\n", "A pizza evening");
      assertThat(sheet.getFooter().getCenter()).contains("% assumptions\n");
    }
    assertThat(PIZZA.workbook().getActiveSheetIndex()).isZero();
  }

  @Test
  void aWideMapIsPrintedOnSeveralPagesThatEndWhereStagesDo() {
    XSSFSheet sheet = Written.of(BusyMap.of(9, 5, 10, 1, counted())).workbook().getSheet("Detail");

    assertThat(sheet.getFitToPage()).isFalse();
    assertThat(Arrays.stream(sheet.getColumnBreaks()).boxed())
        .isNotEmpty()
        .allMatch(last -> (last - 1) % 5 == 0);
  }

  @Test
  void thePropertiesNameTitleAndClient() {
    var properties = PIZZA.workbook().getProperties();

    assertThat(properties.getCoreProperties().getTitle()).isEqualTo("A pizza evening");
    assertThat(properties.getCoreProperties().getCreator()).isEqualTo("Mapwalk");
    assertThat(properties.getCoreProperties().getCreated()).isEqualTo(PizzaMap.NOON);
    assertThat(properties.getExtendedProperties().getCompany()).isEqualTo("Trattoria Ruiz");
  }

  @Test
  void aLargeMapNeedsFewStylesAndNoTwoMergedRegionsMeet() {
    XSSFWorkbook workbook = Written.of(BusyMap.of(13, 10, 2000, 2, counted())).workbook();

    assertThat(workbook.getNumCellStyles()).isLessThan(150);
    for (Sheet sheet : workbook) {
      ((XSSFSheet) sheet).validateMergedRegions();
      for (Row row : sheet) {
        assertThat(row.getHeightInPoints()).isLessThanOrEqualTo(409);
      }
    }
  }

  private static Supplier<String> counted() {
    List<String> said = new ArrayList<>();
    return () -> {
      said.add("");
      return "Words no " + said.size();
    };
  }

  private static XSSFChart chart(Written written) {
    List<XSSFChart> charts =
        written.workbook().getSheet("Detail").getDrawingPatriarch().getCharts();
    assertThat(charts).hasSize(1);
    return charts.get(0);
  }

  private static List<String> names(XSSFWorkbook workbook) {
    List<String> names = new ArrayList<>();
    workbook.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  private static List<Cell> column(Sheet sheet, String heading) {
    for (Cell head : sheet.getRow(4)) {
      if (head.getStringCellValue().equals(heading)) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 5; row <= sheet.getLastRowNum(); row++) {
          cells.add(sheet.getRow(row).getCell(head.getColumnIndex()));
        }
        return cells;
      }
    }
    throw new AssertionError("no column " + heading);
  }

  private static List<Cell> formulas(Sheet sheet) {
    List<Cell> formulas = new ArrayList<>();
    sheet.forEach(
        row ->
            row.forEach(
                cell -> {
                  if (cell.getCellType() == CellType.FORMULA) {
                    formulas.add(cell);
                  }
                }));
    return formulas;
  }
}
