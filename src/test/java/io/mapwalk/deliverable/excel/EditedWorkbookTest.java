package io.mapwalk.deliverable.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mapwalk.deliverable.ExportOptions;
import io.mapwalk.deliverable.Remark;
import io.mapwalk.deliverable.Returned;
import io.mapwalk.deliverable.difference.DifferenceLines;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Reword;
import io.mapwalk.journey.change.MapChange.HideLane;
import io.mapwalk.journey.change.MapChange.SetKind;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.merge.Conflict;
import io.mapwalk.journey.merge.Merge;
import io.mapwalk.journey.merge.Merged;
import io.mapwalk.journey.merge.Side;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A workbook edited as a client would, by people who never heard of the program. */
class EditedWorkbookTest {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
  private static final JourneyMap PIZZA = PizzaMap.map();
  private static final Written WRITTEN = Written.of(PIZZA);

  private final Edited edited = new Edited(WRITTEN);

  @Test
  void aRenamedStageIsRenamedAndEverythingStaysInIt() {
    Stage stage = PIZZA.stages().get(1);
    edited.set("Stages", stage.text().value(), "Stage", "Looking around");
    assertThat(lines(edited.onto(PIZZA)))
        .singleElement()
        .asString()
        .contains(stage.id().value(), "Looking around");
  }

  @Test
  void aRowThatWasAddedIsANewElementAtItsPlace() {
    Stage stage = PIZZA.stages().get(2);
    Row row = edited.added("Pain points");
    row.createCell(edited.column("Pain points", "Pain point")).setCellValue("no parking");
    row.createCell(edited.column("Pain points", "Stage")).setCellValue(stage.text().value());
    row.createCell(edited.column("Pain points", "Severity")).setCellValue("Gives up");
    Returned returned = edited.onto(PIZZA);
    assertThat(returned.remarks()).isEmpty();
    assertThat(lines(returned)).singleElement().asString().startsWith("+ new pain point");
    assertThat(returned.map().all(PainPoint.class))
        .filteredOn(pain -> pain.text().value().equals("no parking"))
        .allMatch(pain -> pain.at().equals(Optional.of(stage.id())))
        .allMatch(pain -> pain.severity().isPresent());
  }

  @Test
  void aCopiedRowIsANewElementAndTheOldOneStays() {
    Sheet sheet = edited.book().getSheet("Actions");
    Row copy = edited.copied("Actions", sheet.getRow(Edited.TOP + 1));
    copy.getCell(edited.column("Actions", "Action")).setCellValue("something new");
    Returned returned = edited.onto(PIZZA);
    assertThat(returned.map().all(Action.class)).hasSize(PIZZA.all(Action.class).size() + 1);
    assertThat(returned.map().all(Action.class)).containsAll(PIZZA.all(Action.class));
  }

  @Test
  void aRowThatWasTakenOutTakesItsElementOut() {
    Action action = PIZZA.all(Action.class).get(0);
    Row row = edited.row("Actions", action.text().value());
    edited.book().getSheet("Actions").removeRow(row);
    assertThat(lines(edited.onto(PIZZA)))
        .singleElement()
        .asString()
        .startsWith("- gone: action " + action.id());
  }

  @Test
  void aColumnOrASheetThatIsGoneTakesNothingOut() {
    Sheet actions = edited.book().getSheet("Actions");
    int who = edited.column("Actions", "Who");
    actions.forEach(row -> Optional.ofNullable(row.getCell(who)).ifPresent(row::removeCell));
    edited.book().removeSheetAt(edited.book().getSheetIndex("Cards"));
    Returned returned = edited.onto(PIZZA);
    assertThat(lines(returned)).isEmpty();
    assertThat(returned.remarks())
        .extracting(remark -> remark.sentence(ENGLISH))
        .containsExactly(
            "The list “Cards” is not in the workbook any more; what it held stays as it is.");
  }

  @Test
  void sortedRowsAreTheSameMapForTheNumberSaysTheOrder() {
    Sheet sheet = edited.book().getSheet("Touchpoints");
    swap(sheet, Edited.TOP + 1, Edited.TOP + 5);
    swap(sheet, Edited.TOP + 2, Edited.TOP + 9);
    Returned returned = edited.onto(PIZZA);
    assertThat(lines(returned)).isEmpty();
    assertThat(returned.remarks()).isEmpty();
  }

