package io.mapwalk.deliverable.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.deliverable.Edition;
import io.mapwalk.deliverable.ExportOptions;
import io.mapwalk.deliverable.PaperSize;
import io.mapwalk.fixture.BusyMap;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Remove;
import io.mapwalk.journey.change.PersonaChange.AddPersona;
import io.mapwalk.journey.change.TouchpointChange.MarkMoment;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Touchpoint;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A workbook on paper: everything can be read, and nothing is there that says nothing. */
class PrintedTest {

  private static final double SMALLEST_POINTS = 7;
  private static final double MILLIMETRES_PER_WIDTH = 7 / 256.0 * 25.4 / 96;

  @ParameterizedTest
  @EnumSource(PaperSize.class)
  void noLetterOfAListIsSmallerThanSevenPointsOnThePaperChosen(PaperSize paper) {
    JourneyMap map = PizzaMap.map();
    for (int i = 2; i <= 5; i++) {
      map = map.apply(new AddPersona(new Handle("pe" + i), Text.clean("A guest called " + i)));
    }
    int[] seen = {0};
    Written.of(map, new ExportOptions(Edition.WORKING, paper))
        .workbook()
        .forEach(
            each -> {
              XSSFSheet sheet = (XSSFSheet) each;
              assertThat(Paper.of(sheet)).isIn(paper, paper.everyday());
              if (!sheet.getTables().isEmpty()) {
                seen[0]++;
                assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(ListSheet.TOP);
                assertThat(9 * scale(sheet))
                    .as(sheet.getSheetName())
                    .isGreaterThanOrEqualTo(SMALLEST_POINTS);
              }
            });
    assertThat(seen[0]).isGreaterThan(4);
  }

  // What “fit to width” comes to.
  private static double scale(XSSFSheet sheet) {
    int last = sheet.getTables().get(0).getEndCellReference().getCol();
    double wide = 0;
    for (int column = 0; column <= last; column++) {
      wide +=
          sheet.isColumnHidden(column) ? 0 : sheet.getColumnWidth(column) * MILLIMETRES_PER_WIDTH;
    }
    int pages = sheet.getPrintSetup().getFitWidth();
    CellRangeAddress again = sheet.getRepeatingColumns();
    for (int column = 0; again != null && column <= again.getLastColumn(); column++) {
      wide += (pages - 1) * sheet.getColumnWidth(column) * MILLIMETRES_PER_WIDTH;
    }
    return Math.min(1, Paper.across(Paper.of(sheet)) * pages / wide);
  }

  @Test
  void aListOfSeveralPagesAcrossSaysOnEachWhichRowsItGoesOnWithAndCutsNoTitle() {
    int wide = 0;
    for (Sheet each :
        Written.of(BusyMap.of(6, 4, 60, 4, () -> "words of some length")).workbook()) {
      XSSFSheet sheet = (XSSFSheet) each;
      if (sheet.getTables().isEmpty() || sheet.getPrintSetup().getFitWidth() == 1) {
        continue;
      }
      wide++;
      int last = sheet.getRepeatingColumns().getLastColumn();
      assertThat(9 * scale(sheet)).as(sheet.getSheetName()).isGreaterThanOrEqualTo(SMALLEST_POINTS);
      assertThat(font(sheet.getRow(ListSheet.TOP + 1).getCell(last)).getBold()).isTrue();
      for (int row = 0; row < ListSheet.TOP - 1; row++) {
        CellRangeAddress head = new CellRangeAddress(row, row, ListSheet.LEFT, last);
        assertThat(sheet.getMergedRegions()).as(sheet.getSheetName()).contains(head);
        assertThat(sheet.getRow(row).getCell(ListSheet.LEFT).getCellStyle().getWrapText()).isTrue();
      }
    }
    assertThat(wide).isGreaterThanOrEqualTo(2);
  }

  private static XSSFFont font(Cell cell) {
    return ((XSSFCell) cell).getCellStyle().getFont();
  }

  @Test
  void aClientIsGivenNoColumnInWhichNothingStands() {
    JourneyMap map = PizzaMap.map();
    for (PainPoint pain : map.all(PainPoint.class)) {
      map = map.apply(new Remove(pain.id()));
    }
    XSSFWorkbook book = Written.of(map, ExportOptions.USUAL).workbook();
    for (XSSFSheet sheet : List.of(book.getSheet("Actions"), book.getSheet("Ideas"))) {
      Row heads = sheet.getRow(ListSheet.TOP);
      for (Cell head : heads) {
        boolean full = false;
        for (int row = ListSheet.TOP + 1; sheet.getRow(row) != null; row++) {
          Cell cell = sheet.getRow(row).getCell(head.getColumnIndex());
          full |= cell != null && !cell.toString().isBlank();
        }
        assertThat(full).as(sheet.getSheetName() + ": " + head).isTrue();
      }
    }
  }

  @Test
  void theLegendExplainsTheMarksThatAreThere() {
    JourneyMap map = PizzaMap.map();
    for (Touchpoint touchpoint : map.touchpoints()) {
      map = map.apply(new MarkMoment(touchpoint.id(), false));
    }
    assertThat(Written.of(map).texts()).noneMatch(text -> text.contains("★"));
    Handle first = map.touchpoints().get(0).id();
    assertThat(Written.of(map.apply(new MarkMoment(first, true))).texts())
        .anyMatch(text -> text.startsWith("★ moment of truth"));
  }

  @Test
  void personasThatFitOnOnePageShareIt() {
    JourneyMap map =
        PizzaMap.map().apply(new AddPersona(new Handle("pe2"), Text.clean("Tom, who pays")));
    assertThat(sheet(map, "Persona").getRowBreaks()).isEmpty();
    for (int i = 3; i <= 12; i++) {
      map = map.apply(new AddPersona(new Handle("pe" + i), Text.clean("Guest " + i)));
    }
    assertThat(sheet(map, "Persona").getRowBreaks()).isNotEmpty().hasSizeLessThan(11);
  }

  private static XSSFSheet sheet(JourneyMap map, String name) {
    return Written.of(map).workbook().getSheet(name);
  }
}
