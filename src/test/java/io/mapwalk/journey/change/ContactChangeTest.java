package io.mapwalk.journey.change;

import static io.mapwalk.journey.change.SmallMap.MAP;
import static io.mapwalk.journey.change.SmallMap.get;
import static io.mapwalk.journey.change.SmallMap.h;
import static io.mapwalk.journey.change.SmallMap.refusal;
import static io.mapwalk.journey.change.SmallMap.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.StageChange.MergeStages;
import io.mapwalk.journey.change.StageChange.SetProcess;
import io.mapwalk.journey.change.StageChange.SplitStage;
import io.mapwalk.journey.change.TouchpointChange.Characterise;
import io.mapwalk.journey.change.TouchpointChange.Compare;
import io.mapwalk.journey.change.TouchpointChange.LeaveOpen;
import io.mapwalk.journey.element.Contact;
import io.mapwalk.journey.element.ContactTrait;
import io.mapwalk.journey.element.ProcessKind;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is known of a contact, and of the way people go through a stage. */
class ContactChangeTest {

  @Test
  void nothingIsKnownOfAContactUntilSomebodySays() {
    assertThat(get(MAP, Touchpoint.class, "t1").contact()).isEmpty();
    assertThat(get(MAP, Stage.class, "s1").process()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ContactTrait.class)
  void ofTwoOppositesTheOneSaidLastHolds(ContactTrait trait) {
    assertThat(trait.opposite()).isNotEqualTo(trait);
    assertThat(trait.opposite().opposite()).isEqualTo(trait);
    JourneyMap map =
        MAP.apply(new Characterise(h("t1"), trait.opposite()))
            .apply(new Characterise(h("t1"), trait));

    assertThat(contact(map).traits()).containsExactly(trait);
  }

  @Test
  void aContactMayBeManyThingsAtOnce() {
    JourneyMap map =
        MAP.apply(new Characterise(h("t1"), ContactTrait.WANTED))
            .apply(new Characterise(h("t1"), ContactTrait.INDIRECT))
            .apply(new Characterise(h("t1"), ContactTrait.UNUSED))
            .apply(new Compare(h("t1"), text(" a table at eight "), text("waits till nine")));

    assertThat(contact(map).traits())
        .containsExactly(ContactTrait.INDIRECT, ContactTrait.UNUSED, ContactTrait.WANTED);
    assertThat(contact(map).promised()).isEqualTo(text("a table at eight"));
    assertThat(contact(map).received()).isEqualTo(text("waits till nine"));
  }

  @Test
  void whatIsTakenBackLeavesNothing() {
    JourneyMap map =
        MAP.apply(new Characterise(h("t1"), ContactTrait.DIRECT))
            .apply(new Compare(h("t1"), text("soon"), Text.EMPTY))
            .apply(new LeaveOpen(h("t1"), ContactTrait.INDIRECT))
            .apply(new Compare(h("t1"), text(" "), Text.EMPTY));

    assertThat(map.saysTheSameAs(MAP)).isTrue();
  }

  @Test
  void onlyATouchpointIsAContact() {
    assertThat(refusal(new Characterise(h("s1"), ContactTrait.USED)))
        .isEqualTo("journey.wrong-kind");
    assertThat(refusal(new Compare(h("t9"), text("x"), Text.EMPTY)))
        .isEqualTo("journey.no-such-element");
    assertThat(refusal(new SetProcess(h("t1"), Optional.of(ProcessKind.LINEAR))))
        .isEqualTo("journey.wrong-kind");
  }

  @Test
  void whatHoldsOfAStageHoldsOfBothItsHalves() {
    JourneyMap map = MAP.apply(new SetProcess(h("s1"), Optional.of(ProcessKind.CYCLIC)));
    JourneyMap split =
        map.apply(new SplitStage(h("s1"), h("s4"), text("Call"), Optional.of(h("t2"))));
    JourneyMap merged = map.apply(new MergeStages(h("s1"), h("s2")));

    assertThat(get(split, Stage.class, "s4").process()).contains(ProcessKind.CYCLIC);
    assertThat(get(merged, Stage.class, "s2").process()).contains(ProcessKind.CYCLIC);
    assertThat(map.apply(new SetProcess(h("s1"), Optional.empty())).saysTheSameAs(MAP)).isTrue();
  }

  @Test
  void traitsAreInTheOrderOfTheListHoweverTheyWereSaid() {
    Contact one =
        new Contact(List.of(ContactTrait.USED, ContactTrait.DIRECT), Text.EMPTY, Text.EMPTY);
    Contact other =
        new Contact(
            List.of(ContactTrait.UNUSED, ContactTrait.DIRECT, ContactTrait.USED),
            Text.EMPTY,
            Text.EMPTY);

    assertThat(other).isEqualTo(one);
  }

  private static Contact contact(JourneyMap map) {
    return get(map, Touchpoint.class, "t1").contact().orElseThrow();
  }
}