  @Test
  void anotherNumberMovesOneTouchpointAndNoOther() {
    Stage stage =
        PIZZA.stages().stream()
            .filter(each -> PIZZA.touchpoints(each.id()).size() > 1)
            .findFirst()
            .orElseThrow();
    List<Touchpoint> steps = PIZZA.touchpoints(stage.id());
    Touchpoint last = steps.get(steps.size() - 1);
    edited
        .cell("Touchpoints", last.text().value(), "#")
        .setCellValue(PIZZA.position(steps.get(0).id()));
    Returned returned = edited.onto(PIZZA);
    assertThat(lines(returned)).singleElement().asString().contains(last.id().value(), "moved");
    assertThat(returned.map().touchpoints(stage.id()).get(0).id()).isEqualTo(last.id());
  }

  @Test
  void whatCannotBeReadStaysAndIsTold() {
    PainPoint pain = PIZZA.all(PainPoint.class).get(0);
    edited.set("Pain points", pain.text().value(), "Severity", "terrible");
    edited.set("Touchpoints", "is served", "Importance", "very");
    Returned returned = edited.onto(PIZZA);
    assertThat(lines(returned)).isEmpty();
    assertThat(sentences(returned))
        .anyMatch(s -> s.contains("terrible") && s.contains("gives up") && s.contains("Severity"))
        .anyMatch(s -> s.contains("“very” is no whole number from 1 to 5"));
  }

  @Test
  void anEditOfARepeatSaysWhereToMakeIt() {
    edited.set("Touchpoints", "is served", "Score", "-2");
    Returned returned = edited.onto(PIZZA);
    assertThat(lines(returned)).isEmpty();
    assertThat(sentences(returned)).singleElement().asString().contains("change it on “Feelings”");
  }

  @Test
  void whatWasChangedHereSinceStaysAndConflictsAreTold() {
    Action action = PIZZA.all(Action.class).get(0);
    Touchpoint served =
        PIZZA.touchpoints().stream()
            .filter(t -> t.text().value().equals("is served"))
            .findFirst()
            .orElseThrow();
    edited.set("Actions", action.text().value(), "Action", "print the menu anew");
    edited.set("Touchpoints", "is served", "Owner", "Kitchen");
    JourneyMap here =
        PIZZA
            .apply(new Reword(action.id(), Text.clean("paint the menu")))
            .apply(new Reword(served.id(), Text.clean("gets the pizza")));
    Merged merged = Merge.of(PIZZA, here, edited.onto(PIZZA).map(), Side.HERE);
    assertThat(merged.conflicts())
        .singleElement()
        .extracting(Conflict::kind)
        .isEqualTo(Conflict.Kind.BOTH_CHANGED);
    Touchpoint both = merged.result().find(Touchpoint.class, served.id()).orElseThrow();
    assertThat(both.text().value()).isEqualTo("gets the pizza");
    assertThat(both.owner().value()).isEqualTo("Kitchen");
  }

  @Test
  void whatAnEditionForTheClientLeftOutStaysAsItIs() {
    Edited client = new Edited(Written.of(PIZZA, ExportOptions.USUAL));
    assertThat(lines(client.onto(PIZZA))).isEmpty();
    Action action = PIZZA.all(Action.class).get(0);
    client.set("Actions", action.text().value(), "Status", "done");
    Returned returned = client.onto(PIZZA);
    assertThat(lines(returned)).singleElement().asString().contains("status", "done");
    assertThat(returned.remarks()).isEmpty();
  }

  @Test
  void aHiddenRowThatIsCalledLikeOneOfTheMapStaysTheOneThatIsHidden() {
    Lane touchpoints = new Lane("touchpoints");
    JourneyMap map = PIZZA.apply(List.of(new SetKind(MapKind.BUYER), new HideLane(touchpoints)));
    Edited buyer = new Edited(Written.of(map));
    buyer.set("About this map", "rows hidden", "Value", "Touchpoints\nWeather");
    Returned returned = buyer.onto(map);
    assertThat(returned.remarks()).isEmpty();
    assertThat(returned.map().header().hiddenLanes())
        .containsExactly(touchpoints, new Lane("Weather"));
  }

