package io.mapwalk.deliverable.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.deliverable.Edition;
import io.mapwalk.deliverable.ExportOptions;
import io.mapwalk.deliverable.PaperSize;
import io.mapwalk.deliverable.PictureFile;
import io.mapwalk.deliverable.Remark;
import io.mapwalk.deliverable.Returned;
import io.mapwalk.fixture.Pictures;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.PhotoChange.AddPhoto;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.Photo;
import io.mapwalk.journey.element.WallPicture;
import io.mapwalk.journey.merge.Differences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Photos of the wall stand on pages of their own, whole, with their words beneath. */
class WallSheetTest {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  @TempDir private Path folder;

  private JourneyMap with(JourneyMap map, boolean forClient, int... sizes) throws IOException {
    JourneyMap now = map;
    for (int i = 0; i < sizes.length; i += 2) {
      byte[] jpeg = Pictures.of("jpeg", sizes[i], sizes[i + 1]);
      WallPicture picture = new PictureFile(Files.write(folder.resolve("p.jpg"), jpeg)).wall();
      Text caption = Text.clean("caption " + now.next(ElementKind.PHOTO).number());
      now =
          now.apply(
              new AddPhoto(
                  now.next(ElementKind.PHOTO), Optional.empty(), caption, forClient, picture));
    }
    return now;
  }

  private static List<XSSFPicture> pictures(XSSFSheet sheet) {
    return sheet.getDrawingPatriarch().getShapes().stream()
        .map(XSSFPicture.class::cast)
        .filter(picture -> description(picture).startsWith("Photo: "))
        .toList();
  }

  private static String description(XSSFPicture picture) {
    return picture.getCTPicture().getNvPicPr().getCNvPr().getDescr();
  }

  @ParameterizedTest
  @EnumSource(PaperSize.class)
  void wideOnesHaveAPageEachHighOnesShareOneAndNoneIsCut(PaperSize paper) throws IOException {
    JourneyMap map = with(PizzaMap.map(), false, 400, 300, 300, 400, 300, 400, 300, 400, 160, 90);
    ExportOptions options = new ExportOptions(Edition.WORKING, paper);
    try (XSSFWorkbook book = Written.of(map, options).workbook()) {
      XSSFSheet sheet = book.getSheet("Wall");
      int[] breaks = sheet.getRowBreaks();
      List<XSSFPicture> pictures = pictures(sheet);
      assertThat(pictures)
          .extracting(WallSheetTest::description)
          .containsExactly(
              "Photo: caption 1",
              "Photo: caption 2",
              "Photo: caption 3",
              "Photo: caption 4",
              "Photo: caption 5");
      assertThat(pictures).extracting(p -> page(breaks, p, false)).containsExactly(0, 1, 1, 2, 3);
      assertThat(pictures).allMatch(p -> page(breaks, p, false) == page(breaks, p, true));
      assertThat(height(sheet, breaks))
          .allMatch(points -> points * sheet.getPrintSetup().getScale() / 100 < room(paper));
    }
  }

  private static int page(int[] breaks, XSSFPicture picture, boolean end) {
    XSSFClientAnchor anchor = picture.getClientAnchor();
    int row = end ? anchor.getRow2() : anchor.getRow1();
    return (int) Arrays.stream(breaks).filter(last -> last < row).count();
  }

  // What stands above the first page is repeated on all others.
  private static List<Double> height(XSSFSheet sheet, int[] breaks) {
    double head = points(sheet, 0, 2);
    return List.of(
        points(sheet, 0, breaks[0]),
        head + points(sheet, breaks[0] + 1, breaks[1]),
        head + points(sheet, breaks[1] + 1, breaks[2]),
        head + points(sheet, breaks[2] + 1, sheet.getLastRowNum()));
  }

  private static double points(XSSFSheet sheet, int first, int last) {
    double sum = 0;
    for (int row = first; row <= last; row++) {
      Row found = sheet.getRow(row);
      sum += found == null ? sheet.getDefaultRowHeightInPoints() : found.getHeightInPoints();
    }
    return sum;
  }

  private static double room(PaperSize paper) {
    return Paper.down(paper) / 25.4 * 72;
  }

