package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.archive.Archive;
import io.mapwalk.deliverable.difference.DifferenceLines;
import io.mapwalk.fixture.TypedSheet;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.change.ElementChange.Assign;
import io.mapwalk.journey.change.ElementChange.Reword;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.shell.CommandLine;
import io.mapwalk.shell.CommandLine.Ran;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A workbook in which a client did all that people do to one, while the map went on as well: what
 * comes back is that and nothing else.
 */
class ClientsWorkbookTest {

  private static final Clock CLOCK = Clock.fixed(Room.MORNING, ZoneOffset.UTC);
  private static final JourneyMap BANK = Room.after(Sample.BANK).map();
  private static final Handle FEES = new Handle("p1");
  private static final Handle ADVISER = new Handle("t3");

  private static final List<String> EDITS =
      List.of(
          "~ stage s3 “Everyday”: words “Everyday” -> “Everyday banking”",
          "~ touchpoint t5 “identity check”: moved to another place in the order",
          "+ new pain point p7 “the branch is closed at noon”, at t3 “talks to an adviser”",
          "~ idea i3 “joint call with the bookkeeper”: quick win no -> yes",
          "- gone: idea i9 “same in the app”",
          "~ checklist line ch2 “The teams are on board and management is convinced”: ticked no -> yes");

  @TempDir private Path home;
  @TempDir private Path folder;
  private Archive archive;
  private Path file;

  @BeforeEach
  void editedThereAndHere() throws IOException {
    archive = Archive.open(home, CLOCK);
    archive.create(BANK, "", "made");
    file = folder.resolve("bank.xlsx");
    Ran ran = run("export", Sample.BANK.title(), "--edition", "working", "--to", file.toString());
    assertThat(ran.status()).isZero();
    edit();
    change(new Reword(FEES, Text.clean("nobody understands the fees")));
    change(new Assign(ADVISER, Text.clean("Branches")));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private void change(Change change) {
    archive.save(now(), now().apply(change), "", "meanwhile");
  }

  private JourneyMap now() {
    return archive.find(BANK.id()).orElseThrow();
  }

  private Ran run(String... words) {
    return CommandLine.exchanging(archive, CLOCK).at(folder).run(words);
  }

  private void edit() throws IOException {
    XSSFWorkbook book;
    try (InputStream in = Files.newInputStream(file)) {
      book = new XSSFWorkbook(in);
    }
    new TypedSheet(book, "Stages").type("Everyday", "Stage", "Everyday banking");
    new TypedSheet(book, "Touchpoints")
        .type("identity check", "#", 6)
        .type("waits for approval", "#", 5);
    new TypedSheet(book, "Pain points")
        .type("fees unclear", "Pain point", "the fees are a maze")
        .add("Pain point", "the branch is closed at noon", "Touchpoint", "talks to an adviser")
        .takeOutColumn("Reach")
        .sortBy("Pain point");
    new TypedSheet(book, "Ideas")
        .type("joint call with the bookkeeper", "Quick win", "\u2713")
        .takeOut("same in the app")
        .sortBy("Idea");
    new TypedSheet(book, "Checklist")
        .type("The teams are on board and management is convinced", "Done", "\u2611");
    book.removeSheetAt(book.getSheetIndex("Evidence"));
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
    book.close();
  }

  private List<String> changed(JourneyMap before) {
    return new DifferenceLines(before, now(), new Messages(Locale.ENGLISH)).lines();
  }

  @Test
  void thePreviewTellsEachEditAndTheOneConflictAndNothingElse() {
    JourneyMap before = now();
    Ran shown = run("import", file.toString(), "--preview");
    assertThat(shown.out().lines()).containsExactlyInAnyOrderElementsOf(EDITS);
    assertThat(shown.err().lines())
        .containsExactly(
            "bank.xlsx, compared with “Opening a business account”:",
            "! pain point p1 “nobody understands the fees”: words is “nobody understands the fees”"
                + " here and “the fees are a maze” in the file; what is here stays",
            "The list “Evidence” is not in the workbook any more; what it held stays as it is.",
            "Only shown; nothing was changed.");
    assertThat(now()).isEqualTo(before);
  }

  @Test
  void whatIsHereStaysWhereBothChangedItAndOneUndoTakesAllBack() {
    JourneyMap before = now();
    assertThat(run("import", file.toString(), "--yes", "--prefer", "here").status()).isZero();
    assertThat(changed(before)).containsExactlyInAnyOrderElementsOf(EDITS);
    assertThat(words(FEES)).isEqualTo("nobody understands the fees");
    archive.undo(BANK.id(), "");
    assertThat(now()).isEqualTo(before);
  }

  @Test
  void preferredTheFileHoldsWhereBothChangedItAndOnlyThere() {
    JourneyMap before = now();
    assertThat(run("import", file.toString(), "--yes", "--prefer", "file").status()).isZero();
    assertThat(changed(before))
        .containsAll(EDITS)
        .contains(
            "~ pain point p1 “nobody understands the fees”: words “nobody understands the fees” ->"
                + " “the fees are a maze”")
        .hasSize(EDITS.size() + 1);
    assertThat(now().touchpoints())
        .extracting(step -> step.id().value())
        .startsWith("t1", "t2", "t3", "t4", "t6", "t5", "t7");
    assertThat(now().touchpoints().get(2).owner().value()).isEqualTo("Branches");
    assertThat(now().all(PainPoint.class))
        .extracting(PainPoint::reach)
        .startsWith(
            BANK.all(PainPoint.class).stream().map(PainPoint::reach).toArray(OptionalInt[]::new));
  }

  private String words(Handle pain) {
    return now().find(PainPoint.class, pain).orElseThrow().text().value();
  }
}
