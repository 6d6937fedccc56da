package io.mapwalk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.change.CardChange.AddCard;
import io.mapwalk.journey.change.MapChange.HideLane;
import io.mapwalk.journey.change.MapChange.SetKind;
import io.mapwalk.journey.change.MapChange.ShowLane;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.MapKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which lanes a map has, and in which order. */
class MapLanesTest {

  private static final Lane PROMISES = new Lane("Our promises");
  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  @ParameterizedTest
  @EnumSource(MapKind.class)
  void aMapHasTheLanesOfItsKindInTheirOrderAndEachOnce(MapKind kind) {
    MapLanes lanes = new MapLanes(map(kind));
    List<Lane> ofTheKind = lanes.shown().stream().filter(lanes::expects).toList();
    assertThat(ofTheKind).isEqualTo(kind.lanes());
    assertThat(lanes.shown()).doesNotHaveDuplicates().contains(Lane.NOTES, Lane.OWNER);
  }

  @Test
  void theRowsOfABlueprintFollowEachOtherWithTheThreeLinesBetween() {
    MapLanes lanes = new MapLanes(map(MapKind.BLUEPRINT));
    int first = lanes.shown().indexOf(new Lane("evidence-physical"));
    List<Lane> rows = lanes.shown().subList(first, first + 5);
    assertThat(rows)
        .extracting(lane -> lanes.name(lane, ENGLISH))
        .containsExactly(
            "Physical evidence",
            "Customer actions",
            "Front-of-stage",
            "Back-of-stage",
            "Support processes");
    assertThat(rows)
        .extracting(lane -> lanes.lineAbove(lane, ENGLISH).orElse(""))
        .containsExactly(
            "", "", "line of interaction", "line of visibility", "line of internal interaction");
    assertThat(new MapLanes(map(MapKind.CURRENT)).lineAbove(Lane.BACKSTAGE, ENGLISH)).isEmpty();
  }

  @Test
  void aLaneThatWasAddedStaysWhateverKindTheMapBecomes() {
    JourneyMap map = map(MapKind.DAY).apply(new ShowLane(PROMISES)).apply(new ShowLane(PROMISES));
    assertThat(map.header().addedLanes()).containsExactly(PROMISES);
    JourneyMap churn = map.apply(new SetKind(MapKind.CHURN));
    assertThat(new MapLanes(churn).expects(PROMISES)).isTrue();
    assertThat(new MapLanes(churn).expects(new Lane("risk"))).isTrue();
    assertThat(new MapLanes(churn).shown()).doesNotContain(new Lane("place"));
  }

  @Test
  void aHiddenLaneKeepsItsCardsAndComesBackWithThem() {
    JourneyMap map = map(MapKind.CHURN);
    JourneyMap filled =
        map.apply(
            new AddCard(
                map.next(ElementKind.CARD),
                new Lane("risk"),
                Optional.empty(),
                Text.clean("the price rises")));
    JourneyMap hidden = filled.apply(new HideLane(new Lane("risk")));
    assertThat(new MapLanes(hidden).shown()).doesNotContain(new Lane("risk"));
    assertThat(hidden.elements()).hasSameSizeAs(filled.elements());
    JourneyMap shown = hidden.apply(new ShowLane(new Lane("risk")));
    assertThat(new MapLanes(shown).shown()).isEqualTo(new MapLanes(filled).shown());
  }

  @Test
  void aLaneOfTheRoomsOwnIsShownAsSoonAsThereIsACardInIt() {
    JourneyMap map = map(MapKind.CURRENT);
    JourneyMap told =
        map.apply(
            new AddCard(
                map.next(ElementKind.CARD), PROMISES, Optional.empty(), Text.clean("on time")));
    assertThat(new MapLanes(map).shown()).doesNotContain(PROMISES);
    assertThat(new MapLanes(told).shown()).contains(PROMISES);
    assertThat(new MapLanes(told).expects(PROMISES)).isFalse();
  }

  private static JourneyMap map(MapKind kind) {
    return JourneyMap.create(
        new MapId("3333333333"), Text.clean("A way"), Text.EMPTY, Text.EMPTY, kind, "en");
  }
}
