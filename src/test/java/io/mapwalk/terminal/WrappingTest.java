package io.mapwalk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WrappingTest {

  private static List<String> wrap(String text, int columns) {
    return Line.of(text).wrapped(columns).stream().map(Line::text).toList();
  }

  @Test
  void breaksBetweenWords() {
    assertThat(wrap("looks for the entrance", 10)).containsExactly("looks for", "the", "entrance");
  }

  @Test
  void breaksInsideAWordOnlyWhereItIsWiderThanTheWidth() {
    assertThat(wrap("an unbelievable sign", 8)).containsExactly("an", "unbeliev", "able", "sign");
  }

  @Test
  void keepsTheLinesOfTheText() {
    assertThat(wrap("one\n\ntwo", 10)).containsExactly("one", "", "two");
  }

  @Test
  void breaksBetweenIdeographsWhichTakeTwoColumnsEach() {
    assertThat(wrap("披萨很好吃", 4)).containsExactly("披萨", "很好", "吃");
  }

  @Test
  void beginsNoLineWithWhatEndsAQuotationOrASentence() {
    assertThat(wrap("“很好吃”", 7)).containsExactly("“很好", "吃”");
    assertThat(wrap("披萨很好吃。", 10)).containsExactly("披萨很好", "吃。");
    assertThat(wrap("很。", 2)).containsExactly("很", "。");
    assertThat(wrap("a very,,,,, b", 6)).containsExactly("a", "very,,", ",,, b");
  }

  @Test
  void keepsAnAccentWithItsLetter() {
    assertThat(wrap("x\u0302x\u0302x\u0302", 2)).containsExactly("x\u0302x\u0302", "x\u0302");
  }

  @Test
  void keepsAPictureMadeOfSeveralTogether() {
    assertThat(wrap("ab 👩\u200d👧 🇳🇱", 5)).containsExactly("ab", "👩\u200d👧", "🇳🇱");
  }

  @Test
  void keepsGluedWordsTogetherUntilTheyDoNotFit() {
    assertThat(wrap("a parking hint\u00a0p3", 12)).containsExactly("a parking", "hint\u00a0p3");
    assertThat(wrap("information\u00a0p1", 12)).containsExactly("information", "p1");
  }

  @Test
  void carriesNoBlankToTheNextLine() {
    assertThat(wrap("one   two", 4)).containsExactly("one", "two");
  }

  @Test
  void keepsTheInkOfEveryPiece() {
    Line line = Line.of("few reviews ").plus(Ink.WARNING, "needs a detour");
    assertThat(line.wrapped(15))
        .containsExactly(Line.of("few reviews"), Line.of(Ink.WARNING, "needs a detour"));
  }

  @Test
  void cutsWhatDoesNotFitAndMarksTheCut() {
    assertThat(Line.of("looks for the entrance").cut(10).text()).isEqualTo("looks for…");
    assertThat(Line.of("披萨很好吃").cut(6).text()).isEqualTo("披萨…");
    assertThat(Line.of("short").cut(5).text()).isEqualTo("short");
  }

  @Property
  void noLineIsEverWiderThanTheWidth(
      @ForAll String text, @ForAll @IntRange(min = 1, max = 40) int columns) {
    assertThat(Line.of(text).wrapped(columns))
        .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(columns));
    assertThat(Line.of(text.replace('\n', ' ')).cut(columns).width()).isLessThanOrEqualTo(columns);
  }

  @Property
  void losesNothingButBlanksAndTheDotBetweenTwoThings(
      // A picture made of several can be as wide as this; one that is wider than a line is lost.
      @ForAll String text, @ForAll @IntRange(min = 10, max = 40) int columns) {
    Line line = Line.of(text);
    String joined = String.join("", line.wrapped(columns).stream().map(Line::text).toList());
    assertThat(withoutBlanks(joined)).isEqualTo(withoutBlanks(line.text()));
  }

  private static String withoutBlanks(String text) {
    return text.codePoints()
        .filter(p -> !Character.isWhitespace(p) && p != 0xA0 && p != '·')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void keepsANumberAndItsUnitTogether() {
    assertThat(wrap("a detour, 60 %", 12)).containsExactly("a detour,", "60\u00a0%");
    assertThat(wrap("costs 1,200 € a year", 11)).containsExactly("costs", "1,200\u00a0€ a", "year");
    assertThat(wrap("too loud [W 60]", 12)).containsExactly("too loud", "[W\u00a060]");
    assertThat(wrap("what is known · 120 min", 19))
        .containsExactly("what is known\u00a0·", "120\u00a0min");
    assertThat(wrap("the 3 minor faults", 9)).containsExactly("the 3", "minor", "faults");
    assertThat(wrap("1 × stage · 2 × card", 12))
        .containsExactly("1\u00a0×\u00a0stage\u00a0·", "2\u00a0×\u00a0card");
  }

  @Test
  void beginsNoLineWithTheDotBetweenTwoThings() {
    assertThat(wrap("1\u00a0Phone  ·  2\u00a0Website  ·  3\u00a0App", 13))
        .containsExactly("1\u00a0Phone\u00a0\u00a0·", "2\u00a0Website\u00a0\u00a0·", "3\u00a0App");
    assertThat(wrap("no hint p3 · 30 %", 11)).containsExactly("no hint", "p3\u00a0· 30\u00a0%");
    assertThat(wrap("needs a detour · 45 %", 15))
        .containsExactly("needs a", "detour\u00a0· 45\u00a0%");
  }

  @Test
  void theDotBetweenTwoThingsGoesWhereTheLineOfTheFirstHasNoRoomForIt() {
    assertThat(wrap("shrugs\u00a0it\u00a0off · 30", 13))
        .containsExactly("shrugs\u00a0it\u00a0off", "30");
    assertThat(wrap("shrugs\u00a0it\u00a0off · 30", 14))
        .containsExactly("shrugs\u00a0it\u00a0off", "30");
    assertThat(wrap("披萨 · 很好", 4)).containsExactly("披萨", "很好");
    assertThat(wrap("detour · 45", 6)).containsExactly("detour", "45");
    assertThat(wrap("one detour ·", 6)).containsExactly("one", "detour");
    assertThat(wrap("a col·lecció de col·leccions", 7)).contains("a", "col·lec", "ció de");
  }

  @Property
  void noLineBeginsWithTheDotBetweenTwoThings(
      @ForAll List<@AlphaChars @StringLength(min = 1, max = 12) String> things,
      @ForAll @IntRange(min = 3, max = 30) int columns) {
    Line line = Line.EMPTY;
    for (String thing : things) {
      line = line.equals(Line.EMPTY) ? line : line.plus(Ink.FAINT, " · ");
      line = line.plus(thing);
    }
    assertThat(line.wrapped(columns)).noneMatch(part -> part.text().startsWith("·"));
  }

  @Test
  void whatBelongsTogetherStaysSoInTwoInks() {
    Line line = Line.of("it takes").plus(Ink.STRONG, " 45").plus(Ink.FAINT, " min");
    assertThat(line.wrapped(11)).extracting(Line::text).containsExactly("it takes", "45\u00a0min");
  }
}