  @Test
  void whatIsNoWorkbookIsRefusedInASentence() throws IOException {
    byte[] whole = WRITTEN.bytes();
    assertThat(refusal("<html/>".getBytes(StandardCharsets.UTF_8))).contains("not-xlsx");
    assertThat(refusal(new byte[0])).contains("not-xlsx");
    assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
        .contains("locked");
    assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).contains("broken");
    assertThat(refusal(zip("xl/workbook.xml", "<a/>", "xl/vbaProject.bin", "x")))
        .contains("macros");
    assertThat(refusal(zip("xl/workbook.xml", "<a/>"))).contains("broken");
    assertThat(refusal(zip("xl/workbook.xml", "<a/>", "xl/a.xml", " ".repeat(30_000_000))))
        .contains("too-big");
    Edited stranger = new Edited(new Written(bare()));
    assertThat(refusal(stranger.bytes())).contains("foreign");
  }

  @Test
  void entitiesAreNeitherUnfoldedNorFetchedAndLinksToOtherFilesNeverFollowed() throws IOException {
    String laughs = "<!ENTITY a0 \"lol\">";
    for (int i = 1; i < 12; i++) {
      laughs += "<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10));
    }
    String file = "<!ENTITY a11 SYSTEM \"file:///etc/passwd\">";
    for (String entities : List.of(laughs, file)) {
      byte[] bytes =
          with(
              "xl/worksheets/sheet1.xml",
              xml ->
                  xml.replaceFirst("(<\\?xml[^>]*>)", "$1<!DOCTYPE w [" + entities + "]>")
                      .replaceFirst("<v>[0-9]+</v>", "<v>&a11;</v>"));
      assertThat(refusal(bytes)).contains("broken");
    }
    String link = "xl/externalLinks/externalLink1.xml";
    Edited linked =
        new Edited(new Written(with(link, xml -> "<externalLink r:id=\"http://x/\"/>")));
    assertThat(lines(linked.onto(PIZZA))).isEmpty();
  }

  @Test
  void thousandsOfPartsAreMoreThanAWorkbookHas() throws IOException {
    String[] parts = new String[12_000];
    for (int i = 0; i < parts.length; i += 2) {
      parts[i] = i == 0 ? "xl/workbook.xml" : "xl/media/" + i;
      parts[i + 1] = "<a/>";
    }
    assertThat(refusal(zip(parts))).contains("too-big");
  }

  /** The workbook with one part told otherwise, or with one more. */
  private static byte[] with(String part, UnaryOperator<String> otherwise) throws IOException {
    List<String> parts = new ArrayList<>();
    boolean known = false;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(WRITTEN.bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        boolean meant = entry.getName().equals(part);
        known |= meant;
        parts.add(entry.getName());
        parts.add(meant ? otherwise.apply(xml) : xml);
      }
    }
    if (!known) {
      parts.addAll(List.of(part, otherwise.apply("")));
    }
    return zip(parts.toArray(String[]::new));
  }

  private static byte[] bare() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.createSheet("Mine").createRow(0).createCell(0).setCellValue("Stage");
      book.write(out);
      return out.toByteArray();
    }
  }

  private static String refusal(byte[] bytes) {
    return catchThrowableOfType(Refused.class, () -> Edited.read(bytes)).code();
  }

  private static byte[] zip(String... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static void swap(Sheet sheet, int one, int other) {
    int last = sheet.getRow(one).getLastCellNum();
    for (int column = 1; column < last; column++) {
      Cell a = sheet.getRow(one).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      Cell b = sheet.getRow(other).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      String text = a.toString();
      boolean number = a.getCellType() == CellType.NUMERIC;
      put(a, b.toString(), b.getCellType() == CellType.NUMERIC);
      put(b, text, number);
    }
  }

  private static void put(Cell cell, String text, boolean number) {
    if (text.isEmpty()) {
      cell.setBlank();
    } else if (number) {
      cell.setCellValue(Double.parseDouble(text));
    } else {
      cell.setCellValue(text);
    }
  }

  private static List<String> lines(Returned returned) {
    return new DifferenceLines(PIZZA, returned.map(), ENGLISH).lines();
  }

  private static List<String> sentences(Returned returned) {
    return returned.remarks().stream().map((Remark r) -> r.sentence(ENGLISH)).toList();
  }
}
