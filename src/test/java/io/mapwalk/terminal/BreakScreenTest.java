package io.mapwalk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BreakScreenTest {

  private static final Look LOOK = new Look(ColourDepth.NONE, true, false);

  private static List<String> drawn(Look look, int width, int height) {
    return new BreakScreen(new Messages(Locale.ENGLISH), look)
        .draw("15:10", width, height).stream().map(Line::text).toList();
  }

  @Test
  void theTimeOfReturnIsAsLargeAsTheScreenAllows() {
    List<String> small = drawn(LOOK, 60, 17);
    assertThat(small).hasSize(17).anyMatch(line -> line.strip().equals("Break"));
    assertThat(small).anyMatch(line -> line.strip().equals("██████  ██████      ██████  ██████"));
    assertThat(small).filteredOn(line -> line.contains("█")).hasSize(5);
    assertThat(drawn(LOOK, 80, 23)).filteredOn(line -> line.contains("█")).hasSize(10);
    assertThat(drawn(LOOK, 160, 44)).filteredOn(line -> line.contains("█")).hasSize(20);
  }

  @Test
  void itFitsEveryScreen() {
    for (int width = 1; width < 200; width += 7) {
      for (int height = 1; height < 60; height += 3) {
        int widest = width;
        assertThat(drawn(LOOK, width, height))
            .hasSize(height)
            .allMatch(line -> Line.of(line).width() <= widest);
      }
    }
  }

  @Test
  void inWordsWhereItCannotBeDrawn() {
    assertThat(drawn(Look.PLAIN, 80, 24)).filteredOn(line -> !line.isBlank()).hasSize(1);
    assertThat(String.join("", drawn(Look.PLAIN, 80, 24))).contains("Back at 15:10");
    assertThat(String.join("", drawn(LOOK, 20, 4))).contains("Back at 15:10");
  }
}
