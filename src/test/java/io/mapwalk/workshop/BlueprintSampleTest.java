package io.mapwalk.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.deliverable.Export;
import io.mapwalk.deliverable.Format;
import io.mapwalk.deliverable.json.JsonImport;
import io.mapwalk.fixture.Golden;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.terminal.ColourDepth;
import io.mapwalk.terminal.Look;
import io.mapwalk.terminal.MapView;
import io.mapwalk.terminal.Scene;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The blueprint of a restaurant, from what is typed to what is handed over. */
class BlueprintSampleTest {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
  private static final Look BARE = new Look(ColourDepth.NONE, true, false);
  private static final JourneyMap MAP = map();

  private static final List<String> ROWS =
      List.of(
          "Physical evidence",
          "Customer actions",
          "Front-of-stage",
          "Back-of-stage",
          "Support processes");

  private static JourneyMap map() {
    Room room =
        new Room(Room.template(Sample.BLUEPRINT.template()), Sample.BLUEPRINT.title(), Phase.ROOM);
    Sample.BLUEPRINT.lines().forEach(room::types);
    return room.map();
  }

  @Test
  void everyCellOfTheTableIsOnTheMap() throws IOException {
    List<List<String>> told = new ArrayList<>();
    for (Touchpoint step : MAP.touchpoints()) {
      Handle id = step.id();
      told.add(
          List.of(
              MAP.stageOf(id).orElseThrow().text().value(),
              card(id, "evidence-physical"),
              step.text().value(),
              card(id, "frontstage"),
              card(id, "backstage"),
              card(id, "support-process"),
              MAP.at(PainPoint.class, id).get(0).text().value()));
    }
    assertThat(told).isEqualTo(table());
    assertThat(MAP.all(Card.class)).hasSize(4 * table().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 160})
  void itsFiveRowsAreDrawnWithTheLinesBetween(int width) throws IOException {
    String drawn = BARE.print(new MapView(ENGLISH, BARE).draw(MAP, width, Scene.EVERYTHING));
    Golden.of(BlueprintSampleTest.class, "blueprint-" + width + ".txt").holds(drawn);
    inOrder(
        drawn,
        "Physical",
        "Customer",
        "line of interaction",
        "Front-of-stage",
        "line of visibility",
        "Back-of-stage",
        "line of internal interaction",
        "Support");
  }

  @Test
  void everyCellOfTheTableIsInTheDocumentInOrder() throws IOException {
    String document = new String(written(Format.MD), UTF_8);
    for (List<String> step : table()) {
      String told = document.substring(document.indexOf("### " + step.get(0)));
      inOrder(
          told,
          "Physical evidence",
          step.get(1),
          "Customer actions",
          step.get(2),
          "line of interaction",
          "Front-of-stage",
          step.get(3),
          "line of visibility",
          "Back-of-stage",
          step.get(4),
          "line of internal interaction",
          "Support processes",
          step.get(5));
      assertThat(told).contains(step.get(6));
    }
  }

  @Test
  void everyCellOfTheTableStandsInItsColumnOfTheWorkbook() throws IOException {
    List<List<String>> sheet = overview();
    List<String> labels = sheet.stream().map(row -> row.size() > 1 ? row.get(1) : "").toList();
    assertThat(labels)
        .containsSubsequence(
            "Physical evidence",
            "Customer actions",
            "line of interaction",
            "Front-of-stage",
            "line of visibility",
            "Back-of-stage",
            "line of internal interaction",
            "Support processes");
    List<List<String>> table = table();
    for (int step = 0; step < table.size(); step++) {
      for (int row = 0; row < ROWS.size(); row++) {
        List<String> cells = sheet.get(labels.indexOf(ROWS.get(row)));
        assertThat(cells.get(2 + step)).startsWith(table.get(step).get(1 + row));
      }
    }
  }

  @Test
  void itComesBackFromJsonAsItWas() throws IOException {
    JourneyMap back = new JsonImport().read(new ByteArrayInputStream(written(Format.JSON)));
    assertThat(back).isEqualTo(MAP);
  }

  private static String card(Handle place, String lane) {
    return MAP.at(Card.class, place).stream()
        .filter(card -> card.lane().equals(new Lane(lane)))
        .findFirst()
        .orElseThrow()
        .text()
        .value();
  }

  private static void inOrder(String told, String... parts) {
    int at = 0;
    for (String part : parts) {
      int next = told.indexOf(part, at);
      assertThat(next).as(part + " after " + at + " in\n" + told).isNotNegative();
      at = next + part.length();
    }
  }

  private static byte[] written(Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(ENGLISH, Clock.fixed(Room.MORNING, ZoneOffset.UTC))
        .write(Dossier.of(MAP), format, out);
    return out.toByteArray();
  }

  private static List<List<String>> overview() throws IOException {
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(written(Format.XLSX)))) {
      return book.findSheet("Detail").orElseThrow().read().stream()
          .map(BlueprintSampleTest::cells)
          .toList();
    }
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      Cell cell = row.getCell(i);
      cells.add(cell == null ? "" : cell.getText());
    }
    return cells;
  }

  private static List<List<String>> table() throws IOException {
    try (InputStream in = BlueprintSampleTest.class.getResourceAsStream("blueprint-cells.txt")) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\\|")))
          .toList();
    }
  }
}
