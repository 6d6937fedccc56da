package io.mapwalk.workshop.catalogue;

import static io.mapwalk.workshop.catalogue.Expected.row;
import static io.mapwalk.workshop.catalogue.Expected.several;
import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Lane;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LanesTest {

  private final Catalogue catalogue = new Catalogue(Locale.ENGLISH);

  @Test
  void everyLaneHasItsNamesItsZoneAndItsPublishers() {
    assertThat(catalogue.lanes().all())
        .extracting(
            lane ->
                row(
                    lane.key(),
                    several(lane.names()),
                    dashed(lane.zone()),
                    dashed(lane.cell()),
                    several(lane.publishers())))
        .containsExactlyElementsOf(Expected.rows("lanes"));
  }

  @Test
  void everyLaneSaysWhatGoesIn() {
    assertThat(catalogue.lanes().all()).allSatisfy(lane -> assertThat(lane.holds()).isNotBlank());
  }

  @Test
  void theLanesThatTheMapKnowsAreAmongThem() {
    for (Lane lane :
        List.of(Lane.THOUGHTS, Lane.QUESTIONS, Lane.NEEDS, Lane.COMPANY, Lane.BACKSTAGE)) {
      assertThat(catalogue.lanes().find(lane.key())).as(lane.key()).isPresent();
    }
  }

  @Test
  void noMapEverShowsTheKeyOfALane() {
    Messages messages = new Messages(Locale.ENGLISH);
    for (KnownLane lane : catalogue.lanes().all()) {
      assertThat(messages.lane(new Lane(lane.key()))).isNotEqualTo(lane.key());
    }
  }

  @Test
  void aMistypedLaneLeadsToTheNearest() {
    assertThat(catalogue.lanes().nearest("toughts")).startsWith("thoughts");
  }

  @Test
  void everyPresetHasItsLinesInOrder() {
    assertThat(catalogue.lanePresets().all())
        .extracting(
            preset ->
                row(
                    preset.key(),
                    several(preset.lines().stream().map(LaneLine::name).toList()),
                    several(preset.publishers())))
        .containsExactlyElementsOf(Expected.rows("lane-presets"));
  }

  @Test
  void presetsAndKindsNameOnlyLanesThereAre() {
    List<String> known = catalogue.lanes().all().stream().map(KnownLane::key).toList();
    Stream.concat(
            catalogue.lanePresets().all().stream().flatMap(p -> p.lanes().stream()),
            catalogue.mapKinds().all().stream().flatMap(k -> k.lanes().stream()))
        .forEach(lane -> assertThat(known).contains(lane));
  }

  @Test
  void aPresetTellsWhichOfItsLinesAreOptional() {
    LanePreset preset = catalogue.lanePresets().find("smi").orElseThrow();
    assertThat(preset.lines())
        .filteredOn(line -> line.part().equals("optional"))
        .extracting(LaneLine::name)
        .containsExactly("Barriers and pain points", "Customer goals", "Positive experiences");
    assertThat(preset.lanes())
        .containsExactly(
            "persona", "touchpoints", "emotions", "channels", "pains", "goals", "happy");
  }

  @Test
  void theLayersOfABlueprintStandFromTopToBottom() {
    assertThat(catalogue.blueprint())
        .extracting(layer -> row(layer.lane(), layer.name(), layer.example(), layer.lineBeneath()))
        .containsExactlyElementsOf(Expected.rows("blueprint"));
    assertThat(catalogue.blueprint())
        .extracting(BlueprintLayer::lane)
        .isEqualTo(catalogue.lanePresets().find("blueprint").orElseThrow().lanes());
  }

  private static String dashed(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
