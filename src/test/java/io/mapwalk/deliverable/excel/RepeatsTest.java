package io.mapwalk.deliverable.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.deliverable.Edition;
import io.mapwalk.deliverable.ExportOptions;
import io.mapwalk.deliverable.Remark;
import io.mapwalk.deliverable.Returned;
import io.mapwalk.deliverable.difference.DifferenceLines;
import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Progress.Task;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Reword;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is changed where it is only repeated is said, with the place where to change it. */
class RepeatsTest {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
  private static final JourneyMap PIZZA = PizzaMap.map();
  private static final Written WRITTEN = Written.of(PIZZA);
  private static final Written CLIENT = Written.of(PIZZA, ExportOptions.USUAL);
  private static final String PAIN = "unclear signs, place hard to find";

  @TempDir private Path folder;

  @Test
  void anEditOfTheSummaryNamesTheCellTheWordsAndTheRowToChange() {
    Edited edited = new Edited(WRITTEN);
    Cell cell = cell(edited, "Summary", PAIN);
    cell.setCellValue("nobody finds the door");
    Returned returned = edited.onto(PIZZA);
    assertThat(lines(returned)).isEmpty();
    int row = edited.row("Pain points", PAIN).getRowNum() + 1;
    assertThat(sentences(returned, ENGLISH))
        .containsExactly(
            "Summary %s says “nobody finds the door” now, but only repeats pain point p4; change it"
                    .formatted(cell.getAddress())
                + " on “Pain points”, row "
                + row
                + ".");
  }

  @Test
  void whoeverMadeTheSameChangeOnTheListIsToldNothing() {
    Edited edited = new Edited(WRITTEN);
    Sheet detail = edited.book().getSheet("Detail");
    cell(edited, "Summary", PAIN).setCellValue("nobody finds the door");
    for (Row row : detail) {
      for (Cell cell : row) {
        if (text(cell).startsWith(PAIN)) {
          cell.setCellValue(text(cell).replace(PAIN, "nobody finds the door"));
        }
      }
    }
    edited.set("Pain points", PAIN, "Pain point", "nobody finds the door");
    Returned returned = edited.onto(PIZZA);
    assertThat(returned.remarks()).isEmpty();
    assertThat(lines(returned)).hasSize(1);
  }

  @Test
  void whatAListHoldsThatTheClientDoesNotHaveIsToldToo() {
    Edited edited = new Edited(CLIENT);
    cell(edited, "Detail", "reads online reviews").setCellValue("reads reviews");
    assertThat(sentences(edited.onto(PIZZA), ENGLISH))
        .singleElement()
        .asString()
        .startsWith("Detail ")
        .contains("says “reads reviews” now, but only repeats touchpoint t4")
        .endsWith(
            "this workbook has no list of those; change it with “map edit” or in a workbook"
                + " made with “--edition working”.");
  }

  @Test
  void inTheLanguageOfWhoeverReads() {
    Edited edited = new Edited(CLIENT);
    cell(edited, "Summary", PAIN).setCellValue("?!");
    Returned returned = edited.onto(PIZZA);
    assertThat(sentences(returned, new Messages(Locale.forLanguageTag("nl"))))
        .singleElement()
        .asString()
        .contains("herhaalt alleen");
    assertThat(sentences(returned, new Messages(Locale.forLanguageTag("es"))))
        .singleElement()
        .asString()
        .contains("solo repite");
  }

