package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.InEnglish;
import io.mapwalk.journey.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands can be typed in the language of the room, and in English in every room. */
class CommandWordsTest {

  private static Messages in(String language) {
    return new Messages(Locale.forLanguageTag(language));
  }

  private static InEnglish own(String language) {
    return new InEnglish(in(language), "workshop.command-words");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "es"})
  void everyCommandHasAWordOfTheLanguage(String language) {
    InEnglish own = own(language);
    assertThat(Command.values()).allMatch(command -> own.own(command.word()).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "es"})
  void everyWordMeansACommandAndOneAlone(String language) {
    Map<String, Command> meant = new TreeMap<>();
    CommandWords words = new CommandWords(in(language));
    own(language)
        .words()
        .forEach(
            (word, english) -> {
              Optional<Command> command = Command.of(english);
              assertThat(command).as(word).isPresent();
              assertThat(words.of(word)).as(word).isEqualTo(command);
              assertThat(Optional.ofNullable(meant.put(InEnglish.bare(word), command.get())))
                  .as(word)
                  .isEmpty();
            });
    assertThat(meant.keySet())
        .doesNotContainAnyElementsOf(
            Arrays.stream(Command.values())
                .map(Command::shortcut)
                .filter(letter -> !letter.isEmpty())
                .toList());
  }

  @ParameterizedTest
  @EnumSource(Command.class)
  void theEnglishWordHoldsInEveryRoom(Command command) {
    for (String language : List.of("en", "nl", "es", "fr")) {
      CommandWords words = new CommandWords(in(language));
      assertThat(words.of(command.word())).contains(command);
      assertThat(words.of(command.word().toUpperCase(Locale.ROOT))).contains(command);
      assertThat(words.of(words.word(command))).contains(command);
      assertThat(command.shortcut().isEmpty() || words.of(command.shortcut()).isPresent()).isTrue();
    }
  }
}
