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
  void inATableThatIsDrawnAnewNoMarkIsLeft() {
    String report =
        """
        | Step                               | Used |
        | ---------------------------------- | ---: |
        | Say what *nobody* says \\| \\*aloud\\* | 5    |
        | **All together**, with `t4`        | 5    |
        """;
    assertThat(LOOK.print(new DocumentView(LOOK).draw(report, 34)))
        .isEqualTo(
            """
            Step                          Used
            ────────────────────────────  ────
            Say what nobody says |        5
            *aloud*
            All together, with t4         5
            """);
    Look bright = new Look(ColourDepth.SIXTEEN, true, false);
    assertThat(bright.print(new DocumentView(bright).draw(report, 34)))
        .contains("\u001b[1mAll together\u001b[0m, with");
    assertThat(LOOK.print(new DocumentView(LOOK).draw(report, 80))).isEqualTo(report);
  }

  @Test
  void whatIsNoTableAfterAllIsBrokenAsItStands() {
    assertThat(LOOK.print(new DocumentView(LOOK).draw("| a stroke before many words", 20)))
        .isEqualTo("| a stroke before\nmany words\n");
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
