package io.mapwalk.journey.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.CardChange.AddCard;
import io.mapwalk.journey.change.CardChange.AddCluster;
import io.mapwalk.journey.change.FeelingChange.Score;
import io.mapwalk.journey.change.OutcomeChange.AddIdea;
import io.mapwalk.journey.change.OutcomeChange.AddPain;
import io.mapwalk.journey.change.PersonaChange.AddPersona;
import io.mapwalk.journey.change.PlanChange.AddAction;
import io.mapwalk.journey.change.StageChange.AddStage;
import io.mapwalk.journey.change.TouchpointChange.AddLink;
import io.mapwalk.journey.change.TouchpointChange.AddTouchpoint;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.MapKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** A map with little of much: what the tests of changes begin with. */
final class SmallMap {

  static final JourneyMap MAP =
      JourneyMap.create(
              new MapId("dnnr234567"),
              text("Dinner"),
              Text.EMPTY,
              Text.EMPTY,
              MapKind.CURRENT,
              "en")
          .apply(
              List.of(
                  new AddPersona(h("pe1"), text("Ann")),
                  new AddStage(h("s1"), text("Order"), Optional.empty()),
                  new AddStage(h("s2"), text("Eat"), Optional.empty()),
                  new AddStage(h("s3"), text("Pay"), Optional.empty()),
                  new AddTouchpoint(h("t1"), h("s1"), text("Read the menu")),
                  new AddTouchpoint(h("t2"), h("s1"), text("Call the waiter")),
                  new AddTouchpoint(h("t3"), h("s2"), text("Taste")),
                  new AddLink(h("l1"), h("t2"), h("t1"), text("nobody comes")),
                  new AddCard(h("c1"), Lane.THOUGHTS, at("t2"), text("Where is he?")),
                  new AddCard(h("c2"), Lane.NOTES, Optional.empty(), text("loud")),
                  new AddCluster(h("cl1"), text("Noise"), Optional.empty()),
                  new CardChange.Group(h("c2"), Optional.of(h("cl1"))),
                  new Score(h("f1"), h("t2"), h("pe1"), OptionalInt.of(-1)),
                  new AddPain(h("p1"), at("t2"), text("Waiting")),
                  new AddIdea(h("i1"), at("t2"), text("A bell"), List.of(h("p1"))),
                  new AddAction(
                      h("a1"),
                      Optional.of(h("i1")),
                      text("Buy it"),
                      Text.EMPTY,
                      Optional.empty())));

  private SmallMap() {}

  static Handle h(String handle) {
    return new Handle(handle);
  }

  static Optional<Handle> at(String place) {
    return Optional.of(h(place));
  }

  static Text text(String words) {
    return Text.clean(words);
  }

  static <E extends Element> E get(JourneyMap map, Class<E> type, String handle) {
    return map.find(type, h(handle)).orElseThrow();
  }

  static List<String> ids(List<? extends Element> elements) {
    return elements.stream().map(element -> element.id().value()).toList();
  }

  /** The code with which a map refuses a change; it has a sentence with all blanks filled. */
  static String refusal(JourneyMap map, Change change) {
    Refused refused = catchThrowableOfType(Refused.class, () -> map.apply(change));
    assertThat(refused).as("%s was accepted", change).isNotNull();
    assertThat(refused.sentence(new Messages(Locale.ENGLISH)))
        .endsWith(".")
        .doesNotContainPattern("\\{\\d");
    return refused.code();
  }

  static String refusal(Change change) {
    return refusal(MAP, change);
  }
}
