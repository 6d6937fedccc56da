package io.mapwalk.shell.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.archive.Archive;
import io.mapwalk.archive.EditRow;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.StageChange.AddStage;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.shell.Author;
import io.mapwalk.shell.CommandLine;
import io.mapwalk.shell.CommandLine.Ran;
import io.mapwalk.shell.console.OutsideEditor;
import io.mapwalk.shell.hint.Hints;
import io.mapwalk.shell.map.MapFinder;
import io.mapwalk.workshop.template.TemplateLibrary;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;

/** Notes from a file go onto a map, one line an edit. */
class CaptureCommandTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
  private static final MapId DINNER = new MapId("bcdefghj23");

  @TempDir private Path home;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(home, CLOCK);
    JourneyMap map =
        JourneyMap.create(
            DINNER, Text.clean("Dinner out"), Text.EMPTY, Text.EMPTY, MapKind.CURRENT, "en");
    for (String stage : List.of("Go there", "Eat")) {
      Optional<Handle> last = map.stages().stream().map(s -> s.id()).reduce((one, next) -> next);
      map = map.apply(new AddStage(map.next(ElementKind.STAGE), Text.clean(stage), last));
    }
    archive.create(map, "", "made");
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private Ran capture(String notes) {
    return run(notes, "capture", "Dinner out");
  }

  private Ran run(String notes, String... words) {
    ObjectProvider<Archive> provider = CommandLine.providing(archive);
    Workshops workshops =
        new Workshops(
            provider,
            new TemplateLibrary(List.of()),
            new Author("Mia"),
            CLOCK,
            new Random(1),
            () -> {},
            (on, map, console) -> {},
            new OutsideEditor(home, Map.of()),
            new Hints(home.resolve("hints"), true));
    return CommandLine.of(new CaptureCommand(workshops, new MapFinder(provider)))
        .at(home)
        .typing(notes)
        .run(words);
  }

  private JourneyMap kept() {
    return archive.find(DINNER).orElseThrow();
  }

  private List<String> sentences() {
    return archive.history(DINNER).stream().map(EditRow::sentence).toList();
  }

  @Test
  void notesFromAFileAreKeptOneByOneAndBlankLinesEndNothing() {
    Ran ran = capture("parks #app\n\n!no sign\n\n>2\ntime: half an hour\n2> pays");
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.err()).contains("Kept on “Dinner out”: 4 new entries");
    assertThat(kept().touchpoints())
        .extracting(t -> t.text().value())
        .containsExactly("parks", "time: half an hour", "pays");
    assertThat(kept().all(PainPoint.class)).hasSize(1);
    assertThat(kept().sessions()).isEmpty();
    assertThat(sentences()).hasSize(5);
    assertThat(capture("serves\n").err()).contains("1 new entry");
  }

  @Test
  void aMapIsBegunWithTheFirstLineThatIsSaid() {
    Ran none = run("rings the bell\n", "capture", "At the vet");
    assertThat(none.status()).isEqualTo(1);
    assertThat(none.err()).contains("“At the vet”", "--new");
    Ran ran =
        run(
            "rings the bell #phone\n!no answer\n",
            "capture",
            "At the vet",
            "--new",
            "--client",
            "Paws");
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(archive.maps())
        .filteredOn(map -> map.title().says("At the vet"))
        .singleElement()
        .satisfies(map -> assertThat(map.client()).hasToString("Paws"));
    Ran again = run("x\n", "capture", "At the vet", "--new");
    assertThat(again.status()).isEqualTo(1);
    assertThat(again.err()).contains("leave --new out");
  }

  @Test
  void aDashTakesTheLineBeforeItBack() {
    assertThat(capture("parsk\n-\nparks\n").status()).isZero();
    assertThat(kept().touchpoints()).extracting(t -> t.text().value()).containsExactly("parks");
  }

  @Test
  void aLineThatCannotBeTakenIsToldWithItsNumberAndEverythingBeforeItIsKept() {
    Ran ran = capture("parks\n\n9> pays\nleaves\n");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains("Line 3, at “Go there”", "Everything before that line is kept");
    assertThat(kept().touchpoints()).hasSize(1);
  }

  @Test
  void quittingLeavesTheRestUntaken() {
    assertThat(capture("parks\n:quit\nleaves\n").status()).isZero();
    assertThat(kept().touchpoints()).hasSize(1);
  }
}
