package io.mapwalk.workshop.catalogue;

import static io.mapwalk.workshop.catalogue.Expected.row;
import static io.mapwalk.workshop.catalogue.Expected.several;
import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.MapKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MapKindsTest {

  private final Catalogue catalogue = new Catalogue(Locale.ENGLISH);

  @Test
  void everyKindIsDescribedAsPublished() {
    assertThat(catalogue.mapKinds().all())
        .extracting(
            kind ->
                row(
                    kind.key(),
                    kind.name(),
                    several(kind.also()),
                    kind.state(),
                    kind.columns(),
                    several(kind.lines().stream().map(LaneLine::name).toList()),
                    kind.bestFor(),
                    kind.watchOut(),
                    several(kind.publishers())))
        .containsExactlyElementsOf(Expected.rows("map-kinds"));
  }

  @Test
  void everyKindOfMapHasAGuideLanesAndTwoStageSetsAtLeast() {
    for (MapKind kind : MapKind.values()) {
      assertThat(catalogue.mapKind(kind).kind()).isEqualTo(kind);
      assertThat(catalogue.mapKind(kind).lanes()).as(kind.name()).isNotEmpty();
      assertThat(catalogue.stageSetsFor(kind))
          .as(kind.name())
          .hasSizeBetween(2, 3)
          .hasSameSizeAs(catalogue.mapKind(kind).stageSets())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void aDayHasTimesOfTheDayAndABlueprintItsFiveRows() {
    assertThat(catalogue.stageSetsFor(MapKind.DAY).get(0).stages())
        .startsWith("Early morning", "Morning", "Midday");
    assertThat(catalogue.mapKind(MapKind.BLUEPRINT).lanes())
        .startsWith("evidence-physical", "actions", "frontstage", "backstage", "support-process");
  }

  /**
   * Beside actions, the touchpoints of the current state are these actions; the four lists of a
   * blueprint are one lane, and the lanes of each persona are drawn for whoever there is.
   */
  @Test
  void everyLineAKindBringsIsALaneOfItsMaps() {
    Messages messages = new Messages(Locale.ENGLISH);
    Map<String, String> elsewhere =
        Map.of(
            "blueprint methods or policies", "methods",
            "current touchpoints", "actions",
            "circular touchpoints", "actions",
            "multi one emotion and action lane per persona", "emotions");
    for (MapKind kind : MapKind.values()) {
      List<String> lanes =
          kind.lanes().stream()
              .map(lane -> messages.lane(lane, kind).toLowerCase(Locale.ROOT))
              .toList();
      for (LaneLine line : catalogue.mapKind(kind).lines()) {
        String name = line.name().toLowerCase(Locale.ROOT);
        String key = kind.name().toLowerCase(Locale.ROOT) + " " + name;
        String wanted = elsewhere.getOrDefault(key, name.replaceFirst("s$", ""));
        assertThat(lanes).as(key).anyMatch(lane -> lane.contains(wanted));
      }
    }
  }
}
