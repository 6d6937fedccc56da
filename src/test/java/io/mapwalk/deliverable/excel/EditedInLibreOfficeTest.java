package io.mapwalk.deliverable.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.deliverable.Export;
import io.mapwalk.deliverable.ExportOptions;
import io.mapwalk.deliverable.Format;
import io.mapwalk.deliverable.Import;
import io.mapwalk.deliverable.Returned;
import io.mapwalk.deliverable.difference.DifferenceLines;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.fixture.World;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A workbook that a client edits in LibreOffice itself and saves there comes back with just that.
 */
@Tag("world")
class EditedInLibreOfficeTest {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
  private static final JourneyMap PIZZA = PizzaMap.map();

  private static final List<List<String>> CLIENT =
      List.of(
          List.of("set", "Pain points", "few reviews", "Reach", "55"),
          List.of("set", "Actions", "lit sign at the corner", "Status", "done"),
          List.of("append", "Pain points", "Pain point", "no high chair", "Stage", "Arrival"),
          List.of("add", "Ideas", "second terminal", "Idea", "pay at the table", "Stage", "Leave"),
          List.of("delete", "Ideas", "pictograms on the doors"),
          List.of("sort", "Pain points", "Pain point"),
          List.of("sort", "Actions", "Who"));

  private static final List<String> CAME_OF_IT =
      List.of(
          "~ pain point p2 “few reviews”: reach in % 45 -> 55",
          "+ new pain point p10 “no high chair”, at s3 “Arrival”",
          "- gone: idea i8 “pictograms on the doors”",
          "+ new idea i14 “pay at the table”, at s6 “Leave”",
          "~ action a3 “lit sign at the corner”: status open -> done");

  @TempDir private Path folder;

  @Test
  void whatAClientChangedInItsEditionIsAllThatChanges() throws Exception {
    Returned back = edited(ExportOptions.USUAL, CLIENT);
    assertThat(back.remarks()).extracting(remark -> remark.sentence(ENGLISH)).isEmpty();
    assertThat(lines(back)).containsExactlyElementsOf(CAME_OF_IT);
  }

  @Test
  void inTheWorkingEditionAStageIsRenamedWithEverythingInIt() throws Exception {
    List<List<String>> orders =
        Stream.concat(
                CLIENT.stream(),
                Stream.of(
                    List.of("set", "Stages", "Research", "Stage", "Looking around"),
                    List.of("sort", "Stages", "Stage"),
                    List.of("sort", "Touchpoints", "Owner")))
            .toList();
    Returned back = edited(ExportOptions.WHOLE, orders);
    assertThat(back.remarks()).extracting(remark -> remark.sentence(ENGLISH)).isEmpty();
    List<String> all = new ArrayList<>(CAME_OF_IT);
    all.add(0, "~ stage s2 “Research”: words “Research” -> “Looking around”");
    assertThat(lines(back)).containsExactlyElementsOf(all);
  }

  private Returned edited(ExportOptions options, List<List<String>> orders) throws Exception {
    Path file = folder.resolve("map.xlsx");
    new Export(ENGLISH, Clock.fixed(PizzaMap.NOON, ZoneOffset.UTC), options)
        .export(Dossier.of(PIZZA), Format.XLSX, file, false);
    Path saved = World.edited(file, orders, folder);
    assertThat(painPoints(saved)).hasSize(10).isSortedAccordingTo(Comparator.reverseOrder());
    return new Import().read(saved).onto(PIZZA);
  }

  private static List<String> painPoints(Path saved) throws IOException {
    Edited edited = new Edited(new Written(Files.readAllBytes(saved)));
    int column = edited.column("Pain points", "Pain point");
    List<String> words = new ArrayList<>();
    for (Row row : edited.book().getSheet("Pain points")) {
      Cell cell = row.getCell(column);
      if (row.getRowNum() > Edited.TOP && cell != null && !cell.toString().isEmpty()) {
        words.add(cell.toString());
      }
    }
    return words;
  }

  private static List<String> lines(Returned back) {
    return new DifferenceLines(PIZZA, back.map(), ENGLISH).lines();
  }
}
