package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Stages are renamed, moved, split and joined at any time, and neither a card nor a handle is lost
 * by it.
 */
class StagesAnyTimeTest {

  @Provide
  Arbitrary<List<String>> commands() {
    Arbitrary<Integer> stage = Arbitraries.integers().between(1, 7);
    Arbitrary<Integer> touchpoint = Arbitraries.integers().between(1, 12);
    Arbitrary<String> name =
        Arbitraries.of("Search", "Pay", "eat", "Look around", "Wait (2)", "3", "Größe", "x; y");
    Arbitrary<String> rename =
        Combinators.combine(stage, name).as((s, n) -> ":edit s" + s + " " + n);
    Arbitrary<String> reorder =
        Combinators.combine(stage, stage).as((s, o) -> ":move s" + s + " after s" + o);
    Arbitrary<String> split =
        Combinators.combine(touchpoint, name).as((t, n) -> ":split " + t + " " + n);
    Arbitrary<String> merge =
        Combinators.combine(stage, stage).as((s, o) -> ":merge s" + s + " into s" + o);
    Arbitrary<String> insert =
        Combinators.combine(name, stage).as((n, s) -> ":stage " + n + " after s" + s);
    Arbitrary<String> list = Combinators.combine(name, name).as((n, o) -> n + "; " + o);
    return Arbitraries.oneOf(rename, reorder, split, merge, insert, list).list().ofMaxSize(25);
  }

  @Property(tries = 300)
  void noCardAndNoHandleIsLostAndNoPlaceIsLeftInTheAir(@ForAll("commands") List<String> commands) {
    Room room = Room.walked("stages");
    room.types(
        ":pain 3 no signs",
        ":idea p1 a sign",
        ":thought 2 is this it?",
        ":strength 5 friendly",
        ":link 6 -> 1 again",
        ":note about all of it");
    Map<Handle, String> before = words(room.map());
    for (String command : commands) {
      List<Stage> stages = room.map().stages();
      room.tell(command);
      assertThat(words(room.map())).as(command).containsAllEntriesOf(before);
      assertThat(names(room.map())).as(command).doesNotHaveDuplicates();
      if (!command.startsWith(":merge")) {
        assertThat(room.map().stages())
            .extracting(Stage::id)
            .containsAll(stages.stream().map(Stage::id).toList());
      }
      everythingIsSomewhere(room.map());
    }
  }

  /** Everything but the stages by its handle, with its words. */
  private static Map<Handle, String> words(JourneyMap map) {
    Map<Handle, String> words = new TreeMap<>();
    for (Element element : map.elements().values()) {
      if (element instanceof Worded worded
          && !(element instanceof Stage)
          && !(element instanceof Session)) {
        words.put(element.id(), worded.text().value());
      }
    }
    return words;
  }

  private static List<String> names(JourneyMap map) {
    return map.stages().stream()
        .map(stage -> stage.text().value().toLowerCase(java.util.Locale.ROOT))
        .toList();
  }

  private static void everythingIsSomewhere(JourneyMap map) {
    for (Element element : map.elements().values()) {
      if (element instanceof Touchpoint touchpoint) {
        assertThat(map.find(Stage.class, touchpoint.stage())).isPresent();
      } else if (element instanceof Placed placed) {
        placed.at().ifPresent(at -> assertThat(map.stageOf(at)).isPresent());
      } else if (element instanceof Emotion emotion) {
        assertThat(map.stageOf(emotion.place())).isPresent();
      }
    }
    assertThat(map.touchpoints()).hasSize(6);
    assertThat(map.touchpoints())
        .extracting(touchpoint -> map.position(touchpoint.id()))
        .containsExactly(1, 2, 3, 4, 5, 6);
  }
}
