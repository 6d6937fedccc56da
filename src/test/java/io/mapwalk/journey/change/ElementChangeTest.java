package io.mapwalk.journey.change;

import static io.mapwalk.journey.change.SmallMap.MAP;
import static io.mapwalk.journey.change.SmallMap.at;
import static io.mapwalk.journey.change.SmallMap.get;
import static io.mapwalk.journey.change.SmallMap.h;
import static io.mapwalk.journey.change.SmallMap.ids;
import static io.mapwalk.journey.change.SmallMap.refusal;
import static io.mapwalk.journey.change.SmallMap.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Assign;
import io.mapwalk.journey.change.ElementChange.Back;
import io.mapwalk.journey.change.ElementChange.Contest;
import io.mapwalk.journey.change.ElementChange.Place;
import io.mapwalk.journey.change.ElementChange.Remove;
import io.mapwalk.journey.change.ElementChange.Reorder;
import io.mapwalk.journey.change.ElementChange.Reword;
import io.mapwalk.journey.change.MapChange.SetObjective;
import io.mapwalk.journey.change.OutcomeChange.AddOpportunity;
import io.mapwalk.journey.change.PersonaChange.AddBackStory;
import io.mapwalk.journey.change.PlanChange.AddKpi;
import io.mapwalk.journey.change.PlanChange.AddReading;
import io.mapwalk.journey.change.TouchpointChange.AddTouchpoint;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.BackStoryLayer;
import io.mapwalk.journey.element.Backed;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Link;
import io.mapwalk.journey.element.ObjectiveField;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.Owned;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Photo;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElementChangeTest {

  /** A map on which there is something of every kind. */
  private static final JourneyMap FULL = RandomMaps.map(7, 1_500);

  @Test
  void nobodyCanDisagreeWithAPhotoOfTheWall() {
    Handle photo = FULL.all(Photo.class).get(0).id();
    Handle pain = FULL.all(PainPoint.class).get(0).id();
    Handle id = FULL.next(ElementKind.OBJECTION);
    assertThat(FULL.apply(new Contest(id, pain, text("No"))).find(id)).isPresent();
    assertThat(refusal(FULL, new Contest(id, photo, text("No")))).isEqualTo("journey.wrong-kind");
  }

  @ParameterizedTest
  @EnumSource
  void whatCanBeDoneWithAnElementChangesNothingElseOfIt(ElementKind kind) {
    Element element = FULL.all(kind.type()).get(0);
    Handle id = element.id();
    if (element instanceof Worded worded) {
      Worded now = FULL.apply(new Reword(id, text("Quite new"))).find(Worded.class, id).get();
      assertThat(now.text()).isEqualTo(text("Quite new"));
      assertThat(now.reworded(worded.text())).isEqualTo(element);
    }
    if (element instanceof Placed placed) {
      Handle stage = FULL.stages().get(0).id();
      Placed now =
          FULL.apply(new Place(id, Optional.of(stage))).find(Placed.class, id).orElseThrow();
      assertThat(now.at()).contains(stage);
      assertThat(now.placed(placed.at())).isEqualTo(element);
    }
    if (element instanceof Owned owned) {
      Owned now = FULL.apply(new Assign(id, text("Zoë"))).find(Owned.class, id).orElseThrow();
      assertThat(now.owner()).isEqualTo(text("Zoë"));
      assertThat(now.owned(owned.owner())).isEqualTo(element);
    }
    if (element instanceof Backed backed) {
      Backed now = FULL.apply(new Back(id, Backing.VALIDATED)).find(Backed.class, id).orElseThrow();
      assertThat(now.backing()).isEqualTo(Backing.VALIDATED);
      assertThat(now.backed(backed.backing())).isEqualTo(element);
    }
    assertThat(element.ordered(new OrderKey("zz")).ordered(element.order())).isEqualTo(element);
  }

  @Test
  void wordsOfLinksAndEmotionsMayBeTakenBack() {
    assertThat(get(MAP.apply(new Reword(h("l1"), text(" "))), Link.class, "l1").text())
        .isEqualTo(Text.EMPTY);
    assertThat(get(MAP.apply(new Reword(h("f1"), text(" "))), Emotion.class, "f1").text())
        .isEqualTo(Text.EMPTY);
    assertThat(refusal(new Reword(h("c1"), text(" ")))).isEqualTo("journey.text-empty");
    assertThat(refusal(new Reword(JourneyMap.HEADER, text("\u200b"))))
        .isEqualTo("journey.text-empty");
  }

  @Test
  void whatDoesNotFitTheElementIsRefused() {
    assertThat(refusal(new Reword(h("c9"), text("x")))).isEqualTo("journey.no-such-element");
    assertThat(refusal(new Place(h("t1"), at("s1")))).isEqualTo("journey.wrong-kind");
    assertThat(refusal(new Place(h("c1"), at("p1")))).isEqualTo("journey.not-a-place");
    assertThat(refusal(new Place(h("c1"), at("s9")))).isEqualTo("journey.no-such-element");
    assertThat(refusal(new Assign(h("c1"), text("x")))).isEqualTo("journey.wrong-kind");
    assertThat(refusal(new Back(h("i1"), Backing.OBSERVED))).isEqualTo("journey.wrong-kind");
  }

  @Test
  void aCardBecomesUnsortedAgain() {
    JourneyMap map = MAP.apply(new Place(h("c1"), Optional.empty()));

    assertThat(ids(map.unsorted(Card.class))).containsExactly("c1", "c2");
    assertThat(map.at(Card.class, h("t2"))).isEmpty();
  }

  @Test
  void anEditThatSaysNothingNewGivesTheVerySameMap() {
    assertThat(MAP.apply(new Reword(h("c1"), text("Where is he?")))).isSameAs(MAP);
    assertThat(MAP.apply(new Place(h("c1"), at("t2")))).isSameAs(MAP);
  }

  @Test
  void severalEditsAreMadeAllOrNone() {
    List<Change> changes = List.of(new Remove(h("c1")), new Remove(h("p1")), new Remove(h("c9")));

    assertThatThrownBy(() -> MAP.apply(changes)).isInstanceOf(Refused.class);
    assertThat(MAP.find(h("c1"))).isPresent();
    assertThat(MAP.find(h("p1"))).isPresent();
  }

  @Test
  void aTouchpointIsPutElsewhereInItsStage() {
    JourneyMap map = MAP.apply(new Reorder(h("t1"), at("t2")));

    assertThat(ids(map.touchpoints())).containsExactly("t2", "t1", "t3");
    assertThat(refusal(new Reorder(h("t1"), at("t3")))).isEqualTo("journey.not-behind");
  }

  @Test
  void aPlaceIsFoundAmongElementsWithTheSameKey() {
    List<Element> elements = new ArrayList<>(MAP.elements().values());
    OrderKey key = get(MAP, Card.class, "c1").order();
    elements.replaceAll(e -> e instanceof Card ? e.ordered(key) : e);
    JourneyMap map = JourneyMap.of(MAP.id(), elements, MAP.lastNumbers());

    assertThat(ids(map.apply(new Reorder(h("c2"), at("c1"))).all(Card.class)))
        .containsExactly("c1", "c2");
    assertThat(ids(map.apply(new Reorder(h("c1"), at("c2"))).all(Card.class)))
        .containsExactly("c2", "c1");
    assertThat(ids(map.apply(new Reorder(h("c2"), Optional.empty())).all(Card.class)))
        .containsExactly("c2", "c1");
  }

  @Test
  void whatHungAtATouchpointMovesUpToItsStage() {
    JourneyMap map = MAP.apply(new Remove(h("t2")));

    assertThat(ids(map.at(Card.class, h("s1")))).containsExactly("c1");
    assertThat(ids(map.at(PainPoint.class, h("s1")))).containsExactly("p1");
    assertThat(ids(map.at(Idea.class, h("s1")))).containsExactly("i1");
    assertThat(map.all(Link.class)).isEmpty();
    assertThat(map.all(Emotion.class)).isEmpty();
  }

  @Test
  void whatAnsweredAPainIsKeptWithoutIt() {
    JourneyMap map =
        MAP.apply(new AddOpportunity(h("o1"), Optional.empty(), text("Be seen"), ofPain()))
            .apply(new Remove(h("p1")));

    assertThat(get(map, Idea.class, "i1").answers()).isEmpty();
    assertThat(get(map, Opportunity.class, "o1").pains()).isEmpty();
    assertThat(get(map.apply(new Remove(h("i1"))), Action.class, "a1").idea()).isEmpty();
  }

  private static List<Handle> ofPain() {
    return List.of(h("p1"), h("p1"));
  }

  @Test
  void aGroupGoesWithoutItsCards() {
    JourneyMap map = MAP.apply(new Remove(h("cl1")));

    assertThat(get(map, Card.class, "c2").cluster()).isEmpty();
  }

  @Test
  void withAPersonaGoesWhatWasSaidOfThemAlone() {
    JourneyMap map =
        MAP.apply(new AddBackStory(h("b1"), h("pe1"), BackStoryLayer.PAIN, text("tired ")))
            .apply(new Remove(h("pe1")));

    assertThat(map.find(h("b1"))).isEmpty();
    assertThat(map.all(Emotion.class)).isEmpty();
    assertThat(map.all(Card.class)).hasSize(2);
  }

  @Test
  void withAMeasureGoWhatWasMeasured() {
    JourneyMap map =
        MAP.apply(new AddKpi(h("k1"), at("s1"), text("Minutes"), Text.EMPTY, Text.EMPTY))
            .apply(new AddReading(h("r1"), h("k1"), LocalDate.of(2026, 1, 1), text("7 min")));

    assertThat(map.apply(new Remove(h("k1"))).find(h("r1"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"map1", "se1", "tc1"})
  void whatTheMapCannotDoWithoutIsNotTakenOut(String handle) {
    assertThat(refusal(FULL, new Remove(h(handle)))).isEqualTo("journey.cannot-remove");
  }

  @Test
  void theObjectiveCanBeTakenOutAndFilledAgain() {
    SetObjective why = new SetObjective(ObjectiveField.WHY, text("guests leave"));
    JourneyMap map = MAP.apply(why).apply(new Remove(JourneyMap.OBJECTIVE));

    assertThat(map.objective().fields()).isEmpty();
    assertThat(map.apply(why).objective().fields()).hasSize(1);
  }

  @Test
  void aHandleIsNotGivenOutAgainAfterItsElementIsGone() {
    JourneyMap map = MAP.apply(new Remove(h("t3")));

    assertThat(map.next(ElementKind.TOUCHPOINT)).isEqualTo(h("t4"));
    assertThat(refusal(map, new AddTouchpoint(h("t3"), h("s1"), text("x"))))
        .isEqualTo("journey.handle-taken");
    assertThat(map.find(Touchpoint.class, h("t3"))).isEmpty();
  }

  @Test
  void aMapThatHasGivenOutEveryNumberSaysSo() {
    JourneyMap map =
        MAP.apply(new AddTouchpoint(Handle.of("t", Handle.HIGHEST), h("s1"), text("last")));

    assertThatThrownBy(() -> map.next(ElementKind.TOUCHPOINT))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.code()).isEqualTo("journey.handles-used-up"));
  }
}
