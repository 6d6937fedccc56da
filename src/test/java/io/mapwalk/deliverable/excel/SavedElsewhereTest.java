package io.mapwalk.deliverable.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.deliverable.Returned;
import io.mapwalk.fixture.EveryKind;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Progress.Task;
import io.mapwalk.journey.merge.Differences;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook of every kind of element that LibreOffice opened and saved as xlsx. */
class SavedElsewhereTest {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  @Test
  void aWorkbookThatLibreOfficeSavedChangesNothing() throws IOException {
    JourneyMap map = EveryKind.map();
    WorkbookIncoming file = Edited.read(saved());
    assertThat(file.map()).contains(map.id());
    Returned returned = file.onto(map);
    assertThat(Differences.between(map, returned.map())).isEmpty();
    assertThat(returned.remarks()).extracting(r -> r.sentence(ENGLISH)).isEmpty();
  }

  @Test
  void everyCellChangedInItChangesJustThat(@TempDir Path folder) throws IOException {
    WorkbookFile file =
        WorkbookFile.read(Files.write(folder.resolve("map.xlsx"), saved()), Task.UNSEEN);
    assertThat(new CellLaw(EveryKind.map()).hold(CellLaw.typedInto(file))).isGreaterThan(140);
  }

  @Test
  void whatIsChangedInItWhereItIsOnlyRepeatedIsTold() throws IOException {
    Edited edited = new Edited(new Written(saved()));
    for (Sheet sheet : edited.book()) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.STRING
              && cell.getStringCellValue().startsWith("a pain\n")) {
            cell.setCellValue("a pang");
          }
        }
      }
    }
    assertThat(edited.onto(EveryKind.map()).remarks())
        .extracting(r -> r.sentence(ENGLISH))
        .hasSize(2)
        .allMatch(s -> s.contains("“a pang”") && s.contains("on “Pain points”, row 6"))
        .anyMatch(s -> s.startsWith("Overview"))
        .anyMatch(s -> s.startsWith("Detail"));
  }

  @Test
  void aCellChangedInItChangesJustThat() throws IOException {
    JourneyMap map = EveryKind.map();
    Edited edited = new Edited(new Written(saved()));
    edited.set("Actions", "an action", "Who", "Tom");
    assertThat(Differences.between(map, edited.onto(map).map()))
        .singleElement()
        .satisfies(difference -> assertThat(difference.fields()).hasSize(1));
  }

  private static byte[] saved() throws IOException {
    try (InputStream in =
        SavedElsewhereTest.class.getResourceAsStream("every-kind-libreoffice.xlsx")) {
      return in.readAllBytes();
    }
  }
}
