package io.mapwalk.deliverable.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypesettingTest {

  @Test
  void aLineThatWasMeasuredFitsIntoItsWidth() {
    String text = "looks for the entrance, which is hard to find";
    double width = Typesetting.width(text, 10, false);

    assertThat(Typesetting.lines(text, width + 1, 10, false)).isEqualTo(1);
    assertThat(Typesetting.lines(text, width * 0.9, 10, false)).isEqualTo(2);
  }

  @Test
  void everyLineFeedBeginsALine() {
    assertThat(Typesetting.lines("a\n\nb", 200, 10, false)).isEqualTo(3);
    assertThat(Typesetting.lines("", 200, 10, false)).isEqualTo(1);
  }

  @Test
  void aWordWiderThanItsCellIsBrokenWhereverItMust() {
    assertThat(Typesetting.lines("x".repeat(200), 100, 10, false)).isGreaterThan(10);
  }

  @Test
  void wideLettersTakeMoreRoomThanNarrowOnes() {
    assertThat(Typesetting.width("WWW", 10, false))
        .isGreaterThan(Typesetting.width("iii", 10, false) * 1.5);
    assertThat(Typesetting.width("漢字漢字", 10, false))
        .isGreaterThan(Typesetting.width("abcd", 10, false));
    assertThat(Typesetting.width("text", 10, true))
        .isGreaterThan(Typesetting.width("text", 10, false));
  }
}
