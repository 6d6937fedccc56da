package io.mapwalk.deliverable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.fixture.StoppedAfter;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Stopped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {

  private static final String PIZZA =
      "Trattoria Ruiz - A pizza evening - Eva Moline - current - 2026-11-23";

  private final Messages messages = new Messages(Locale.ENGLISH);
  private final Export export = new Export(messages, Clock.fixed(PizzaMap.NOON, ZoneOffset.UTC));

  @TempDir private Path folder;

  @Test
  void writesEachFormatIntoAFolderItMakes() throws IOException {
    Path exports = folder.resolve("exports");
    List<Path> files =
        export.export(PizzaMap.dossier(), Set.of(Format.JSON, Format.MD), exports, false);
    assertThat(files)
        .containsExactly(exports.resolve(PIZZA + ".md"), exports.resolve(PIZZA + ".json"));
    assertThat(files.get(0)).content().startsWith("---\nmapwalk: pzzapzza22\n");
    assertThat(names(exports)).containsExactlyInAnyOrder(PIZZA + ".md", PIZZA + ".json");
  }

  @Test
  void givesAllFilesTheNextFreeNumberWhereOneNameIsTaken() throws IOException {
    Files.writeString(folder.resolve(PIZZA + ".md"), "mine");
    List<Path> files =
        export.export(PizzaMap.dossier(), Set.of(Format.JSON, Format.MD), folder, false);
    assertThat(files)
        .containsExactly(folder.resolve(PIZZA + " (2).md"), folder.resolve(PIZZA + " (2).json"));
    assertThat(folder.resolve(PIZZA + ".md")).hasContent("mine");
  }

  @Test
  void replacesWhatIsThereWhenAskedTo() throws IOException {
    Files.writeString(folder.resolve(PIZZA + ".md"), "mine");
    export.export(PizzaMap.dossier(), Set.of(Format.MD), folder, true);
    assertThat(folder.resolve(PIZZA + ".md")).content().startsWith("---\nmapwalk: pzzapzza22\n");
    assertThat(names(folder)).containsExactly(PIZZA + ".md");
  }

  private Export stoppedAfter(int steps) {
    Clock noon = Clock.fixed(PizzaMap.NOON, ZoneOffset.UTC);
    return new Export(messages, noon, ExportOptions.WHOLE, new StoppedAfter(steps));
  }

  @Test
  void whatWasWrittenBeforeItWasStoppedIsWholeAndTheRestIsNotThere() throws IOException {
    Set<Format> formats = EnumSet.of(Format.MERMAID, Format.JSON);
    assertThatThrownBy(() -> stoppedAfter(0).export(PizzaMap.dossier(), formats, folder, false))
        .isInstanceOfSatisfying(
            Stopped.class,
            stopped -> assertThat(stopped.sentence(messages)).contains("nothing was written"));
    assertThat(names(folder)).isEmpty();
    assertThatThrownBy(() -> stoppedAfter(3).export(PizzaMap.dossier(), formats, folder, false))
        .isInstanceOfSatisfying(
            Stopped.class,
            stopped -> assertThat(stopped.sentence(messages)).contains("1 of 2 files"));
    assertThat(names(folder)).containsExactly(PIZZA + ".mmd");
    assertThat(folder.resolve(PIZZA + ".mmd")).content().endsWith("\n");
  }

  @Test
  void everyFormatCanBeStopped() {
    for (Format format : Format.values()) {
      assertThatThrownBy(
              () -> stoppedAfter(0).write(PizzaMap.dossier(), format, new ByteArrayOutputStream()))
          .as(format.key())
          .isInstanceOf(Stopped.class);
    }
  }

  @Test
  void leavesTheChecklistOutWhereThereIsNone() throws IOException {
    Set<Format> formats = EnumSet.of(Format.MD, Format.CHECKLIST);
    assertThat(export.export(PizzaMap.dossier(), formats, folder, false)).hasSize(1);
    assertThat(export.export(Dossier.of(EveryKind.map()), formats, folder, false)).hasSize(2);
    Refused refused =
        refused(() -> export.export(PizzaMap.dossier(), Set.of(Format.CHECKLIST), folder, false));
    assertThat(refused.code()).isEqualTo("deliverable.no-checklist");
  }

  @Test
  void neverReplacesAFileThatWasNamedUnlessAskedTo() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.md"), "mine");
    Refused refused = refused(() -> export.export(PizzaMap.dossier(), Format.MD, file, false));
    assertThat(refused.sentence(messages)).contains("mine.md").contains("--force");
    assertThat(file).hasContent("mine");
    export.export(PizzaMap.dossier(), Format.MD, file, true);
    assertThat(file).content().startsWith("---\nmapwalk: pzzapzza22\n");
  }

  @Test
  void saysWhatIsWrongWithATarget() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(code(folder.resolve("no/such/file.md"))).isEqualTo("deliverable.no-folder");
    assertThat(code(folder)).isEqualTo("deliverable.target-is-folder");
    assertThat(code(file.resolve("below.md"))).isEqualTo("deliverable.no-folder");
    assertThat(refused(() -> exportInto(file)).code()).isEqualTo("deliverable.not-a-folder");
    assertThat(refused(() -> exportInto(folder.resolve("no/such"))).code())
        .isEqualTo("deliverable.no-folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {".~lock.mine.md#", "~$mine.md"})
  void aFileThatIsOpenElsewhereIsLeftToWhoeverHasIt(String mark) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.md"), "mine");
    Path lock = Files.writeString(folder.resolve(mark), "");
    Refused refused = refused(() -> export.export(PizzaMap.dossier(), Format.MD, file, true));
    assertThat(refused.sentence(messages)).contains("mine.md", "open in another program", "--to");
    assertThat(file).hasContent("mine");
    Files.delete(lock);
    export.export(PizzaMap.dossier(), Format.MD, file, true);
    assertThat(file).content().startsWith("---\nmapwalk: pzzapzza22\n");
  }

  @Test
  void aFailureHalfWayLeavesEverythingAsItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.md"), "mine");
    for (boolean replace : List.of(true, false)) {
      Path target = replace ? file : folder.resolve("other.md");
      Refused refused =
          refused(
              () ->
                  new Placement()
                      .place(
                          target,
                          replace,
                          out -> {
                            out.write(new byte[100_000]);
                            throw new IOException("No space left on device");
                          }));
      assertThat(refused.code()).isEqualTo("deliverable.disk-full");
    }
    assertThat(file).hasContent("mine");
    assertThat(names(folder)).containsExactly("mine.md");
  }

  @Test
  void writesOntoAStreamAndLeavesItOpen() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.write(PizzaMap.dossier(), Format.MERMAID, out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("journey\n  title A pizza evening\n");
  }

  @Test
  void everyFormatWritesSomething() throws IOException {
    for (Format format : Format.values()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      export.write(Dossier.of(EveryKind.map()), format, out);
      assertThat(out.size()).as(format.key()).isPositive();
    }
  }

  private void exportInto(Path target) {
    export.export(PizzaMap.dossier(), Set.of(Format.MD), target, false);
  }

  private String code(Path target) {
    return refused(() -> export.export(PizzaMap.dossier(), Format.MD, target, true)).code();
  }

  private Refused refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    Refused refused = catchThrowableOfType(Refused.class, call);
    assertThat(refused).isNotNull();
    assertThat(refused.sentence(messages)).endsWith(".").doesNotContain("{");
    return refused;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
