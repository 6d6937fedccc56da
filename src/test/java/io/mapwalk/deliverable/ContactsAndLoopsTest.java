package io.mapwalk.deliverable;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.deliverable.mermaid.MermaidWays;
import io.mapwalk.fixture.HostileText;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.StageChange.SetProcess;
import io.mapwalk.journey.change.TouchpointChange.AddLink;
import io.mapwalk.journey.change.TouchpointChange.Characterise;
import io.mapwalk.journey.change.TouchpointChange.Compare;
import io.mapwalk.journey.change.TouchpointChange.SetTouchpointKind;
import io.mapwalk.journey.element.ContactTrait;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.ProcessKind;
import io.mapwalk.journey.element.TouchpointKind;
import io.mapwalk.terminal.ContactView;
import io.mapwalk.terminal.Line;
import io.mapwalk.terminal.Look;
import io.mapwalk.terminal.MapView;
import io.mapwalk.terminal.Scene;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contacts, questions, decisions and ways that go round in circles, wherever a map is shown. */
class ContactsAndLoopsTest {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
  private static final JourneyMap MAP = map();

  @TempDir private Path folder;

  private static JourneyMap map() {
    JourneyMap map = PizzaMap.map();
    Handle four = map.touchpoints().get(3).id();
    Handle nine = map.touchpoints().get(8).id();
    Handle five = map.touchpoints().get(4).id();
    Handle stage = map.stages().get(1).id();
    map = map.apply(new AddLink(map.next(ElementKind.LINK), four, nine, Text.clean("no table")));
    map = map.apply(new AddLink(map.next(ElementKind.LINK), nine, four, Text.EMPTY));
    return map.apply(
        List.of(
            new SetTouchpointKind(nine, TouchpointKind.DECISION),
            new SetTouchpointKind(four, TouchpointKind.QUESTION),
            new SetProcess(stage, Optional.of(ProcessKind.CYCLIC)),
            new Characterise(four, ContactTrait.USED),
            new Characterise(four, ContactTrait.UNWANTED),
            new Characterise(five, ContactTrait.UNUSED),
            new Characterise(five, ContactTrait.WANTED),
            new Characterise(five, ContactTrait.INDIRECT),
            new Compare(
                nine, Text.clean("ready in ten minutes"), Text.clean("waits for half an hour"))));
  }

  @Test
  void everyFormatEndsAndTellsOfTheLoop() throws IOException {
    List<Path> files =
        new Export(ENGLISH, Clock.fixed(PizzaMap.NOON, ZoneOffset.UTC))
            .export(
                Dossier.of(MAP),
                EnumSet.of(Format.XLSX, Format.MD, Format.HTML, Format.MERMAID, Format.JSON),
                folder,
                false);
    for (Path file : files) {
      String told = file.toString().endsWith(".xlsx") ? cells(file) : Files.readString(file);
      if (file.toString().endsWith(".mmd")) {
        assertThat(told).contains("? ").contains("\u25c7 ");
        continue;
      }
      assertThat(told)
          .as(file.toString())
          .contains("no table", "ready in ten minutes", "waits for half an hour", "ndirect");
    }
    assertThat(files).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void theWorkbookHasAColumnForWhatWasSaid() throws IOException {
    List<Path> files =
        new Export(ENGLISH, Clock.fixed(PizzaMap.NOON, ZoneOffset.UTC))
            .export(Dossier.of(MAP), EnumSet.of(Format.XLSX), folder, false);
    assertThat(cells(files.get(0)))
        .contains("Direct or indirect", "Used now", "Should be used", "Use against wish")
        .contains("In use, but should not be", "Should be used, but is not", "round and round")
        .contains("decision", "question");
  }

  @Test
  void theDocumentNamesWhatIsUsedInVainAndWhatIsMissed() throws IOException {
    List<Path> files =
        new Export(ENGLISH, Clock.fixed(PizzaMap.NOON, ZoneOffset.UTC))
            .export(Dossier.of(MAP), EnumSet.of(Format.MD), folder, false);
    String told = Files.readString(files.get(0));
    assertThat(told)
        .containsPattern("\\*\\*In use, but should not be\\*\\*\\s+- 4 ")
        .containsPattern("\\*\\*Should be used, but is not\\*\\*\\s+- 5 ")
        .contains("flowchart LR", "round and round");
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 60, 80, 160})
  void theTerminalDrawsItForAnyWidth(int width) {
    for (Look look :
        List.of(Look.PLAIN, new Look(io.mapwalk.terminal.ColourDepth.NONE, true, false))) {
      List<Line> map = new MapView(ENGLISH, look).draw(MAP, width, Scene.EVERYTHING);
      List<Line> contacts = new ContactView(ENGLISH, look).draw(MAP, width);
      String told = text(contacts);
      assertThat(squeezed(told))
          .contains(squeezed("Used, but should not be".replace("Used", "In use")))
          .contains(squeezed("Should be used, but is not"))
          .contains("indirect");
      assertThat(squeezed(text(map))).contains(squeezed("→ 9 no table")).contains("→4");
      if (!look.plain()) {
        assertThat(contacts).allMatch(line -> line.width() <= width);
      }
    }
  }

  @Test
  void whereNothingWasSaidThatIsSaid() {
    assertThat(text(new ContactView(ENGLISH, Look.PLAIN).draw(PizzaMap.map(), 80)))
        .contains("Nobody has said yet")
        .contains("(online)")
        // Columns in which nobody has noted anything are not shown.
        .doesNotContain("Contact", "Promised");
    assertThat(text(new ContactView(ENGLISH, Look.PLAIN).draw(MAP, 80))).contains("Contact\t");
  }

  @Property(tries = 200)
  void noWordsBreakOutOfTheirBoxInTheDiagramOfWays(@ForAll("words") String words) {
    JourneyMap map = MAP;
    Handle from = map.touchpoints().get(0).id();
    Handle to = map.touchpoints().get(1).id();
    JourneyMap linked =
        map.apply(new AddLink(map.next(ElementKind.LINK), from, to, Text.clean(words)));
    assertThat(new MermaidWays().text(linked).lines())
        .allMatch(
            line ->
                line.equals("flowchart LR")
                    || line.matches("  t\\d+(\\[\"[^\"]*\"]|\\{\"[^\"]*\"}|\\{\\{\"[^\"]*\"}})")
                    || line.matches("  t\\d+ -->(\\|\"[^\"|]*\"\\|)? t\\d+"));
  }

  @Provide
  Arbitrary<String> words() {
    return HostileText.any();
  }

  private static String cells(Path workbook) throws IOException {
    StringBuilder told = new StringBuilder();
    try (InputStream in = Files.newInputStream(workbook);
        ReadableWorkbook read = new ReadableWorkbook(in)) {
      for (Sheet sheet : read.getSheets().toList()) {
        sheet
            .read()
            .forEach(
                row ->
                    row.forEach(
                        cell -> told.append(cell == null ? "" : cell.getText()).append('\n')));
      }
    }
    return told.toString();
  }

  private static String text(List<Line> lines) {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  // Lines are broken, and columns framed, differently at every width.
  private static String squeezed(String told) {
    return told.replaceAll("[\\s\\u00a0│┃·•|]+", "");
  }
}
