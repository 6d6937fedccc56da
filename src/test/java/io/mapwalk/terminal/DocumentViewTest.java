package io.mapwalk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DocumentViewTest {

  private static final Look LOOK = new Look(ColourDepth.NONE, true, false);
  private static final String LETTER =
      """
      # After the workshop

      - [ ] **lit sign at the corner** – Carla, by Tuesday 23 February 2027
        - Is this your story?
      > I want to enjoy it without reading the small print.

      | What                     | Who   | By when                  |
      | ------------------------ | ----- | ------------------------ |
      | lit sign \\| at the corner | Carla | Tuesday 23 February 2027 |
      """;

  private static String draw(int width, Look look) {
    return look.print(new DocumentView(look).draw(LETTER, width));
  }

  @Test
  void whereThereIsRoomItStandsAsItWasWritten() {
    assertThat(draw(80, LOOK)).isEqualTo(LETTER);
  }

  @Test
  void itIsBrokenBetweenWordsAndAWideTableBecomesRecords() {
    assertThat(draw(40, LOOK))
        .isEqualTo(
            """
            # After the workshop

            - [ ] **lit sign at the corner** –
                  Carla, by Tuesday 23 February 2027
              - Is this your story?
            > I want to enjoy it without reading the
              small print.

            What             Who    By when
            ───────────────  ─────  ────────────────
            lit sign | at    Carla  Tuesday 23
            the corner              February 2027
            """);
    assertThat(draw(26, LOOK)).contains("Who: Carla\n").contains("What: lit sign | at the\n");
  }

  @Test
  void toldPlainlyAWideTableIsOneLineARow() {
    assertThat(draw(48, Look.SPOKEN))
        .contains(
            """
            What · Who · By when
            lit sign | at the corner · Carla · Tuesday 23
              February 2027
            """);
  }

  @Property(tries = 200)
  void noLineIsEverWiderThanTheWidth(
      @ForAll String text, @ForAll @IntRange(min = 20, max = 200) int width) {
    assertThat(new DocumentView(LOOK).draw(text + "\n" + LETTER, width))
        .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
  }
}
