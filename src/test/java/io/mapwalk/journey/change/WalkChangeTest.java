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
import io.mapwalk.journey.change.CardChange.AddCluster;
import io.mapwalk.journey.change.CardChange.Become;
import io.mapwalk.journey.change.CardChange.ChangeLane;
import io.mapwalk.journey.change.CardChange.CountAgain;
import io.mapwalk.journey.change.CardChange.Group;
import io.mapwalk.journey.change.FeelingChange.Score;
import io.mapwalk.journey.change.FeelingChange.Tell;
import io.mapwalk.journey.change.TouchpointChange.AddLink;
import io.mapwalk.journey.change.TouchpointChange.AddTouchpoint;
import io.mapwalk.journey.change.TouchpointChange.MarkMoment;
import io.mapwalk.journey.change.TouchpointChange.MoveTouchpoint;
import io.mapwalk.journey.change.TouchpointChange.RateTouchpoint;
import io.mapwalk.journey.change.TouchpointChange.SetChannels;
import io.mapwalk.journey.change.TouchpointChange.SetResponse;
import io.mapwalk.journey.change.TouchpointChange.SetTouchpointKind;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Link;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.TouchpointKind;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said while the journey is walked: touchpoints, links, cards, feelings. */
class WalkChangeTest {

  @Test
  void aTouchpointComesAtTheEndOfItsStageAsAnAssumption() {
    JourneyMap map = MAP.apply(new AddTouchpoint(h("t4"), h("s1"), text(" Wave ")));

    assertThat(ids(map.touchpoints())).containsExactly("t1", "t2", "t4", "t3");
    assertThat(get(map, Touchpoint.class, "t4").text()).isEqualTo(text("Wave"));
    assertThat(get(map, Touchpoint.class, "t4").backing()).isEqualTo(Backing.ASSUMPTION);
    assertThat(map.position(h("t4"))).isEqualTo(3);
    assertThat(map.position(h("t9"))).isZero();
  }

  @Test
  void aTouchpointThatDoesNotFitIsRefused() {
    assertThat(refusal(new AddTouchpoint(h("t4"), h("s1"), text(""))))
        .isEqualTo("journey.text-empty");
    assertThat(refusal(new AddTouchpoint(h("t4"), h("s9"), text("x"))))
        .isEqualTo("journey.no-such-element");
    assertThat(refusal(new AddTouchpoint(h("t4"), h("t1"), text("x"))))
        .isEqualTo("journey.wrong-kind");
  }

  @ParameterizedTest
  @CsvSource({
    "t1, s2, t3, t2 t3 t1",
    "t1, s2, , t2 t1 t3",
    "t3, s1, t1, t1 t3 t2",
    "t2, s1, , t2 t1 t3",
    "t1, s3, , t2 t3 t1"
  })
  void aTouchpointMovesWithAllThatHangsAtIt(
      String touchpoint, String stage, String after, String order) {
    JourneyMap map =
        MAP.apply(
            new MoveTouchpoint(h(touchpoint), h(stage), Optional.ofNullable(after).map(a -> h(a))));

    assertThat(ids(map.touchpoints())).containsExactly(order.split(" "));
    assertThat(ids(map.at(Card.class, h("t2")))).containsExactly("c1");
  }

  @Test
  void aMoveBehindATouchpointOfAnotherStageIsRefused() {
    assertThat(refusal(new MoveTouchpoint(h("t1"), h("s2"), at("t2"))))
        .isEqualTo("journey.not-behind");
    assertThat(refusal(new MoveTouchpoint(h("t1"), h("s2"), at("t9"))))
        .isEqualTo("journey.no-such-element");
  }

  @Test
  void detailsOfATouchpointAreFilled() {
    JourneyMap map =
        MAP.apply(new SetTouchpointKind(h("t1"), TouchpointKind.DECISION))
            .apply(new MarkMoment(h("t1"), true))
            .apply(new RateTouchpoint(h("t1"), OptionalInt.of(5), OptionalInt.of(1)))
            .apply(new SetResponse(h("t1"), text(" A daily menu ")))
            .apply(new SetChannels(h("t1"), texts("web", " f2f ", "", "web", "Chalk board")));
    Touchpoint touchpoint = get(map, Touchpoint.class, "t1");

    assertThat(touchpoint.kind()).isEqualTo(TouchpointKind.DECISION);
    assertThat(touchpoint.moment()).isTrue();
    assertThat(touchpoint.importance()).hasValue(5);
    assertThat(touchpoint.quality()).hasValue(1);
    assertThat(touchpoint.response()).isEqualTo(text("A daily menu"));
    assertThat(touchpoint.channels()).containsExactlyElementsOf(texts("web", "f2f", "Chalk board"));
  }

