package io.mapwalk.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The same words make the same map, whether they come from a pipe or are typed at a terminal. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class SameWordsIT {

  /** What shells and line editors like to take for something else. */
  private static final List<String> WORDS =
      """
      75 min
      it's "more" guests – über alles! \\o/ :-)
      Zufriedenheit: 18 % -> 25 % in 6 months

      C:\\temp isn't a path; it's "where" we're
      !history !! !$ ^a^b #hash `tick` $HOME %PATH% {0} ~ * 'quoted' "unclosed
      Größe -> "Ende!"
      Zoë O'Neill, 29, "boss" & <b>owner</b>

      needs: no \\backslash\\ at the end \\
      ::a colon, and then: more
      skills: 李雷 😀 👩‍👩‍👧 é é ﬁ ½

      "I'd say: \\"never!\\" :-)"
      it's late; don't ask; C:\\temp; a\\;b

      Ärger; Größe; "Schluß"; it's over!

      don't wait :-D
      "He said 'no' :-)"
      schaut über die Straße \\
      :park what's with C:\\new\\table?!
      #1 isn't 1; [x] (y) {z}

      """
          .lines()
          .toList();

  private static final String TITLE = "It's \"Größe\" C:\\temp!";

  @TempDir private Path folder;

  private Program program(String name) throws Exception {
    return Program.in(Files.createDirectory(folder.resolve(name)));
  }

  private static JsonNode piped(Program program, List<String> words) throws Exception {
    String input = String.join("\n", words) + "\n";
    Program.Ran ran = program.answer(input, "workshop", "start", "--title", TITLE);
    assertThat(ran.status()).as(ran.err()).isZero();
    return program.exported(TITLE);
  }

  private static JsonNode typed(Program program, List<String> words) throws Exception {
    try (Seat seat =
        program.seat(80, 24, "workshop", "start", "--template", "full", "--title", TITLE)) {
      seat.prompt();
      for (String word : words.subList(0, words.size() - 1)) {
        seat.ask(word);
      }
      seat.enter(words.get(words.size() - 1));
      if (!words.equals(pizza())) {
        seat.prompt();
        seat.enter(":quit");
      }
      assertThat(seat.status()).isZero();
    }
    return program.exported(TITLE);
  }

  private static List<String> pizza() throws Exception {
    String name = "/io/mapwalk/samples/sample-pizza.txt";
    try (InputStream file = Objects.requireNonNull(SameWordsIT.class.getResourceAsStream(name))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "en_GB.UTF-8"})
  void signsThatShellsTakeForSomethingElse(String locale) throws Exception {
    JsonNode piped = piped(program("piped").with("LC_ALL", locale), WORDS);
    JsonNode typed = typed(program("typed").with("LC_ALL", locale), WORDS);
    assertThat(Maps.comparable(typed)).isEqualTo(Maps.comparable(piped));
    String all = piped.toString();
    assertThat(piped.get("elements").get(0).get("text").asString()).isEqualTo(TITLE);
    assertThat(all)
        .contains("C:\\\\temp isn't a path; it's \\\"where\\\" we're")
        .contains("!history !! !$ ^a^b #hash `tick` $HOME %PATH% {0} ~ * 'quoted' \\\"unclosed")
        .contains("über alles! \\\\o/ :-)")
        .contains("李雷 😀 👩‍👩‍👧")
        .contains("what's with C:\\\\new\\\\table?!");
  }

  @Test
  void theWholePizzaWorkshop() throws Exception {
    JsonNode piped = piped(program("piped"), pizza());
    JsonNode typed = typed(program("typed"), pizza());
    assertThat(piped.get("elements").size()).isGreaterThan(140);
    assertThat(Maps.comparable(typed)).isEqualTo(Maps.comparable(piped));
  }
}
