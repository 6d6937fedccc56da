package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.deliverable.Export;
import io.mapwalk.deliverable.ExportOptions;
import io.mapwalk.deliverable.Format;
import io.mapwalk.deliverable.Import;
import io.mapwalk.deliverable.Incoming;
import io.mapwalk.deliverable.difference.DifferenceLines;
import io.mapwalk.fixture.JsonSchema;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each worked example goes out and comes back into an empty home as it was. */
class SamplesComeBackTest {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  static Stream<Arguments> files() {
    return Stream.of(Sample.values())
        .flatMap(
            sample ->
                Stream.of(Format.XLSX, Format.MD, Format.JSON)
                    .map(format -> Arguments.of(sample, format)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void itIsTheSameMapInAnEmptyHome(Sample sample, Format format) {
    JourneyMap map = Room.after(sample).map();
    Path file = folder.resolve("map." + format.extension());
    new Export(ENGLISH, CLOCK, ExportOptions.WHOLE).export(Dossier.of(map), format, file, false);
    Incoming incoming = new Import().read(file);
    JourneyMap back = incoming.onto(incoming.blank(map.id())).map();
    assertThat(new DifferenceLines(map, back, ENGLISH).lines().stream().filter(this::isTold))
        .isEmpty();
    assertThat(back.touchpoints()).extracting("text").isEqualTo(texts(map));
  }

  @ParameterizedTest
  @MethodSource("files")
  void onItsOwnMapItChangesNothing(Sample sample, Format format) {
    JourneyMap map = Room.after(sample).map();
    Path file = folder.resolve("map." + format.extension());
    new Export(ENGLISH, CLOCK).export(Dossier.of(map), format, file, false);
    JourneyMap back = new Import().read(file).onto(map).map();
    assertThat(new DifferenceLines(map, back, ENGLISH).lines()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Sample.class)
  void forOtherProgramsItIsAsThePublishedSchemaSays(Sample sample) throws IOException {
    Path file = folder.resolve("map.json");
    Dossier dossier = Dossier.of(Room.after(sample).map());
    new Export(ENGLISH, CLOCK).export(dossier, Format.JSON, file, false);
    assertThat(JsonSchema.faults(Files.readString(file))).isEmpty();
  }

  // A document tells the order list by list.
  private boolean isTold(String line) {
    return !line.contains("moved to another place in the order");
  }

  private static List<Object> texts(JourneyMap map) {
    return map.touchpoints().stream().<Object>map(step -> step.text()).toList();
  }
}
