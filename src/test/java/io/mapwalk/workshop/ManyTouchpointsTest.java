package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prompts that speak of touchpoints by number, on a map with more of them than a screen holds. */
class ManyTouchpointsTest {

  private static final String[] STAGES = {
    "Signing the lease",
    "Comparing",
    "Ordering",
    "Waiting",
    "Moving day",
    "Getting power back",
    "First weeks",
    "First bill",
    "Staying or leaving"
  };

  @ParameterizedTest
  @ValueSource(strings = {"touchpoints", "pains", "sentiment"})
  void everyStageSaysWhichNumbersLieInIt(String step) {
    Room room = Room.full();
    room.types("250", ":go stages", String.join("; ", STAGES));
    for (int number = 0; number < 30; number++) {
      int stage = number * STAGES.length / 30 + 1;
      room.types(":step " + stage + " does one more thing of the many there are " + number);
    }
    room.types(":pain 2 nobody tells them", ":pain 5 hard to compare", ":go " + step);
    String asked = room.askedText().replace('\u00a0', ' ');
    assertThat(asked).contains("1–4 ", "5–7 ", "8–10 ", "11–14 ", "15–17 ", "18–20 ", "21–24 ");
    assertThat(asked).contains("25–27 ", "28–30 ");
  }
}
