package io.mapwalk.journey.change;

import static io.mapwalk.journey.change.SmallMap.MAP;
import static io.mapwalk.journey.change.SmallMap.at;
import static io.mapwalk.journey.change.SmallMap.get;
import static io.mapwalk.journey.change.SmallMap.h;
import static io.mapwalk.journey.change.SmallMap.ids;
import static io.mapwalk.journey.change.SmallMap.refusal;
import static io.mapwalk.journey.change.SmallMap.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.CardChange.AddCard;
import io.mapwalk.journey.change.ElementChange.Assign;
import io.mapwalk.journey.change.ElementChange.Remove;
import io.mapwalk.journey.change.ElementChange.Reorder;
import io.mapwalk.journey.change.ElementChange.Reword;
import io.mapwalk.journey.change.FeelingChange.Score;
import io.mapwalk.journey.change.FeelingChange.Tell;
import io.mapwalk.journey.change.StageChange.AddStage;
import io.mapwalk.journey.change.StageChange.MergeStages;
import io.mapwalk.journey.change.StageChange.SetBusinessGoal;
import io.mapwalk.journey.change.StageChange.SetCustomerGoal;
import io.mapwalk.journey.change.StageChange.SetPhase;
import io.mapwalk.journey.change.StageChange.SplitStage;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Stage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StageChangeTest {

  @Test
  void aStageComesAtTheEndOrBehindAnother() {
    JourneyMap map =
        MAP.apply(new AddStage(h("s4"), text(" Leave "), Optional.empty()))
            .apply(new AddStage(h("s5"), text("Wait"), at("s1")));

    assertThat(ids(map.stages())).containsExactly("s1", "s5", "s2", "s3", "s4");
    assertThat(get(map, Stage.class, "s4").text()).isEqualTo(text("Leave"));
  }

  @ParameterizedTest
  @CsvSource({
    "s4, ' ', , journey.text-empty",
    "s4, eat, , journey.stage-name-taken",
    "s3, Leave, , journey.handle-taken",
    "t9, Leave, , journey.handle-taken",
    "s4, Leave, s9, journey.no-such-element",
    "s4, Leave, t1, journey.not-behind"
  })
  void aStageThatDoesNotFitIsRefused(String id, String name, String after, String code) {
    AddStage change = new AddStage(h(id), text(name), Optional.ofNullable(after).map(a -> h(a)));

    assertThat(refusal(change)).isEqualTo(code);
  }

  @Test
  void goalsAndPhaseAreFilledAndEmptied() {
    JourneyMap map =
        MAP.apply(new SetCustomerGoal(h("s1"), text("know what there is")))
            .apply(new SetBusinessGoal(h("s1"), text("sell wine")))
            .apply(new SetPhase(h("s1"), text("At the table")))
            .apply(new SetBusinessGoal(h("s1"), text(" ")));
    Stage stage = get(map, Stage.class, "s1");

    assertThat(stage.customerGoal()).isEqualTo(text("know what there is"));
    assertThat(stage.businessGoal()).isEqualTo(Text.EMPTY);
    assertThat(stage.phase()).isEqualTo(text("At the table"));
    assertThat(refusal(new SetPhase(h("t1"), text("x")))).isEqualTo("journey.wrong-kind");
    assertThat(refusal(new SetCustomerGoal(h("s9"), text("x"))))
        .isEqualTo("journey.no-such-element");
  }

  @Test
  void aStageIsRenamedUnlessTheNameIsTaken() {
    assertThat(get(MAP.apply(new Reword(h("s1"), text("ORDER"))), Stage.class, "s1").text())
        .isEqualTo(text("ORDER"));
    assertThat(refusal(new Reword(h("s1"), text("Pay")))).isEqualTo("journey.stage-name-taken");
    assertThat(refusal(new Reword(h("s1"), text("")))).isEqualTo("journey.text-empty");
  }

  @ParameterizedTest
  @CsvSource({"s3, , s3 s1 s2", "s1, s3, s2 s3 s1", "s1, s2, s2 s1 s3", "s2, s1, s1 s2 s3"})
  void aStageMovesWithItsTouchpoints(String stage, String after, String order) {
    JourneyMap map = MAP.apply(new Reorder(h(stage), Optional.ofNullable(after).map(a -> h(a))));

    assertThat(ids(map.stages())).containsExactly(order.split(" "));
    assertThat(ids(map.touchpoints(h("s1")))).containsExactly("t1", "t2");
    boolean eatFirst = order.indexOf("s2") < order.indexOf("s1");
    assertThat(ids(map.touchpoints()))
        .containsExactlyElementsOf(
            eatFirst ? List.of("t3", "t1", "t2") : List.of("t1", "t2", "t3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"s1", "p1"})
  void nothingStandsBehindItselfOrBehindAnotherKind(String after) {
    assertThat(refusal(new Reorder(h("s1"), at(after)))).isEqualTo("journey.not-behind");
  }

  @Test
  void splittingTakesTheLaterTouchpointsWithAllThatHangsAtThem() {
    JourneyMap map =
        MAP.apply(new Assign(h("s1"), text("Service")))
            .apply(new SplitStage(h("s1"), h("s4"), text("Wait"), at("t2")));

    assertThat(ids(map.stages())).containsExactly("s1", "s4", "s2", "s3");
    assertThat(ids(map.touchpoints(h("s1")))).containsExactly("t1");
    assertThat(ids(map.touchpoints(h("s4")))).containsExactly("t2");
    assertThat(ids(map.within(Card.class, h("s4")))).containsExactly("c1");
    assertThat(get(map, Stage.class, "s4").owner()).isEqualTo(text("Service"));
  }

  @Test
  void splittingMayMoveNothing() {
    JourneyMap map = MAP.apply(new SplitStage(h("s1"), h("s4"), text("Wait"), Optional.empty()));

    assertThat(map.touchpoints(h("s4"))).isEmpty();
    assertThat(ids(map.touchpoints(h("s1")))).containsExactly("t1", "t2");
  }

  @ParameterizedTest
  @CsvSource({
    "s1, s4, Wait, t3, journey.not-in-stage",
    "s1, s4, Pay, t2, journey.stage-name-taken",
    "s1, s3, Wait, t2, journey.handle-taken",
    "s9, s4, Wait, t2, journey.no-such-element"
  })
  void aSplitThatDoesNotFitIsRefused(
      String stage, String id, String name, String from, String code) {
    assertThat(refusal(new SplitStage(h(stage), h(id), text(name), at(from)))).isEqualTo(code);
  }

  @Test
  void joiningWithALaterStagePutsTheTouchpointsAhead() {
    JourneyMap map = MAP.apply(new MergeStages(h("s1"), h("s2")));

    assertThat(ids(map.stages())).containsExactly("s2", "s3");
    assertThat(ids(map.touchpoints())).containsExactly("t1", "t2", "t3");
  }

  @Test
  void joiningWithAnEarlierStagePutsTheTouchpointsBehind() {
    JourneyMap map = MAP.apply(new MergeStages(h("s2"), h("s1")));

    assertThat(ids(map.stages())).containsExactly("s1", "s3");
    assertThat(ids(map.touchpoints(h("s1")))).containsExactly("t1", "t2", "t3");
  }

  @Test
  void joiningWithAnEmptyStageKeepsTheOrder() {
    JourneyMap map = MAP.apply(new MergeStages(h("s1"), h("s3")));

    assertThat(ids(map.touchpoints(h("s3")))).containsExactly("t1", "t2");
  }

  @Test
  void joiningKeepsWhatWasSaidOfBoth() {
    JourneyMap map =
        MAP.apply(
                List.of(
                    new AddCard(h("c3"), Lane.NEEDS, at("s1"), text("quiet")),
                    new SetCustomerGoal(h("s1"), text("choose")),
                    new SetCustomerGoal(h("s2"), text("enjoy")),
                    new SetPhase(h("s1"), text("Evening")),
                    new Assign(h("s1"), text("Service")),
                    new Score(h("f2"), h("s1"), h("pe1"), OptionalInt.of(2)),
                    new Tell(h("f2"), h("s1"), h("pe1"), text("curious"), text("Oh!")),
                    new Tell(h("f3"), h("s2"), h("pe1"), Text.EMPTY, text("Mmh."))))
            .apply(new MergeStages(h("s1"), h("s2")));
    Stage stage = get(map, Stage.class, "s2");
    Emotion emotion = map.emotion(h("s2"), h("pe1")).orElseThrow();

    assertThat(get(map, Card.class, "c3").at()).contains(h("s2"));
    assertThat(stage.customerGoal().value()).isEqualTo("enjoy\nchoose");
    assertThat(stage.phase()).isEqualTo(text("Evening"));
    assertThat(stage.owner()).isEqualTo(text("Service"));
    assertThat(emotion.id()).isEqualTo(h("f3"));
    assertThat(emotion.score()).hasValue(2);
    assertThat(emotion.word()).isEqualTo(text("curious"));
    assertThat(emotion.text().value()).isEqualTo("Mmh.\nOh!");
    assertThat(map.find(h("f2"))).isEmpty();
  }

  @Test
  void anEmotionGoesAlongWhereTheOtherStageHasNone() {
    JourneyMap map =
        MAP.apply(new Score(h("f2"), h("s1"), h("pe1"), OptionalInt.of(2)))
            .apply(new MergeStages(h("s1"), h("s2")));

    assertThat(map.emotion(h("s2"), h("pe1")).map(Emotion::id)).contains(h("f2"));
  }

  @Test
  void aStageCannotBeJoinedWithItselfOrWithNothing() {
    assertThat(refusal(new MergeStages(h("s1"), h("s1")))).isEqualTo("journey.merge-with-itself");
    assertThat(refusal(new MergeStages(h("s1"), h("s9")))).isEqualTo("journey.no-such-element");
    assertThat(refusal(new MergeStages(h("t1"), h("s1")))).isEqualTo("journey.wrong-kind");
  }

  @Test
  void onlyAnEmptyStageIsTakenOut() {
    assertThat(refusal(new Remove(h("s1")))).isEqualTo("journey.stage-not-empty");
    JourneyMap card = MAP.apply(new AddCard(h("c3"), Lane.NEEDS, at("s3"), text("bill")));
    assertThat(refusal(card, new Remove(h("s3")))).isEqualTo("journey.stage-not-empty");
    assertThat(ids(MAP.apply(new Remove(h("s3"))).stages())).containsExactly("s1", "s2");
  }
}
