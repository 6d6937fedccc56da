package io.mapwalk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.Messages;
import io.mapwalk.workshop.Tone;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class VoiceTest {

  private static final Messages MESSAGES = new Messages(Locale.ENGLISH);
  private static final Look BARE = new Look(ColourDepth.NONE, true, false);
  private final Voice voice = new Voice(MESSAGES, BARE);
  private final Voice plain = new Voice(MESSAGES, Look.PLAIN);

  @Test
  void marksEachTone() {
    assertThat(voice.render(Tone.ECHO, "Added to 3 Arrival.", 60))
        .isEqualTo("✓ Added to 3 Arrival.\n");
    assertThat(voice.render(Tone.REFUSAL, "3 is no score; type a number from -2 to +2.", 30))
        .isEqualTo("✗ 3 is no score; type a number\n  from -2 to +2.\n");
  }

  @Test
  void drawsABarAlongWhatIsForTheFacilitatorAlone() {
    assertThat(voice.render(Tone.COACHING, "Wait for\nthe quiet ones.", 40))
        .isEqualTo("┃ Wait for\n┃ the quiet ones.\n");
  }

  @Test
  void tellsTheToneInAWordWhereNothingIsDrawn() {
    assertThat(plain.render(Tone.COACHING, "Wait.", 40)).isEqualTo("For you alone: Wait.\n");
    assertThat(plain.render(Tone.REFUSAL, "No.", 40)).isEqualTo("Not taken: No.\n");
    assertThat(plain.render(Tone.ECHO, "Yes.", 40)).isEqualTo("Yes.\n");
  }

  @Test
  void leavesHalfTheWidthToTypeIn() {
    List<String> short12 = List.of("12 min");
    assertThat(voice.prompt(short12, "3 Arrival and everything before it", 40))
        .isEqualTo("12 min · 3 Arriv… › ");
    List<String> early = List.of("0/10 min · ends 07:32", "0/10 min", "0/10", "0/10", "0/10");
    assertThat(voice.prompt(early, "goal", 80)).isEqualTo("0/10 min · ends 07:32 · goal › ");
    assertThat(voice.prompt(early, "goal", 40)).isEqualTo("0/10 min · goal › ");
    assertThat(voice.prompt(early, "a long label", 40)).isEqualTo("0/10 · a long la… › ");
    assertThat(voice.prompt(List.of(), "", 60)).isEqualTo("› ");
    assertThat(plain.prompt(List.of(), "Pains", 60)).isEqualTo("Pains > ");
  }

  @Property
  void noLineIsEverWiderThanTheWidth(
      @ForAll Tone tone, @ForAll String text, @ForAll @IntRange(min = 10, max = 120) int width) {
    assertThat(voice.say(tone, text, width))
        .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
    assertThat(plain.say(tone, text, width))
        .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
  }

  @Test
  void toldPlainlyAnEchoHasWordsInsteadOfSigns() {
    assertThat(plain.render(Tone.ECHO, "➜ 3 Arrival", 40)).isEqualTo("3 Arrival\n");
    assertThat(plain.render(Tone.ECHO, "p3 no sign ➜ 5 waits", 40))
        .isEqualTo("p3 no sign: 5 waits\n");
    assertThat(plain.render(Tone.ECHO, "↶ taken back: goal", 40)).isEqualTo("taken back: goal\n");
    assertThat(plain.render(Tone.ECHO, "★ 5 waits", 40)).isEqualTo("moment of truth: 5 waits\n");
    assertThat(plain.render(Tone.ECHO, "3 · Phone · ★", 40))
        .isEqualTo("3 · Phone · moment of truth\n");
    assertThat(plain.render(Tone.ECHO, "a ★ of a hotel", 40)).isEqualTo("a ★ of a hotel\n");
  }
}
