package io.mapwalk.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.deliverable.Export;
import io.mapwalk.deliverable.Format;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Severity;
import io.mapwalk.journey.element.TouchpointKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is handed over of every worked example, cell by cell against its table. */
class SampleFilesTest {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  /** A line of the table of a worked example; its cells in the order they are told in. */
  private record Told(List<String> cells) {

    String stage() {
      return cells.get(0);
    }

    String kind() {
      String kind = cells.get(1).toUpperCase(Locale.ROOT);
      return kind.equals("ACTION") ? "" : ENGLISH.name(TouchpointKind.valueOf(kind));
    }

    String touchpoint() {
      return cells.get(2);
    }

    String moment() {
      return cells.get(3).isEmpty() ? "" : "★";
    }

    String channels() {
      return cells.get(4).isEmpty() ? "" : ENGLISH.channel(new Text(cells.get(4)));
    }

    String thought() {
      return cells.get(5);
    }

    /** The scores, one a persona; empty where a persona has none. */
    List<String> scores() {
      return Stream.of(cells.get(6).split("/", -1)).map(String::strip).toList();
    }

    String pain() {
      return cells.get(7);
    }

    String severity() {
      return Stream.of(Severity.values())
          .filter(s -> !cells.get(8).isEmpty() && s.name().startsWith(cells.get(8)))
          .map(ENGLISH::name)
          .findFirst()
          .orElse("");
    }

    String reach() {
      return cells.get(9);
    }

    String idea() {
      return cells.get(10);
    }

    boolean quickWin() {
      return !cells.get(11).isEmpty();
    }

    String owner() {
      return cells.get(12);
    }
  }

  @ParameterizedTest
  @EnumSource(Sample.class)
  void everyCellOfItsTableIsInTheListsOfTheWorkbook(Sample sample) throws IOException {
    JourneyMap map = map(sample);
    byte[] book = written(map, Format.XLSX);
    List<Told> table = table(sample);
    List<Map<String, String>> rows = list(book, "Touchpoints");
    assertThat(rows).hasSameSizeAs(table);
    for (int i = 0; i < table.size(); i++) {
      Told told = table.get(i);
      Map<String, String> row = rows.get(i);
      assertThat(row.values()).as("%s", told).contains(told.stage(), told.touchpoint());
      assertThat(row.values()).as("%s", told).contains(told.kind());
      assertThat(row.getOrDefault("Moment of truth", "")).isEqualTo(told.moment());
      // Columns in which nothing stands are left out.
      assertThat(row.getOrDefault("Channels", "")).isEqualTo(told.channels());
      assertThat(row.getOrDefault("Owner", "")).isEqualTo(told.owner());
      assertThat(row.values()).as("%s", told).contains(told.thought());
      assertThat(scores(row, map.personas())).as("%s", told).isEqualTo(plain(told.scores(), map));
    }
    for (Told told : table) {
      pain(book, told);
      idea(book, told);
    }
  }

  private static void pain(byte[] book, Told told) throws IOException {
    if (told.pain().isEmpty()) {
      return;
    }
    Map<String, String> row = row(list(book, "Pain points"), "Pain point", told.pain(), told);
    assertThat(row.getOrDefault("Touchpoint", "")).contains(told.touchpoint());
    assertThat(row).containsEntry("Stage", told.stage());
    assertThat(row.getOrDefault("Severity", "")).isEqualTo(told.severity());
    assertThat(row.getOrDefault("Reach", "")).isEqualTo(share(told.reach()));
    assertThat(row.getOrDefault("Ideas", "")).contains(told.idea());
  }

  private static void idea(byte[] book, Told told) throws IOException {
    if (told.idea().isEmpty()) {
      return;
    }
    Map<String, String> row = row(list(book, "Ideas"), "Idea", told.idea(), told);
    assertThat(row.getOrDefault("Touchpoint", "")).contains(told.touchpoint());
    assertThat(row.getOrDefault("Answers", "")).contains(told.pain().split(" / ")[0]);
    assertThat(row.getOrDefault("Quick win", "")).isEqualTo(told.quickWin() ? "✓" : "");
  }

  @ParameterizedTest
  @EnumSource(Sample.class)
  void everyCellOfItsTableIsInTheSheetOfTheMap(Sample sample) throws IOException {
    String sheet = String.join("\n", overview(written(map(sample), Format.XLSX)));
    for (Told told : table(sample)) {
      for (String cell : seen(told)) {
        assertThat(sheet).as("%s", told).contains(cell);
      }
    }
  }

  private static List<String> seen(Told told) {
    List<String> seen = new ArrayList<>();
    seen.addAll(List.of(told.stage(), told.touchpoint(), told.channels(), told.owner()));
    seen.addAll(List.of(told.thought(), told.severity(), told.idea()));
    seen.addAll(List.of(told.pain().split(" / ")));
    return seen;
  }

