package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.SessionStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SamplesTest {

  @ParameterizedTest
  @EnumSource(Sample.class)
  void everySampleRunsToTheEndWithoutARefusal(Sample sample) {
    Room room = run(sample);
    assertThat(room.conversation().session().status()).isEqualTo(SessionStatus.FINISHED);
  }

  @Test
  void thePizzaTableTakesAtMostSixtyPromptsAndOneHundredAndFiftyLines() {
    List<String> lines = Sample.PIZZA.lines();
    Room room = run(Sample.PIZZA);
    assertThat(lines).hasSizeLessThanOrEqualTo(150);
    assertThat(room.questions()).hasSizeBetween(40, 60);
  }

  private static Room run(Sample sample) {
    Room room = new Room(Room.template(sample.template()), sample.title(), Phase.ROOM);
    sample.lines().forEach(room::types);
    return room;
  }
}