  @Test
  void wordsInAnEmptyCellBelongIntoTheListOfTheirRow() {
    Edited edited = new Edited(WRITTEN);
    Row row = cell(edited, "Overview", PAIN).getRow();
    Cell empty =
        Stream.iterate(2, column -> column + 1)
            .map(column -> row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK))
            .filter(cell -> text(cell).isEmpty())
            .findFirst()
            .orElseThrow();
    empty.setCellValue("too loud");
    assertThat(sentences(edited.onto(PIZZA), ENGLISH))
        .containsExactly(
            "Overview %s: “too loud” was written where nothing is read; add a row for it on"
                    .formatted(empty.getAddress())
                + " “Pain points”.");
  }

  @Test
  void whatWasDraggedSomewhereElseIsToldOnceWhereItIsNow() {
    Edited edited = new Edited(WRITTEN);
    Cell pain = cell(edited, "Overview", PAIN);
    Row beneath = edited.book().getSheet("Overview").createRow(200);
    beneath.createCell(4).setCellValue(text(pain));
    pain.setBlank();
    assertThat(sentences(edited.onto(PIZZA), ENGLISH))
        .singleElement()
        .asString()
        .startsWith("Overview E201 says")
        .contains("repeats pain point p4");
  }

  @Test
  void aCellThatWasEmptiedIsToldUnlessItsRowIsGoneToo() {
    Edited edited = new Edited(WRITTEN);
    cell(edited, "Summary", PAIN).setBlank();
    assertThat(sentences(edited.onto(PIZZA), ENGLISH))
        .singleElement()
        .asString()
        .contains("is empty now, but only repeats pain point p4; change that on “Pain points”");
    Sheet pains = edited.book().getSheet("Pain points");
    pains.removeRow(edited.row("Pain points", PAIN));
    assertThat(edited.onto(PIZZA).remarks()).isEmpty();
  }

  @Test
  void headingsAndWhatIsWorkedOutAreMapwalksOwn() {
    Edited edited = new Edited(WRITTEN);
    cell(edited, "Summary", "Where it hurts most").setCellValue("Ouch");
    assertThat(sentences(edited.onto(PIZZA), ENGLISH))
        .singleElement()
        .asString()
        .contains("says “Ouch” now, but Mapwalk puts that cell together itself");
    Edited about = new Edited(WRITTEN);
    about.set("About this map", "client", "What", "Customer");
    about.added("About this map").createCell(2).setCellValue("Budget");
    assertThat(sentences(about.onto(PIZZA), ENGLISH))
        .hasSize(2)
        .allMatch(sentence -> sentence.startsWith("About this map C"));
  }

  @Test
  void theTitleAboveAListIsChangedWhereTheMapIsToldOf() {
    Edited edited = new Edited(WRITTEN);
    titled(edited, "Actions").setCellValue("A pasta evening");
    Returned returned = edited.onto(PIZZA);
    assertThat(lines(returned)).isEmpty();
    assertThat(sentences(returned, ENGLISH))
        .containsExactly(
            "Actions B1 says “A pasta evening” now, but only repeats map map1; change it on “About"
                + " this map”, row 6.");
    edited.set("About this map", "title", "Value", "A pasta evening");
    edited.set("About this map", "client", "Value", "");
    assertThat(sentences(edited.onto(PIZZA), ENGLISH)).noneMatch(said -> said.contains("Actions"));
    Edited shorter = new Edited(CLIENT);
    titled(shorter, "Pain points").setCellValue("A pasta evening");
    assertThat(sentences(shorter.onto(PIZZA), ENGLISH))
        .singleElement()
        .asString()
        .startsWith("Pain points B1 says “A pasta evening” now")
        .endsWith("“--edition working”.");
  }

  @Test
  void aTitleThatWasTakenAwayOrThatTheMapGotSinceIsNoEdit() {
    Edited edited = new Edited(WRITTEN);
    titled(edited, "Actions").setBlank();
    JourneyMap renamed = PIZZA.apply(new Reword(JourneyMap.HEADER, Text.clean("A pasta evening")));
    assertThat(sentences(edited.onto(PIZZA), ENGLISH)).isEmpty();
    assertThat(sentences(new Edited(CLIENT).onto(renamed), ENGLISH)).isEmpty();
  }

  private static Cell titled(Edited edited, String sheet) {
    return edited.book().getSheet(sheet).getRow(0).getCell(1);
  }

  @Test
  void everyCellIsWatchedOnEverySheetThatRepeats() throws IOException {
    int watched = 0;
    for (Edition edition : Edition.values()) {
      for (JourneyMap map : List.of(EveryKind.map(), PIZZA)) {
        ExportOptions options =
            edition == Edition.CLIENT ? ExportOptions.USUAL : ExportOptions.WHOLE;
        for (Grid grid : grids(Written.of(map, options).bytes())) {
          assertThat(new RepeatedSheet(grid).edits()).as(grid.name()).isEmpty();
          if (notes(grid).isEmpty()) {
            continue;
          }
          for (int row : grid.rows().keySet()) {
            for (int column : grid.rows().get(row).keySet()) {
              if (!isNote(grid.at(row, column)) && !isCovered(grid, row, column)) {
                assertThat(new RepeatedSheet(with(grid, row, column, "!?")).edits())
                    .as(grid.name() + " " + Region.name(row, column))
                    .singleElement()
                    .matches(edit -> edit.column() == column && edit.row() == row);
                watched++;
              }
            }
          }
        }
      }
    }
    assertThat(watched).isGreaterThan(800);
  }

  @Test
  void rowsAndColumnsThatWerePutInOrTakenOutAreNoEdits() throws IOException {
    for (Grid grid : grids(WRITTEN.bytes())) {
      if (!notes(grid).isEmpty()) {
        assertThat(edits(moved(grid, row -> row + 2, column -> column))).isEmpty();
        assertThat(edits(moved(grid, row -> row, column -> column > 2 ? column + 1 : column)))
            .isEmpty();
        assertThat(edits(moved(grid, row -> row == 3 ? -1 : row, column -> column))).isEmpty();
        Grid shifted = moved(grid, row -> row, column -> column > 2 ? column + 1 : column);
        int row = notes(grid).get(notes(grid).size() - 1);
        shifted.rows().get(row).put(9, new Entry.Words("here"));
        assertThat(edits(shifted)).singleElement().matches(edit -> edit.column() == 9);
      }
    }
    Grid overview =
        grids(WRITTEN.bytes()).stream()
            .filter(grid -> grid.name().equals("Overview"))
            .findFirst()
            .orElseThrow();
    assertThat(edits(moved(overview, row -> row, c -> c == 4 ? -1 : c > 4 ? c - 1 : c))).isEmpty();
  }

  @Test
  void aSheetThatWasChangedAllOverIsToldInAFewLines() {
    Edited edited = new Edited(WRITTEN);
    for (Row row : edited.book().getSheet("Detail")) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && !isNote(new Entry.Words(text(cell)))) {
          cell.setCellValue(text(cell) + "!");
        }
      }
    }
    List<String> sentences = sentences(edited.onto(PIZZA), ENGLISH);
    assertThat(sentences).hasSize(21);
    assertThat(sentences.get(20)).startsWith("Detail: ").contains("more cells were changed");
  }

  @Test
  void aDutchWorkbookIsWatchedLikeAnEnglishOne() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ExcelExport(new Messages(Locale.forLanguageTag("nl")), ExportOptions.WHOLE)
        .write(Dossier.of(PIZZA), PizzaMap.NOON, ZoneOffset.UTC, out);
    Edited edited = new Edited(new Written(out.toByteArray()));
    assertThat(edited.onto(PIZZA).remarks()).isEmpty();
    for (Sheet sheet : edited.book()) {
      if (sheet.getSheetName().equals("Samenvatting")) {
        cell(edited, "Samenvatting", PAIN).setCellValue("!?");
      }
    }
    assertThat(sentences(edited.onto(PIZZA), ENGLISH))
        .singleElement()
        .asString()
        .contains("Samenvatting", "change it on “Pijnpunten”");
  }

  private List<Grid> grids(byte[] bytes) throws IOException {
    return WorkbookFile.read(Files.write(folder.resolve("map.xlsx"), bytes), Task.UNSEEN).grids();
  }

  private static List<RepeatedSheet.Edit> edits(Grid grid) {
    return new RepeatedSheet(grid).edits();
  }

  private static List<Integer> notes(Grid grid) {
    List<Integer> rows = new ArrayList<>();
    grid.rows()
        .forEach(
            (row, cells) -> {
              if (cells.values().stream().anyMatch(RepeatsTest::isNote)) {
                rows.add(row);
              }
            });
    return rows;
  }

  private static boolean isNote(Entry entry) {
    return entry.said().startsWith(Repeat.BEGINNING);
  }

  private static boolean isCovered(Grid grid, int row, int column) {
    return grid.rows().get(row).values().stream()
        .flatMap(entry -> Repeat.parse(entry.said()).stream())
        .anyMatch(repeat -> repeat.column() == column && !repeat.seen());
  }

  private static Grid with(Grid grid, int row, int column, String words) {
    Grid copy = moved(grid, r -> r, c -> c);
    copy.rows().get(row).put(column, new Entry.Words(words));
    return copy;
  }

  private static Grid moved(Grid grid, IntUnaryOperator rows, IntUnaryOperator columns) {
    TreeMap<Integer, TreeMap<Integer, Entry>> moved = new TreeMap<>();
    grid.rows()
        .forEach(
            (row, cells) ->
                cells.forEach(
                    (column, entry) -> {
                      int r = rows.applyAsInt(row);
                      int c = columns.applyAsInt(column);
                      if (r >= 0 && c >= 0) {
                        moved.computeIfAbsent(r, none -> new TreeMap<>()).put(c, entry);
                      }
                    }));
    return new Grid(grid.name(), moved, grid.joined());
  }

  private static Cell cell(Edited edited, String sheet, String words) {
    for (Row row : edited.book().getSheet(sheet)) {
      for (Cell cell : row) {
        if (text(cell).equals(words) || text(cell).startsWith(words + "\n")) {
          return cell;
        }
      }
    }
    throw new AssertionError("no cell with " + words);
  }

  private static String text(Cell cell) {
    return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
  }

  private static List<String> lines(Returned returned) {
    return new DifferenceLines(PIZZA, returned.map(), ENGLISH).lines();
  }

  private static List<String> sentences(Returned returned, Messages messages) {
    return returned.remarks().stream().map((Remark r) -> r.sentence(messages)).toList();
  }
}
