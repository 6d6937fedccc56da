package io.mapwalk.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.archive.Archive;
import io.mapwalk.deliverable.Edition;
import io.mapwalk.deliverable.Export;
import io.mapwalk.deliverable.ExportOptions;
import io.mapwalk.deliverable.Format;
import io.mapwalk.deliverable.Import;
import io.mapwalk.deliverable.PaperSize;
import io.mapwalk.fixture.BusyMap;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures what is promised about files that are handed over: a map of 120 touchpoints and 2,000
 * cards beside {@link BareWorkbook}; {@code .ci/measure-bars} runs it.
 */
@Tag("bars")
@EnabledOnOs(OS.LINUX)
class ExportBarsIT {

  private static final int PAIRS = 9;
  private static final int WARM_UP = "full".equals(System.getProperty("mapwalk.bars")) ? 9 : 4;
  private static final Path LIBRARIES = Path.of("target/app/lib").toAbsolutePath();
  private static final Path TESTS = Path.of("target/test-classes").toAbsolutePath();

  private static final List<String> WORDS =
      List.of(
          "asks", "whether", "the", "bicycle", "could", "be", "ready", "on", "Friday", "because",
          "she", "needs", "it", "for", "a", "long", "tour", "with", "friends", "waits", "reads",
          "mail", "calls", "again", "nobody", "answers", "and", "goes", "to", "another", "shop");

  @TempDir private Path folder;
  private final SplittableRandom random = new SplittableRandom(2026);

  private static void tell(String sentence, Object... figures) {
    System.out.println("bar: " + String.format(Locale.ROOT, sentence, figures));
  }

  private String words() {
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < 7; i++) {
      said.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return said.toString();
  }

  // The last stage of a busy map has no touchpoints.
  private JourneyMap large() {
    JourneyMap map = BusyMap.of(13, 10, 2000, 1, this::words);
    assertThat(map.touchpoints()).hasSize(120);
    return map;
  }

  private static byte[] workbook(Dossier dossier, Edition edition) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(
            new Messages(Locale.ENGLISH),
            Clock.systemUTC(),
            new ExportOptions(edition, PaperSize.A3))
        .write(dossier, Format.XLSX, out);
    return out.toByteArray();
  }

  private static byte[] bare(BareWorkbook bare) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    bare.write(out);
    return out.toByteArray();
  }

  private static double milliseconds(Callable<?> work) throws Exception {
    long begun = System.nanoTime();
    work.call();
    return (System.nanoTime() - begun) / 1e6;
  }

  private static double median(double[] figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** Lets two things take turns, each first as often as the other; says how many times as long. */
  private static double beside(String what, Callable<?> ours, Callable<?> theirs) throws Exception {
    double[] one = new double[PAIRS];
    double[] other = new double[PAIRS];
    double[] ratios = new double[PAIRS];
    for (int i = 0; i < PAIRS; i++) {
      if (i % 2 == 0) {
        one[i] = milliseconds(ours);
        other[i] = milliseconds(theirs);
      } else {
        other[i] = milliseconds(theirs);
        one[i] = milliseconds(ours);
      }
      ratios[i] = one[i] / other[i];
    }
    double ratio = median(ratios);
    tell("%s: %.0f ms, bare POI %.0f ms, ratio %.2f", what, median(one), median(other), ratio);
    return ratio;
  }

  private void warm(Edition edition) throws Exception {
    Dossier dossier = Dossier.of(large());
    BareWorkbook bare = BareWorkbook.of(new ByteArrayInputStream(workbook(dossier, edition)));
    for (int i = 0; i < WARM_UP; i++) {
      workbook(dossier, edition);
      bare(bare);
    }
    String what =
        "workbook with 120 touchpoints, 2,000 cards, %s, %,d cells"
            .formatted(edition.key(), bare.cells());
    assertThat(beside(what, () -> workbook(dossier, edition), () -> bare(bare)))
        .isLessThanOrEqualTo(1.5);
  }

  @Test
  void aWorkbookForTheClientTakesHardlyLongerThanItsBareCells() throws Exception {
    warm(Edition.CLIENT);
  }

  @Test
  void aWorkbookOfEverythingTakesHardlyLongerThanItsBareCells() throws Exception {
    warm(Edition.WORKING);
  }

  @Test
  void aWorkbookOfEverythingIsReadBackWhileOneWaits() throws Exception {
    Path file =
        Files.write(folder.resolve("large.xlsx"), workbook(Dossier.of(large()), Edition.WORKING));
    double[] took = new double[PAIRS];
    for (int i = 0; i < PAIRS; i++) {
      took[i] = milliseconds(() -> new Import().read(file));
    }
    tell("that workbook read: %.0f ms, the first %.0f ms", median(took), took[0]);
    assertThat(median(took)).isLessThan(3000);
  }

  @Test
  void allFilesAreWrittenInTwiceTheTimeOfAProcessThatWritesTheBareCells() throws Exception {
    JourneyMap map = large();
    Program program = Program.in(folder);
    try (Archive archive = Archive.open(program.home(), Clock.systemUTC())) {
      archive.create(map, "", "made");
    }
    BareWorkbook.of(new ByteArrayInputStream(workbook(Dossier.of(map), Edition.CLIENT)))
        .keep(folder.resolve("cells"));
    String id = map.id().value();
    Callable<?> ours =
        () -> {
          Program.Ran ran = program.run("export", id, "--format", "all", "--to", "out", "--force");
          assertThat(ran.status()).as(ran.err()).isZero();
          return ran;
        };
    Callable<?> theirs = this::bareProcess;
    ours.call();
    theirs.call();
    assertThat(beside("process that writes all formats", ours, theirs)).isLessThanOrEqualTo(2.0);
  }

  private int bareProcess() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                LIBRARIES.resolve("*") + File.pathSeparator + TESTS,
                BareWorkbook.class.getName(),
                "cells",
                "bare.xlsx")
            .directory(folder.toFile())
            .inheritIO()
            .start();
    assertThat(process.waitFor()).isZero();
    return 0;
  }
}
