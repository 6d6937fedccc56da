package io.mapwalk.shell.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.archive.Archive;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Assign;
import io.mapwalk.journey.change.ElementChange.Reword;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.shell.CommandLine;
import io.mapwalk.shell.CommandLine.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A map goes out as JSON, is edited there and here, and comes back. */
class ImportCommandTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
  private static final JourneyMap PIZZA = PizzaMap.map();
  private static final Handle STEP = PIZZA.touchpoints().get(0).id();

  @TempDir private Path home;
  @TempDir private Path folder;
  private Archive archive;
  private Path file;

  @BeforeEach
  void open() {
    archive = Archive.open(home, CLOCK);
    archive.create(PIZZA, "", "made");
    file = folder.resolve("pizza.json");
    run("export", title(), "--to", file.toString());
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private static String title() {
    return PIZZA.header().text().value();
  }

  private Ran run(String... words) {
    return CommandLine.exchanging(archive, CLOCK).at(folder).run(words);
  }

  private JourneyMap now() {
    return archive.find(PIZZA.id()).orElseThrow();
  }

  private Touchpoint step() {
    return now().find(Touchpoint.class, STEP).orElseThrow();
  }

  private void writtenThere(String from, String to) throws IOException {
    String json = Files.readString(file);
    assertThat(json).contains(from);
    Files.writeString(file, json.replace(from, to));
  }

  @Test
  void whatCameBackUnchangedChangesNothing() {
    archive.save(now(), now().apply(new Assign(STEP, new Text("Marketing"))), "", "owner");
    Ran ran = run("import", file.toString());
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("Nothing came back that is not here already.");
    assertThat(step().owner()).isEqualTo(new Text("Marketing"));
  }

  @Test
  void whatWasChangedThereIsTakenAndWhatWasChangedHereStays() throws IOException {
    String words = step().text().value();
    archive.save(now(), now().apply(new Assign(STEP, new Text("Marketing"))), "", "owner");
    writtenThere("\"" + words + "\"", "\"asks a friend\"");
    Ran shown = run("import", file.toString(), "--preview");
    assertThat(shown.out())
        .isEqualTo(
            "~ touchpoint %s “%s”: words “%s” -> “asks a friend”%n".formatted(STEP, words, words));
    assertThat(shown.err()).contains("Only shown; nothing was changed.");
    assertThat(step().text().value()).isEqualTo(words);
    assertThat(run("import", file.toString()).status()).isEqualTo(1);
    assertThat(step().text().value()).isEqualTo(words);
    assertThat(run("import", file.toString(), "--yes").status()).isZero();
    assertThat(step().text()).isEqualTo(new Text("asks a friend"));
    assertThat(step().owner()).isEqualTo(new Text("Marketing"));
    archive.undo(PIZZA.id(), "");
    assertThat(step().text().value()).isEqualTo(words);
  }

  @Test
  void whatBothChangedIsSaidAndWhatIsHereStaysUnlessTheFileIsPreferred() throws IOException {
    String words = step().text().value();
    archive.save(now(), now().apply(new Reword(STEP, new Text("asks her mother"))), "", "words");
    writtenThere("\"" + words + "\"", "\"asks a friend\"");
    Ran kept = run("import", file.toString(), "--yes");
    assertThat(kept.err())
        .contains("words is “asks her mother” here and “asks a friend” in the file")
        .contains("what is here stays");
    assertThat(step().text()).isEqualTo(new Text("asks her mother"));
    run("import", file.toString(), "--yes", "--prefer", "file");
    assertThat(step().text()).isEqualTo(new Text("asks a friend"));
  }

  @Test
  void inAnotherHomeItBecomesTheSameMap(@TempDir Path other) {
    archive.close();
    archive = Archive.open(other, CLOCK);
    Ran shown = run("import", file.toString(), "--preview");
    assertThat(shown.err()).contains("would become a new map");
    assertThat(shown.out().lines()).hasSize(2);
    assertThat(shown.out())
        .contains("+ 1 × persona · " + PIZZA.stages().size() + " × stage", "Awareness → ")
        .doesNotContain(PIZZA.touchpoints().get(0).text().value());
    assertThat(run("import", file.toString(), "--preview", "--full").out().lines())
        .hasSizeGreaterThan(100)
        .anyMatch(line -> line.startsWith("+ new touchpoint"));
    assertThat(archive.maps()).isEmpty();
    assertThat(run("import", file.toString()).status()).isZero();
    assertThat(now()).isEqualTo(PIZZA);
  }

  @Test
  void aStateOfAnotherArchiveIsNotTakenForOneOfThis() throws IOException {
    writtenThere("1@2026-11-23T09:00:00Z", "1@2026-11-22T09:00:00Z");
    Ran ran = run("import", file.toString());
    assertThat(ran.err()).contains("compared with the map as it is now");
  }

  @Test
  void aStrangersTableIsPreviewedInPlainWordsAndTakenBackInOne() throws IOException {
    Path table =
        Files.writeString(folder.resolve("board.csv"), "Area,Text,Author\nLater,no sign,Ann\n");
    Ran shown = run("import", table.toString(), "--into", title(), "--preview");
    assertThat(shown.out()).contains("new stage").contains("no sign");
    assertThat(shown.err())
        .contains("Taken as: “Area” = stage, “Text” = note.")
        .contains("Left out: “Author”.")
        .contains("It brings 1 stage, 1 card.");
    assertThat(now()).isEqualTo(PIZZA);
    assertThat(run("import", table.toString(), "--into", title(), "--yes").status()).isZero();
    assertThat(now().stages()).hasSize(PIZZA.stages().size() + 1);
    archive.undo(PIZZA.id(), "");
    assertThat(now()).isEqualTo(PIZZA);
  }

  @Test
  void aScriptIsToldWhatToSayOfColumnsNobodyCanBeSureOf() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("survey.csv"), "Stage,What annoyed you?\nBooking,slow page\n");
    Ran refused = run("import", table.toString());
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).contains("--columns “What annoyed you?=pain point”");
    assertThat(archive.maps()).hasSize(1);
    Ran shown = run("import", table.toString(), "--preview");
    assertThat(shown.err()).contains("“What annoyed you?” = pain point");
    assertThat(run("import", table.toString(), "--columns", "What annoyed you?=idea").status())
        .isZero();
    JourneyMap taken =
        archive.maps().stream()
            .map(map -> archive.find(map.id()).orElseThrow())
            .filter(map -> !map.id().equals(PIZZA.id()))
            .findFirst()
            .orElseThrow();
    assertThat(taken.all(Idea.class)).hasSize(1);
    assertThat(taken.all(PainPoint.class)).isEmpty();
  }

  @Test
  void anOutlineBecomesAMap() throws IOException {
    Path outline =
        Files.writeString(folder.resolve("walk.md"), "# A walk\n## Out\n- puts on boots\n");
    Ran ran = run("import", outline.toString());
    assertThat(ran.err()).contains("A new map: “A walk”.");
    assertThat(archive.maps()).hasSize(2);
  }

  @Test
  void whatIsNoMapIsRefusedInOneSentenceAndNothingChanges() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.docx"), "hello");
    assertThat(run("import", text.toString()).err()).contains("notes.docx is of a form");
    assertThat(run("import", folder.toString()).err()).contains("is a folder");
    assertThat(run("import", "gone.json").err()).contains("no file gone.json");
    Files.writeString(file, Files.readString(file).substring(0, 3000));
    assertThat(run("import", file.toString()).err()).contains("breaks off");
    assertThat(now()).isEqualTo(PIZZA);
  }
}
