package io.mapwalk.deliverable.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.BusyMap;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Reword;
import io.mapwalk.journey.element.PainPoint;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFTableColumn;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {

  static List<String> hostile() {
    return List.of(
        "=1+1",
        "=HYPERLINK(\"http://example.org\",\"x\")",
        "+49 30 1234",
        "-2",
        "@SUM(A1)",
        "\tindented",
        "'quoted",
        "_x0041_ and _x000D_",
        "_x005F_x0041_",
        "a & b < c > \"d\" 'e'",
        "</t></si><script>alert(1)</script>",
        "two\nlines\n\nand more",
        "smile 😀 and 𝒳 and é̂",
        "שלום and مرحبا",
        "007",
        "1,5",
        "{0} and {1,number}",
        "&P &N &D && &8",
        "C:\\temp\\",
        "  kept  within  ",
        "漢字かな交じり文");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void comesBackAsTheSameTextAndNeverAsAFormula(String text) {
    String clean = Text.clean(text).strip().value();
    XSSFWorkbook workbook = Written.of(with(text)).workbook();

    Cell found = null;
    for (Row row : workbook.getSheet("Pain points")) {
      for (Cell cell : row) {
        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(clean)) {
          found = cell;
        }
      }
    }
    assertThat(found).as(text).isNotNull();
    if ("=+-@'\t".indexOf(clean.charAt(0)) >= 0) {
      assertThat(found.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void theOnlyFormulasOfAWorkbookFullOfFormulasAreOurOwn() throws IOException {
    Written written = Written.of(BusyMap.of(3, 3, 30, 2, each(hostile())));

    int formulas = 0;
    for (Sheet sheet : written.workbook()) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          formulas += cell.getCellType() == CellType.FORMULA ? 1 : 0;
        }
      }
    }
    assertThat(formulas).isEqualTo(2);
    assertThat(String.join("", written.parts().values())).doesNotContain("<script>");
  }

  @Test
  void headingsOfTablesDifferAndSayWhatTheirCellsSay() {
    // A table whose headings are not those in its cells is repaired by Excel, with a warning.
    XSSFWorkbook workbook = Written.of(BusyMap.of(2, 2, 5, 3, () -> "_x0041_ [a]\n#b")).workbook();

    for (Sheet sheet : workbook) {
      for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
        Set<String> headings = new HashSet<>();
        Row row = sheet.getRow(table.getStartRowIndex());
        for (XSSFTableColumn column : table.getColumns()) {
          String cell =
              row.getCell(table.getStartColIndex() + column.getColumnIndex()).getStringCellValue();
          // Excel reads the name as it reads the cell [ECMA-376, ST_Xstring]; POI gives it as it
          // stands.
          assertThat(CellText.seen(column.getName())).isEqualTo(cell);
          assertThat(headings.add(cell.toLowerCase(Locale.ROOT))).isTrue();
        }
      }
    }
  }

  @Test
  void whatIsTooLongForTheMatrixIsInFullInTheList() {
    String longest = "word ".repeat(2000).strip();
    List<String> texts = Written.of(with(longest)).texts();

    assertThat(texts).contains(longest);
  }

  @Test
  void moreLineBreaksThanACellHoldsAreShownAsSigns() {
    String lines = "a\n".repeat(300) + "end";

    assertThat(CellText.fitted(lines).chars().filter(c -> c == '\n').count()).isEqualTo(253);
    assertThat(CellText.fitted(lines)).endsWith("end").contains("↵");
  }

  @Test
  void moreCharactersThanACellHoldsAreCutAtAWholeOne() {
    String fitted = CellText.fitted("😀".repeat(20_000));

    assertThat(fitted).hasSizeLessThanOrEqualTo(CellText.MAX_LENGTH).endsWith("😀…");
  }

  private static JourneyMap with(String text) {
    JourneyMap map = PizzaMap.map();
    Handle pain = map.all(PainPoint.class).get(0).id();
    return map.apply(new Reword(pain, Text.clean(text)));
  }

  private static Supplier<String> each(List<String> texts) {
    int[] next = {0};
    return () -> texts.get(next[0]++ % texts.size());
  }
}