  @Test
  void noneIsDrawnOutOfShape() throws IOException {
    JourneyMap map = with(PizzaMap.map(), false, 400, 300, 90, 160, 1000, 100);
    try (XSSFWorkbook book = Written.of(map).workbook()) {
      for (XSSFPicture picture : pictures(book.getSheet("Wall"))) {
        java.awt.Dimension drawn = drawn(picture);
        java.awt.Dimension own = picture.getImageDimension();
        assertThat(drawn.width / (double) drawn.height)
            .isCloseTo(
                own.width / (double) own.height,
                org.assertj.core.data.Percentage.withPercentage(3));
      }
    }
  }

  private static java.awt.Dimension drawn(XSSFPicture picture) {
    XSSFClientAnchor anchor = picture.getClientAnchor();
    XSSFSheet sheet = picture.getSheet();
    double wide = (anchor.getDx2() - anchor.getDx1()) / 9525.0;
    for (int column = anchor.getCol1(); column < anchor.getCol2(); column++) {
      wide += sheet.getColumnWidth(column) * 7 / 256.0;
    }
    double high = (anchor.getDy2() - anchor.getDy1()) / 9525.0;
    for (int row = anchor.getRow1(); row < anchor.getRow2(); row++) {
      high += sheet.getRow(row).getHeightInPoints() * 96 / 72;
    }
    return new java.awt.Dimension((int) wide, (int) high);
  }

  @Test
  void aClientsWorkbookHasThemWithoutASheetTooMany() throws IOException {
    JourneyMap full = with(with(PizzaMap.map(), false, 300, 400), true, 400, 300);
    try (XSSFWorkbook book = Written.of(full, ExportOptions.USUAL).workbook()) {
      assertThat(book.getNumberOfSheets()).isEqualTo(7);
      assertThat(book.getSheet("Wall")).isNull();
      assertThat(pictures(book.getSheet("Persona")))
          .singleElement()
          .satisfies(only -> assertThat(description(only)).isEqualTo("Photo: caption 2"));
      assertThat(book.getAllPictures()).hasSize(1);
    }
    JourneyMap empty =
        JourneyMap.create(
            new MapId("qtqtqtqtqt"),
            Text.clean("Lunch"),
            Text.EMPTY,
            Text.EMPTY,
            MapKind.CURRENT,
            "en");
    try (XSSFWorkbook book =
        Written.of(with(empty, true, 400, 300), ExportOptions.USUAL).workbook()) {
      assertThat(pictures(book.getSheet("Wall"))).hasSize(1);
    }
  }

  @Test
  void whatIsEditedBeneathAPhotoIsToldAndWhatIsEditedInTheListComesBack() throws IOException {
    JourneyMap map = with(PizzaMap.map(), false, 400, 300, 300, 400);
    Edited edited = new Edited(Written.of(map));
    for (Row row : edited.book().getSheet("Wall")) {
      for (Cell cell : row) {
        if (cell.toString().startsWith("caption 1")) {
          cell.setCellValue("beneath");
        }
      }
    }
    Returned beneath = edited.onto(map);
    assertThat(Differences.between(map, beneath.map())).isEmpty();
    assertThat(beneath.remarks())
        .singleElement()
        .satisfies(
            remark ->
                assertThat(remark.sentence(ENGLISH))
                    .contains("“beneath”", "photo of the wall w1", "“Photos”"));
    Edited list = new Edited(Written.of(map)).set("Photos", "caption 1", "Caption", "in the list");
    list.set("Photos", "in the list", "For the client", "yes");
    Returned returned = list.onto(map);
    assertThat(returned.remarks()).isEmpty();
    Photo photo = returned.map().all(Photo.class).get(0);
    assertThat(photo.text().value()).isEqualTo("in the list");
    assertThat(photo.forClient()).isTrue();
    assertThat(photo.picture()).isEqualTo(map.all(Photo.class).get(0).picture());
  }

  @Test
  void aRowTakenOutTakesThePhotoAwayAndOneThatIsNewHasNone() throws IOException {
    JourneyMap map = with(PizzaMap.map(), false, 400, 300, 300, 400);
    Edited edited = new Edited(Written.of(map));
    XSSFSheet sheet = edited.book().getSheet("Photos");
    sheet.removeRow(edited.row("Photos", "caption 1"));
    int caption = edited.column("Photos", "Caption");
    edited.added("Photos").createCell(caption).setCellValue("a new one");
    Returned returned = edited.onto(map);
    assertThat(returned.map().all(Photo.class))
        .extracting(photo -> photo.text().value())
        .containsExactly("caption 2");
    assertThat(returned.remarks())
        .extracting(Remark::code)
        .containsExactly("deliverable.xlsx.left-row");
  }
}
