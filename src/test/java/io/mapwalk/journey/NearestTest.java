package io.mapwalk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> NAMES =
      List.of("map list", "map show", "export", "import", "workshop");

  @Test
  void aSlipOfTheFingerIsFound() {
    assertThat(Nearest.to("map lsit", NAMES)).containsExactly("map list");
    assertThat(Nearest.to("exprot", NAMES)).startsWith("export");
    assertThat(Nearest.to("EXPORT", NAMES)).startsWith("export");
  }

  @Test
  void aBeginningIsFound() {
    assertThat(Nearest.to("work", NAMES)).containsExactly("workshop");
  }

  @Test
  void whatResemblesNothingFindsNothing() {
    assertThat(Nearest.to("zebra", NAMES)).isEmpty();
    assertThat(Nearest.to("", NAMES)).isEmpty();
  }

  @Test
  void neighboursSwappedAreOneSlip() {
    assertThat(Nearest.distance("abcd", "abdc")).isEqualTo(1);
    assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
  }

  @Test
  void theBeginningOfALongNameIsEnough() {
    assertThat(Nearest.to("Diner", List.of("Dinner out tonight", "Buying a bike")))
        .containsExactly("Dinner out tonight");
  }
}
