package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Touchpoint;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A second touchpoint is made of one that is there. */
class DuplicatesTest {

  private final Room room = Room.capturing(Room.stages("Find it", "Go there", "Eat"));

  @BeforeEach
  void sayEverythingOfOne() {
    room.types(
        "calls #phone #app @Front desk *",
        "\"Anybody there?\"",
        "t1 asks for the name",
        "!nobody picks up",
        "-1",
        ":contact 1 indirect",
        ":contact 1 an answer -> a tone");
  }

  private List<Touchpoint> at(int stage) {
    JourneyMap map = room.map();
    return map.touchpoints(map.stages().get(stage - 1).id());
  }

  @ParameterizedTest
  @ValueSource(strings = {":copy t1 >3", ":copy 1 > Eat", ":copy t1 to 3", ":copy 1 s3"})
  void itGoesToAnotherStageWithItsCardsAndAllThatItIs(String line) {
    assertThat(room.type(line)).contains("Eat · 2 calls (t2)", "2 cards");
    Touchpoint first = at(1).get(0);
    Touchpoint copy = at(3).get(0);
    assertThat(copy.id()).isNotEqualTo(first.id());
    assertThat(copy)
        .usingRecursiveComparison()
        .ignoringFields("id", "order", "stage")
        .isEqualTo(first);
    assertThat(words(copy.id())).containsExactlyElementsOf(words(first.id()));
    assertThat(room.map().at(PainPoint.class, copy.id())).isEmpty();
    assertThat(room.map().emotion(copy.id(), room.map().personas().get(0).id())).isEmpty();
  }

  private List<String> words(Handle place) {
    return room.map().at(Card.class, place).stream().map(c -> c.lane() + " " + c.text()).toList();
  }

  @Test
  void withoutAStageItStaysInItsOwnAndOneUndoTakesItBack() {
    JourneyMap before = room.map();
    room.types(":copy t1");
    assertThat(at(1)).hasSize(2);
    room.types(":undo");
    assertThat(room.map().saysTheSameAs(before)).isTrue();
  }

  @Test
  void itIsSpokenOfNext() {
    room.types(":copy t1 >3", "!too late");
    assertThat(room.map().at(PainPoint.class, at(3).get(0).id())).hasSize(1);
  }

  @Test
  void whatIsNotThereIsRefused() {
    room.refused(":copy");
    room.refused(":copy t9");
    room.refused(":copy t1 >9");
    room.refused(":copy p1 >2");
  }
}
