package io.mapwalk.deliverable.foreign;

import io.mapwalk.deliverable.Import;
import io.mapwalk.deliverable.Incoming;
import io.mapwalk.deliverable.Returned;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Progress;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes files as strangers would, and reads them. */
final class Strangers {

  private static final MapId ID = new MapId("strangrs22");

  private final Path folder;

  Strangers(Path folder) {
    this.folder = folder;
  }

  Returned read(String name, String content, Manner manner) throws IOException {
    return read(name, content.getBytes(StandardCharsets.UTF_8), manner);
  }

  Returned read(String name, String content) throws IOException {
    return read(name, content, Manner.PLAIN);
  }

  Returned read(String name, byte[] content, Manner manner) throws IOException {
    Incoming incoming =
        new Import(Progress.UNSEEN, manner).read(Files.write(folder.resolve(name), content));
    return incoming.onto(incoming.blank(ID));
  }

  /** How a file is read of whose columns somebody says this. */
  static Manner columns(String said) {
    return new Manner(Optional.of(said), Optional.empty(), Asking.NOBODY, Locale.ENGLISH);
  }

  /** A workbook that is being written. */
  static final class Book {

    private final XSSFWorkbook workbook = new XSSFWorkbook();

    /** Adds a sheet of rows; numbers among the words are written as numbers. */
    Book sheet(String name, Object[][] rows, String... joined) {
      Sheet sheet = workbook.createSheet(name);
      for (int i = 0; i < rows.length; i++) {
        Row row = sheet.createRow(i);
        for (int j = 0; j < rows[i].length; j++) {
          if (rows[i][j] instanceof Number number) {
            row.createCell(j).setCellValue(number.doubleValue());
          } else if (!rows[i][j].equals("")) {
            row.createCell(j).setCellValue((String) rows[i][j]);
          }
        }
      }
      for (String area : joined) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(area));
      }
      return this;
    }

    /** Hides the sheet added last. */
    Book hidden() {
      workbook.setSheetHidden(workbook.getNumberOfSheets() - 1, true);
      return this;
    }

    byte[] bytes() throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      workbook.close();
      return out.toByteArray();
    }
  }

  static List<String> said(Returned returned) {
    Messages english = new Messages(Locale.ENGLISH);
    return returned.remarks().stream().map(remark -> remark.sentence(english)).toList();
  }

  static List<String> stages(JourneyMap map) {
    return texts(map.stages());
  }

  static List<String> texts(Collection<? extends Worded> elements) {
    return elements.stream().map(element -> element.text().value()).toList();
  }

  static Stage stage(JourneyMap map, String name) {
    return map.stages().stream()
        .filter(stage -> stage.text().says(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + stages(map)));
  }

  static List<String> steps(JourneyMap map, String stage) {
    return texts(map.touchpoints(stage(map, stage).id()));
  }

  static Handle step(JourneyMap map, String words) {
    return map.touchpoints().stream()
        .filter(step -> step.text().says(words))
        .map(Touchpoint::id)
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " is not among " + texts(map.touchpoints())));
  }

  static List<String> cards(JourneyMap map, Lane lane, Handle at) {
    return texts(map.at(Card.class, at).stream().filter(c -> c.lane().equals(lane)).toList());
  }

  static List<String> unsorted(JourneyMap map) {
    return texts(map.unsorted(Card.class));
  }

  static Emotion feeling(JourneyMap map, Handle at) {
    Persona persona = map.personas().get(0);
    return map.emotion(at, persona.id()).orElseThrow(() -> new AssertionError("none at " + at));
  }
}
