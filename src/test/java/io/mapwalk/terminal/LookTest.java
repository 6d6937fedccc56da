package io.mapwalk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LookTest {
  /** Magenta and bright red as xterm shows them. */
  private static final Map<String, String> XTERM =
      Map.of("35", "38;2;205;0;205", "91", "38;2;255;0;0");

  private static final Look COLOURFUL = new Look(ColourDepth.TRUE, true, false);

  @Test
  void hasNoColourWhereTheUserWantsNone() {
    Map<String, String> environment =
        Map.of("NO_COLOR", "1", "TERM", "xterm-256color", "COLORTERM", "truecolor");
    assertThat(Look.of(environment, true, true, false).colours()).isEqualTo(ColourDepth.NONE);
  }

  @Test
  void hasNoColourOnADumbTerminalInAPipeOrInPlainWords() {
    Map<String, String> xterm = Map.of("TERM", "xterm-256color");
    assertThat(Look.of(Map.of("TERM", "dumb"), true, true, false).colours())
        .isEqualTo(ColourDepth.NONE);
    assertThat(Look.of(xterm, false, true, false).colours()).isEqualTo(ColourDepth.NONE);
    assertThat(Look.of(xterm, true, true, true).colours()).isEqualTo(ColourDepth.NONE);
  }

  @Test
  void findsHowManyColoursThereAre() {
    assertThat(Look.of(Map.of("TERM", "xterm"), true, true, false).colours())
        .isEqualTo(ColourDepth.SIXTEEN);
    assertThat(Look.of(Map.of("TERM", "screen-256color"), true, true, false).colours())
        .isEqualTo(ColourDepth.INDEXED);
    assertThat(Look.of(Map.of("COLORTERM", "truecolor"), true, true, false).colours())
        .isEqualTo(ColourDepth.TRUE);
    assertThat(Look.of(Map.of("WT_SESSION", "x"), true, true, false).colours())
        .isEqualTo(ColourDepth.TRUE);
  }

  @Test
  void writesTheNearestSignWhereThereIsOnlyAscii() {
    Look ascii = new Look(ColourDepth.NONE, false, false);
    assertThat(ascii.print(Line.of("●━┓ “Ruiz’s” …"))).isEqualTo("*=. \"Ruiz's\" ~");
  }

  @Test
  void endsALineWithoutBlanks() {
    assertThat(COLOURFUL.print(Line.of("word").padded(20))).isEqualTo("word");
  }

  @Property
  void nothingThatWasTypedIsObeyed(@ForAll String text) {
    String printed = COLOURFUL.print(Line.of(Ink.STRONG, "\u001b]0;x\u0007\u009b1m" + text));
    String ours = printed.replaceAll("\u001b\\[[0-9;]*m", "");
    assertThat(ours.codePoints()).noneMatch(point -> Character.getType(point) == Character.CONTROL);
    assertThat(printed.indexOf('\n')).isEqualTo(-1);
  }

  @ParameterizedTest
  @EnumSource
  void everyColourCanBeReadOnBlackAndOnWhite(Ink ink) {
    Map<ColourDepth, Double> least = Map.of(ColourDepth.INDEXED, 4.0, ColourDepth.TRUE, 4.5);
    least.forEach(
        (depth, contrast) -> {
          String rendition = ink.rendition(depth);
          if (rendition.contains("38;")) {
            double light = luminance(rendition);
            assertThat((light + 0.05) / 0.05).as("on black").isGreaterThan(contrast);
            assertThat(1.05 / (light + 0.05)).as("on white").isGreaterThan(contrast);
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void ofSixteenColoursNoneIsUsedThatVanishesOnWhiteOrOnBlack(Ink ink) {
    String rendition = ink.rendition(ColourDepth.SIXTEEN);
    assertThat(rendition).matches("([124];?)*(35|91)?");
    XTERM.forEach(
        (colour, shade) -> {
          if (rendition.endsWith(colour)) {
            assertThat((luminance(shade) + 0.05) / 0.05).as("on black").isGreaterThan(3.9);
            assertThat(1.05 / (luminance(shade) + 0.05)).as("on white").isGreaterThan(3.9);
          }
        });
  }

  // The formulas for relative luminance and for the contrast above [W3C, WCAG 2.2].
  private static double luminance(String rendition) {
    Matcher rgb = Pattern.compile("38;2;(\\d+);(\\d+);(\\d+)").matcher(rendition);
    int[] parts;
    if (rgb.find()) {
      parts =
          new int[] {
            Integer.parseInt(rgb.group(1)),
            Integer.parseInt(rgb.group(2)),
            Integer.parseInt(rgb.group(3))
          };
    } else {
      parts = indexed(Integer.parseInt(rendition.substring(rendition.indexOf("38;5;") + 5)));
    }
    return 0.2126 * linear(parts[0]) + 0.7152 * linear(parts[1]) + 0.0722 * linear(parts[2]);
  }

  private static int[] indexed(int index) {
    if (index >= 232) {
      int grey = 8 + (index - 232) * 10;
      return new int[] {grey, grey, grey};
    }
    int[] levels = {0, 95, 135, 175, 215, 255};
    int cube = index - 16;
    return new int[] {levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6]};
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
