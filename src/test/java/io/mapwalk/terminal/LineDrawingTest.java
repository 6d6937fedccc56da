package io.mapwalk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LineDrawingTest {

  private static LineDrawing.Point at(int x, int score) {
    return new LineDrawing.Point(x, OptionalInt.of(score));
  }

  private static String draw(OptionalInt before, OptionalInt after, LineDrawing.Point... points) {
    Look look = new Look(ColourDepth.NONE, true, false);
    return look.print(LineDrawing.draw(20, List.of(points), List.of(0), before, after));
  }

  @Test
  void joinsTheScoresFromHighToLow() {
    assertThat(draw(OptionalInt.empty(), OptionalInt.empty(), at(3, 0), at(9, 2), at(15, -2)))
        .isEqualTo(
            """
            │     ┏━━●━━┓
            │     ┃     ┃
            │ ·●━━┛ · · ┃ · · ·
            │           ┃
            │           ┗━━●
            """);
  }

  @Test
  void leavesAGapWhereNothingIsKnown() {
    LineDrawing.Point unknown = new LineDrawing.Point(9, OptionalInt.empty());
    assertThat(draw(OptionalInt.empty(), OptionalInt.empty(), at(3, 1), unknown, at(15, 1)))
        .isEqualTo(
            """
            │
            │  ●           ●
            │ · · · · · · · · ·
            │
            │
            """);
  }

  @Test
  void leadsInFromThePartBeforeAndOutToThePartAfter() {
    assertThat(draw(OptionalInt.of(1), OptionalInt.of(0), at(8, -1)))
        .isEqualTo(
            """
            │
            │
            │ · · · · · · · · ·
            │━━━━━━━●━━━━━━━━━━━
            │
            """);
  }
}
