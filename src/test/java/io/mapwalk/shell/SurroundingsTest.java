package io.mapwalk.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mapwalk.journey.Refused;
import io.mapwalk.shell.console.LineSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program finds out about the machine before it does anything. */
class SurroundingsTest {

  private static final Path USER = Path.of("/home/ann");

  private static Path home(String option, Map<String, String> environment, String system) {
    return HomeFolder.find(Optional.ofNullable(option), environment, system, USER).path();
  }

  @Test
  void theHomeIsTheOptionElseTheVariableElseThePlatforms() {
    Map<String, String> variable = Map.of("MAPWALK_HOME", "/data/m", "XDG_DATA_HOME", "/xdg");
    assertThat(home("/here", variable, "Linux")).isEqualTo(Path.of("/here"));
    assertThat(home(null, variable, "Linux")).isEqualTo(Path.of("/data/m"));
    assertThat(home(null, Map.of("XDG_DATA_HOME", "/xdg"), "Linux"))
        .isEqualTo(Path.of("/xdg/mapwalk"));
    assertThat(home(null, Map.of("MAPWALK_HOME", " ", "XDG_DATA_HOME", "relative"), "Linux"))
        .isEqualTo(Path.of("/home/ann/.local/share/mapwalk"));
    assertThat(home(null, Map.of(), "Mac OS X"))
        .isEqualTo(Path.of("/home/ann/Library/Application Support/Mapwalk"));
    assertThat(home(null, Map.of("APPDATA", "/roaming"), "Windows 11"))
        .isEqualTo(Path.of("/roaming/Mapwalk"));
    assertThat(home(null, Map.of("HOME", "/empty"), "Linux"))
        .isEqualTo(Path.of("/empty/.local/share/mapwalk"));
    assertThat(home("relative", Map.of(), "Linux")).isAbsolute();
  }

  @Test
  void withoutACommandTheShellOpens() {
    assertThat(begin().command()).isFalse();
    assertThat(begin("--plain", "--home", "/x", "--language=nl").command()).isFalse();
    assertThat(begin("--home", "/x").home()).contains("/x");
    assertThat(begin("map", "list", "--home=/x").home()).contains("/x");
    assertThat(begin("--language", "nl").language().getLanguage()).isEqualTo("nl");
    assertThat(begin("--language", "nl").languageAsked()).isTrue();
    assertThat(begin("map", "list").languageAsked()).isFalse();
    assertThat(begin("map").command()).isTrue();
    assertThat(begin("--help").command()).isTrue();
    assertThat(begin("--home").command()).isTrue();
    assertThat(begin("--", "--home", "/x").home()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "nl, nl", "nl-BE, nl-BE", "nl_NL, nl-NL", "es-MX, es-MX", "en, en", "EN, en", "pt-BR, es-BR",
    "fy, nl", "de, en", "de-AT, en-AT", "dutch, nl", "Nederlands, nl", "spansh, es", "x!, en"
  })
  void anUnknownLanguageIsTheNearestThatIsSpoken(String asked, String spoken) {
    assertThat(begin("--language", asked).language().toLanguageTag()).isEqualTo(spoken);
    assertThat(begin("--language=" + asked).unspoken())
        .isEqualTo(Optional.of(asked).filter(a -> !a.matches("(?i)(en|nl|es)([-_]..)?")));
  }

  @Test
  void theLanguageOfTheMachineIsSpokenWithoutAsking() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("nl-BE"));
      assertThat(begin().language().toLanguageTag()).isEqualTo("nl-BE");
      Locale.setDefault(Locale.GERMANY);
      assertThat(begin("map").language().toLanguageTag()).isEqualTo("en-DE");
      assertThat(begin().unspoken()).isEmpty();
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Beginning begin(String... arguments) {
    return Beginning.of(arguments);
  }

  @Test
  void linesAreReadStrictly() {
    LineSource lines =
        lines("\uFEFFone\r\n\ntwo ë\nlast without end".getBytes(StandardCharsets.UTF_8));
    assertThat(lines.next()).contains("one");
    assertThat(lines.next()).contains("");
    assertThat(lines.next()).contains("two ë");
    assertThat(lines.next()).contains("last without end");
    assertThat(lines.number()).isEqualTo(4);
    assertThat(lines.next()).isEmpty();
    assertThat(lines.next()).isEmpty();
  }

  @Test
  void whatIsNotUtf8IsRefusedWithItsLine() {
    LineSource lines = lines("fine\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(lines.next()).contains("fine");
    assertThatThrownBy(lines::next).isInstanceOf(Refused.class).hasMessageContaining("[2]");
  }

  private static LineSource lines(byte[] bytes) {
    return new LineSource(new ByteArrayInputStream(bytes));
  }
}
