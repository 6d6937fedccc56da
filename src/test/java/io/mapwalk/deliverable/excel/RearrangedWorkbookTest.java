package io.mapwalk.deliverable.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.deliverable.Remark;
import io.mapwalk.deliverable.Returned;
import io.mapwalk.deliverable.difference.DifferenceLines;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Action;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.junit.jupiter.api.Test;

/** What people do to the form of a workbook is no change of the map; a row taken out is one. */
class RearrangedWorkbookTest {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
  private static final JourneyMap PIZZA = PizzaMap.map();
  private static final Written WRITTEN = Written.of(PIZZA);

  private final Edited edited = new Edited(WRITTEN);

  @Test
  void rowsThatAFilterHidesAndColumnsThatSomebodyHidStayAsTheyAre() {
    for (Sheet sheet : edited.book()) {
      for (Row row : sheet) {
        row.setZeroHeight(row.getRowNum() % 2 == 1);
      }
      sheet.setColumnHidden(2, true);
      ((XSSFSheet) sheet).getCTWorksheet().getSheetViews().getSheetViewArray(0).setZoomScale(50);
    }
    nothingChanges();
  }

  @Test
  void sheetsMayBeRenamedMovedAndHidden() {
    int actions = edited.book().getSheetIndex("Actions");
    edited.book().setSheetName(actions, "To do");
    edited.book().setSheetOrder("To do", 0);
    edited.book().setSheetName(edited.book().getSheetIndex("Overview"), "The journey");
    edited.book().setSheetHidden(edited.book().getSheetIndex("Cards"), true);
    nothingChanges();
    edited.set("To do", PIZZA.all(Action.class).get(0).text().value(), "Who", "Kim");
    assertThat(lines(edited.onto(PIZZA))).singleElement().asString().contains("Kim");
  }

  @Test
  void aTableMayBecomePlainCells() {
    for (Sheet sheet : edited.book()) {
      for (XSSFTable table : List.copyOf(((XSSFSheet) sheet).getTables())) {
        ((XSSFSheet) sheet).removeTable(table);
      }
    }
    nothingChanges();
  }

  // No tables, nothing hidden, no properties of its own, every string within its cell.
  @Test
  void aProgramThatKnowsNeitherTablesNorHiddenColumnsMaySaveIt() {
    aTableMayBecomePlainCells();
    for (Sheet sheet : edited.book()) {
      for (int column = 0; column < 60; column++) {
        sheet.setColumnHidden(column, false);
      }
      while (sheet.getNumMergedRegions() > 0) {
        sheet.removeMergedRegion(0);
      }
    }
    edited
        .book()
        .getProperties()
        .getCustomProperties()
        .getUnderlyingProperties()
        .getPropertyList()
        .clear();
    nothingChanges();
  }

  @Test
  void withoutTheHiddenColumnAListIsNotReadAndTakesNothingOut() {
    Sheet sheet = edited.book().getSheet("Actions");
    int hidden = sheet.getRow(Edited.TOP).getLastCellNum() - 1;
    sheet.forEach(row -> Optional.ofNullable(row.getCell(hidden)).ifPresent(row::removeCell));
    Returned returned = edited.onto(PIZZA);
    assertThat(lines(returned)).isEmpty();
    assertThat(sentences(returned))
        .containsExactly(
            "The list “Actions” is not in the workbook any more; what it held stays as it is.");
  }

  @Test
  void ofASheetAndItsCopyTheOneWithTheNameIsReadAndTheOtherIsNamed() {
    edited.book().cloneSheet(edited.book().getSheetIndex("Actions"), "Actions (2)");
    edited.book().setSheetOrder("Actions (2)", 0);
    String first = PIZZA.all(Action.class).get(0).text().value();
    edited.set("Actions", first, "Who", "Kim");
    Returned returned = edited.onto(PIZZA);
    assertThat(lines(returned)).singleElement().asString().contains("Kim");
    assertThat(sentences(returned))
        .containsExactly(
            "“Actions (2)” is a copy of “Actions”, which was read; the copy was not. Delete the one"
                + " that does not count.");
  }

  @Test
  void rowsThatStandApartFromTheListAreNotReadButNamed() {
    Sheet sheet = edited.book().getSheet("Actions");
    int what = edited.column("Actions", "Action");
    Row right = edited.added("Actions");
    right.createCell(what).setCellValue("right beneath");
    Row apart = sheet.createRow(sheet.getLastRowNum() + 3);
    apart.createCell(what).setCellValue("further down");
    Returned returned = edited.onto(PIZZA);
    assertThat(lines(returned)).singleElement().asString().contains("right beneath");
    assertThat(sentences(returned))
        .containsExactly(
            "Actions, row %d: “further down” stands apart from the list, so it was not read; move it up to right beneath the last row."
                .formatted(apart.getRowNum() + 1));
  }

  @Test
  void aRowOfTotalsIsNoNewElement() {
    Sheet sheet = edited.book().getSheet("Actions");
    int last = sheet.getRow(Edited.TOP).getLastCellNum() - 1;
    Row total = edited.added("Actions");
    total.createCell(1).setCellValue("Total");
    total.createCell(last).setCellValue(PIZZA.all(Action.class).size());
    nothingChanges();
  }

  @Test
  void aPastedRowIsANewElementAndARowThatIsGoneADeletion() {
    Sheet sheet = edited.book().getSheet("Actions");
    Row pasted = edited.copied("Actions", sheet.getRow(Edited.TOP + 1));
    pasted.getCell(edited.column("Actions", "Action")).setCellValue("pasted and changed");
    sheet.removeRow(sheet.getRow(Edited.TOP + 2));
    assertThat(lines(edited.onto(PIZZA)))
        .hasSize(2)
        .anyMatch(line -> line.startsWith("+ ") && line.contains("pasted and changed"))
        .anyMatch(line -> line.startsWith("- gone: action"));
  }

  private void nothingChanges() {
    Returned returned = edited.onto(PIZZA);
    assertThat(lines(returned)).isEmpty();
    assertThat(sentences(returned)).isEmpty();
  }

  private static List<String> lines(Returned returned) {
    return new DifferenceLines(PIZZA, returned.map(), ENGLISH).lines();
  }

  private static List<String> sentences(Returned returned) {
    return returned.remarks().stream().map((Remark r) -> r.sentence(ENGLISH)).toList();
  }
}
