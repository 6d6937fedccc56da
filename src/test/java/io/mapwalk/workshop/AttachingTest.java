package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Worded;
import io.mapwalk.workshop.template.Answer;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of the journey hangs at a stage, at a touchpoint, or nowhere yet. */
class AttachingTest {

  private static Map<String, String> places(Room room) {
    return room.map().elements().values().stream()
        .filter(Placed.class::isInstance)
        .collect(
            Collectors.toMap(
                e -> ((Worded) e).text().value(),
                e -> ((Placed) e).at().map(Object::toString).orElse("nowhere")));
  }

  @ParameterizedTest
  @EnumSource(names = {"PAINS", "STRENGTHS", "IDEAS", "INSIGHTS", "OPPORTUNITIES"})
  void aPlaceIsNamedByHandleOrByTheNameOfItsStage(Answer answer) {
    Room room = Room.at(answer);
    room.types("s2 alpha", "Go there> beta", "t4 gamma", "delta");
    assertThat(places(room))
        .containsEntry("alpha", "s2")
        .containsEntry("beta", "s2")
        .containsEntry("gamma", "t4")
        .containsEntry("delta", "nowhere");
  }

  @ParameterizedTest
  @EnumSource(names = {"PAINS", "STRENGTHS", "IDEAS"})
  void aTouchpointIsNamedByItsNumber(Answer answer) {
    Room room = Room.at(answer);
    room.types("3 alpha");
    assertThat(places(room)).containsEntry("alpha", "t3");
  }

  @Test
  void aStageHasAFeelingOfItsOwn() {
    Room room = Room.at(Answer.SCORES);
    room.types("s2: -1 -2 0; 4: 1", ":go feelings", "s2 lost; 5 curious");
    assertThat(room.map().all(Emotion.class))
        .map(e -> e.place() + " " + e.word() + " " + e.score().orElse(9))
        .containsExactlyInAnyOrder("s2 lost -1", "t4  1", "t5 curious 9");
  }
}