  @Test
  void tenChannelsAreEnough() {
    List<Text> eleven = IntStream.range(0, 11).mapToObj(i -> text("way " + i)).toList();

    assertThat(refusal(new SetChannels(h("t1"), eleven))).isEqualTo("journey.too-many-channels");
    MAP.apply(new SetChannels(h("t1"), eleven.subList(0, 10)));
    MAP.apply(new SetChannels(h("t1"), Collections.nCopies(11, text("web"))));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 6})
  void importanceAndQualityGoFromOneToFive(int number) {
    OptionalInt wrong = OptionalInt.of(number);

    assertThat(refusal(new RateTouchpoint(h("t1"), wrong, OptionalInt.empty())))
        .isEqualTo("journey.importance-range");
    assertThat(refusal(new RateTouchpoint(h("t1"), OptionalInt.empty(), wrong)))
        .isEqualTo("journey.quality-range");
  }

  @Test
  void aLinkJoinsTwoTouchpoints() {
    JourneyMap map = MAP.apply(new AddLink(h("l2"), h("t3"), h("t1"), Text.EMPTY));

    assertThat(get(map, Link.class, "l2").to()).isEqualTo(h("t1"));
    assertThat(refusal(new AddLink(h("l2"), h("t1"), h("t1"), Text.EMPTY)))
        .isEqualTo("journey.link-to-itself");
    assertThat(refusal(new AddLink(h("l2"), h("t1"), h("s1"), Text.EMPTY)))
        .isEqualTo("journey.wrong-kind");
  }

  @Test
  void aCardHangsAtAStageOrATouchpointOrNowhere() {
    JourneyMap map =
        MAP.apply(new AddCard(h("c3"), Lane.NEEDS, at("s1"), text(" light ")))
            .apply(new AddCard(h("c4"), new Lane(" My\tlane "), Optional.empty(), text("x")));

    assertThat(ids(map.at(Card.class, h("s1")))).containsExactly("c3");
    assertThat(ids(map.within(Card.class, h("s1")))).containsExactly("c1", "c3");
    assertThat(ids(map.unsorted(Card.class))).containsExactly("c2", "c4");
    assertThat(get(map, Card.class, "c3").text()).isEqualTo(text("light"));
    assertThat(get(map, Card.class, "c4").lane()).isEqualTo(new Lane("My lane"));
    assertThat(new Lane("\u202e \u0007")).isEqualTo(Lane.NOTES);
  }

  @Test
  void aCardThatDoesNotFitIsRefused() {
    assertThat(refusal(new AddCard(h("c3"), Lane.NEEDS, at("s1"), text(" "))))
        .isEqualTo("journey.text-empty");
    assertThat(refusal(new AddCard(h("c3"), Lane.NEEDS, at("pe1"), text("x"))))
        .isEqualTo("journey.not-a-place");
    assertThat(refusal(new AddCard(h("c1"), Lane.NEEDS, at("s1"), text("x"))))
        .isEqualTo("journey.handle-taken");
    assertThat(refusal(new CountAgain(h("t1")))).isEqualTo("journey.wrong-kind");
    assertThat(refusal(new Group(h("c1"), at("s1")))).isEqualTo("journey.wrong-kind");
    assertThat(refusal(new Group(h("c1"), at("cl9")))).isEqualTo("journey.no-such-element");
    assertThat(refusal(new Become(h("c1"), at("s1")))).isEqualTo("journey.wrong-kind");
  }

  @Test
  void cardsAreCountedMovedAndGrouped() {
    JourneyMap map =
        MAP.apply(new CountAgain(h("c1")))
            .apply(new ChangeLane(h("c1"), Lane.QUESTIONS))
            .apply(new AddCluster(h("cl2"), text("Staff"), at("s1")))
            .apply(new Group(h("c1"), at("cl2")))
            .apply(new Group(h("c2"), Optional.empty()));

    assertThat(get(map, Card.class, "c1").count()).isEqualTo(2);
    assertThat(get(map, Card.class, "c1").lane()).isEqualTo(Lane.QUESTIONS);
    assertThat(get(map, Card.class, "c1").cluster()).contains(h("cl2"));
    assertThat(get(map, Card.class, "c2").cluster()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {-2, -1, 0, 1, 2})
  void aPersonaHasOneEmotionAtAPlace(int score) {
    JourneyMap map =
        MAP.apply(new Score(h("f2"), h("t2"), h("pe1"), OptionalInt.of(score)))
            .apply(new Tell(h("f2"), h("t2"), h("pe1"), text("ignored "), text(" Hello?")));
    Emotion emotion = map.emotion(h("t2"), h("pe1")).orElseThrow();

    assertThat(map.all(Emotion.class)).hasSize(1);
    assertThat(emotion.id()).isEqualTo(h("f1"));
    assertThat(emotion.score()).hasValue(score);
    assertThat(emotion.word()).isEqualTo(text("ignored"));
    assertThat(emotion.text()).isEqualTo(text("Hello?"));
  }

  @Test
  void aScoreBecomesUnknownAgain() {
    JourneyMap map = MAP.apply(new Score(h("f2"), h("t2"), h("pe1"), OptionalInt.empty()));

    assertThat(map.emotion(h("t2"), h("pe1")).orElseThrow().score()).isEmpty();
  }

  @Test
  void aFeelingThatDoesNotFitIsRefused() {
    assertThat(refusal(new Score(h("f2"), h("t1"), h("pe1"), OptionalInt.of(3))))
        .isEqualTo("journey.score-range");
    assertThat(refusal(new Score(h("f2"), h("t1"), h("pe1"), OptionalInt.of(-3))))
        .isEqualTo("journey.score-range");
    assertThat(refusal(new Score(h("f2"), h("c1"), h("pe1"), OptionalInt.of(1))))
        .isEqualTo("journey.not-a-place");
    assertThat(refusal(new Score(h("f2"), h("t1"), h("pe9"), OptionalInt.of(1))))
        .isEqualTo("journey.no-such-element");
    assertThat(refusal(new Tell(h("f1"), h("t1"), h("pe1"), text("a"), text("b"))))
        .isEqualTo("journey.handle-taken");
  }

  private static List<Text> texts(String... words) {
    return List.of(words).stream().map(SmallMap::text).toList();
  }
}
