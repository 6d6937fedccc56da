package io.mapwalk.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mapwalk.fixture.RandomTexts;
import io.mapwalk.journey.Text.Removal;
import java.text.Normalizer;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

  @Provide
  Arbitrary<String> raw() {
    return RandomTexts.raw();
  }

  @Property
  void cleaningTwiceIsCleaningOnce(@ForAll("raw") String raw) {
    Text once = Text.clean(raw);
    Text.Cleaned twice = Text.of(once.value());

    assertThat(twice.text()).isEqualTo(once);
    assertThat(twice.removed()).isEmpty();
  }

  @Property
  void whatIsKeptIsSafe(@ForAll("raw") String raw) {
    String clean = Text.clean(raw).value();

    assertThat(clean.length()).isLessThanOrEqualTo(Text.MAX_LENGTH);
    assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC)).isTrue();
    assertThat(clean.codePoints())
        .noneMatch(p -> p < ' ' && p != '\n' && p != '\t' || p >= 0x7f && p < 0xa0)
        .noneMatch(p -> p >= 0xd800 && p <= 0xdfff)
        .noneMatch(p -> p >= 0x202a && p <= 0x202e || p >= 0x2066 && p <= 0x2069)
        .noneMatch(p -> p == 0x200e || p == 0x200f || p == 0x61c || p == 0xfeff);
  }

  @Property
  void aStrippedTextIsStillAText(@ForAll("raw") String raw) {
    Text text = Text.clean(raw);

    // Of what nobody can see nothing is left.
    assertThat(text.strip().value()).isEqualTo(text.isBlank() ? "" : text.value().strip());
    assertThat(text.plus(text).isBlank()).isEqualTo(text.isBlank());
  }

  @Test
  void composesWhatIsWrittenInParts() {
    assertThat(Text.clean("e\u0301te\u0301").value()).isEqualTo("été");
  }

  @Test
  void composesWhatAMarkBetweenKeptApart() {
    assertThat(Text.clean("e\u202a\u0301").value()).isEqualTo("é");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nb", "a\rb", "a\nb", "a\u0085b", "a\u2028b", "a\u2029b", "a\fb"})
  void endsLinesOneWay(String raw) {
    assertThat(Text.of(raw)).isEqualTo(new Text.Cleaned(new Text("a\nb"), Set.of()));
  }

  @Test
  void keepsTabs() {
    assertThat(Text.clean("a\tb").value()).isEqualTo("a\tb");
  }

  @Test
  void takesTheTeethOutOfTerminalSequences() {
    Text.Cleaned cleaned = Text.of("\u001b[31mred\u001b]0;title\u0007 \u009b2J");

    assertThat(cleaned.text().value()).isEqualTo("[31mred]0;title 2J");
    assertThat(cleaned.removed()).containsExactly(Removal.CONTROL);
  }

  @Test
  void takesOutHalfCharactersEvenWhereOnlyAMarkKeepsThemApart() {
    Text.Cleaned cleaned = Text.of("a\ud83d\u202e\ude00b 😀");

    assertThat(cleaned.text().value()).isEqualTo("ab 😀");
    assertThat(cleaned.removed()).containsExactly(Removal.SURROGATE, Removal.BIDI);
  }

  @Test
  void takesOutMarksThatReverseText() {
    Text.Cleaned cleaned = Text.of("invoice\u202efdp.exe\u202c \u2066a\u2069 \u200f\u061c\u200e");

    assertThat(cleaned.text().value()).isEqualTo("invoicefdp.exe a ");
    assertThat(cleaned.removed()).containsExactly(Removal.BIDI);
  }

  @Test
  void takesOutByteOrderMarksAndWhatIsNoCharacter() {
    assertThat(Text.clean("\ufeffa\ufffeb\uffff\udbff\udfffc").value()).isEqualTo("abc");
  }

  @Test
  void keepsRightToLeftWordsAndJoinedEmoji() {
    String text = "שלום مرحبا 👩‍👩‍👧‍👦 🏳️‍🌈";

    assertThat(Text.of(text).removed()).isEmpty();
    assertThat(Text.clean(text).value()).isEqualTo(text);
  }

  @Test
  void cutsWhatIsTooLongAndSaysSo() {
    Text.Cleaned cleaned = Text.of("x".repeat(Text.MAX_LENGTH + 1));

    assertThat(cleaned.text().value()).hasSize(Text.MAX_LENGTH);
    assertThat(cleaned.removed()).containsExactly(Removal.LENGTH);
    assertThat(Text.of("x".repeat(Text.MAX_LENGTH)).removed()).isEmpty();
  }

  @Test
  void neverCutsThroughACharacter() {
    String cut = Text.clean("x".repeat(Text.MAX_LENGTH - 1) + "😀").value();

    assertThat(cut).hasSize(Text.MAX_LENGTH - 1).endsWith("x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000", "a\r", "e\u0301", "\u202e", "\ud800", "\u0085"})
  void whatIsNotCleanHasToPassTheDoor(String raw) {
    assertThatThrownBy(() -> new Text(raw)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t ", "\u00a0", "\u200b", "\u3000\u2003\u00ad"})
  void whatNobodySeesSaysNothing(String raw) {
    assertThat(Text.clean(raw).isBlank()).isTrue();
  }

  @Test
  void saysTheSameWhateverTheCase() {
    assertThat(Text.clean(" Ärger ").says("äRGER")).isTrue();
    assertThat(Text.clean("Arrive").says("Arrival")).isFalse();
  }

  @Test
  void plusPutsOneBeneathTheOther() {
    Text one = Text.clean("one");
    Text two = Text.clean("two");

    assertThat(one.plus(two).value()).isEqualTo("one\ntwo");
    assertThat(one.plus(Text.EMPTY)).isEqualTo(one);
    assertThat(Text.EMPTY.plus(two)).isEqualTo(two);
  }
}