  @ParameterizedTest
  @EnumSource(Sample.class)
  void everyCellOfItsTableIsInTheDocument(Sample sample) throws IOException {
    JourneyMap map = map(sample);
    String document = new String(written(map, Format.MD), UTF_8).replace("\\", "");
    String last = "";
    for (Told told : table(sample)) {
      int stage =
          document.indexOf("\n### " + told.stage() + " `s", document.indexOf("## The jour"));
      assertThat(stage).as("%s", told).isNotNegative();
      int next = document.indexOf("\n##", stage + 4);
      String section = document.substring(stage, next < 0 ? document.length() : next);
      String row = line(section, told.touchpoint(), told);
      assertThat(row).contains(told.kind(), told.moment(), told.channels(), told.owner());
      assertThat(row).contains(told.pain().split(" / "));
      for (int i = 0; i < told.scores().size(); i++) {
        String score = told.scores().get(i);
        String named = map.personas().size() > 1 ? map.personas().get(i).text() + ":** " : "| ";
        assertThat(row).as("%s", told).contains(score.isEmpty() ? "" : named + score);
      }
      assertThat(section).contains(told.thought());
      assertThat(last).isNotEqualTo(row);
      last = row;
      judged(document, told);
    }
  }

  private static void judged(String document, Told told) {
    if (!told.pain().isEmpty()) {
      String part = document.substring(document.indexOf("\n## Pain points\n"));
      String row = line(part, told.pain().split(" / ")[0], told);
      assertThat(row).contains(told.touchpoint(), told.severity());
      assertThat(row).contains(told.reach().isEmpty() ? "" : " " + told.reach() + " %");
    }
    if (!told.idea().isEmpty()) {
      String part = document.substring(document.indexOf("\n## Ideas\n"));
      String row = line(part, told.idea(), told);
      assertThat(row).contains(told.touchpoint());
      // What was rated may rank as a quick win without having been called one.
      boolean rated = row.matches(".*\\| [1-3] +\\| [1-3] +\\|.*");
      if (told.quickWin() || !rated) {
        assertThat(row.contains("quick win")).as("%s in %s", told, row).isEqualTo(told.quickWin());
      }
    }
  }

  private static String line(String part, String holding, Told told) {
    return part.lines()
        .filter(line -> line.startsWith("|") && line.contains(holding))
        .findFirst()
        .orElseThrow(() -> new AssertionError(told + " is not in " + part));
  }

  private static Map<String, String> row(
      List<Map<String, String>> rows, String heading, String holding, Told told) {
    return rows.stream()
        .filter(row -> row.getOrDefault(heading, "").equals(holding))
        .findFirst()
        .orElseThrow(() -> new AssertionError(told + " is not in " + rows));
  }

  private static List<String> scores(Map<String, String> row, List<Persona> personas) {
    return personas.stream()
        .map(p -> row.getOrDefault(personas.size() == 1 ? "Score" : "Score " + p.text(), ""))
        .toList();
  }

  private static List<String> plain(List<String> scores, JourneyMap map) {
    return scores.stream()
        .limit(map.personas().size())
        .map(score -> score.replace("+", ""))
        .toList();
  }

  private static String share(String percent) {
    return percent.isEmpty()
        ? ""
        : percent.equals("100")
            ? "1"
            : "0." + percent.replaceFirst("^(.)$", "0$1").replaceFirst("0$", "");
  }

  // A list begins at the row of its headings, of which none is longer than a few words.
  private static List<Map<String, String>> list(byte[] book, String sheet) throws IOException {
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
      Sheet found = read.findSheet(sheet).orElseThrow();
      List<List<String>> rows = found.read().stream().map(SampleFilesTest::cells).toList();
      int top = 0;
      while (!rows.get(top).contains("Handle")) {
        top++;
      }
      List<Map<String, String>> list = new ArrayList<>();
      for (List<String> cells : rows.subList(top + 1, rows.size())) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(cells.size(), rows.get(top).size()); i++) {
          row.put(rows.get(top).get(i), cells.get(i));
        }
        list.add(row);
      }
      return list;
    }
  }

  private static List<String> overview(byte[] book) throws IOException {
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
      return read.findSheet("Detail").orElseThrow().read().stream()
          .flatMap(row -> cells(row).stream())
          .toList();
    }
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      Cell cell = row.getCell(i);
      cells.add(cell == null ? "" : cell.getText().replaceFirst("\\.0$", ""));
    }
    return cells;
  }

  private static JourneyMap map(Sample sample) {
    return Room.after(sample).map();
  }

  private static byte[] written(JourneyMap map, Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(ENGLISH, Clock.fixed(Room.MORNING, ZoneOffset.UTC))
        .write(Dossier.of(map), format, out);
    return out.toByteArray();
  }

  private static List<Told> table(Sample sample) throws IOException {
    String name = sample.name().toLowerCase(Locale.ROOT) + "-table.txt";
    try (InputStream in = SampleFilesTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> new Told(List.of(line.split("\\|", -1))))
          .toList();
    }
  }
}
