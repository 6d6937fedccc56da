package io.mapwalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.InEnglish;
import io.mapwalk.journey.Messages;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language says all that English says, with the same values and the same things to type. */
class MessagesLanguagesTest {

  private static final Path BUNDLES = Path.of("src/main/resources/io/mapwalk/messages");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+(,\\w+)?");

  /** What the program has to understand when it is typed: commands of the guide and options. */
  private static final Pattern TYPED =
      Pattern.compile("(?<![\\p{L}\\d:]):\\p{L}+\\b|(?<![\\p{L}-])--[a-z]+");

  /** The sentences of one room in one language. */
  private record Translation(Path file, Path english) {
    Messages messages() {
      String language = toString().replaceFirst(".*_", "").replace(".properties", "");
      return new Messages(Locale.forLanguageTag(language));
    }

    @Override
    public String toString() {
      return file.getFileName().toString();
    }
  }

  @Test
  void noSentenceStandsTwiceForTheSecondWouldHideTheFirst() throws IOException {
    List<String> twice = new ArrayList<>();
    try (Stream<Path> files = Files.list(BUNDLES)) {
      for (Path file : files.sorted().toList()) {
        Properties read =
            new Properties() {
              private static final long serialVersionUID = 1;

              @Override
              public synchronized Object put(Object key, Object value) {
                if (containsKey(key)) {
                  twice.add(file.getFileName() + " " + key);
                }
                return super.put(key, value);
              }
            };
        try (Reader reader = Files.newBufferedReader(file)) {
          read.load(reader);
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  static List<Translation> translations() throws IOException {
    try (Stream<Path> files = Files.list(BUNDLES)) {
      return files
          .filter(file -> file.getFileName().toString().matches("[a-z]+_\\w+\\.properties"))
          .sorted()
          .map(MessagesLanguagesTest::translation)
          .toList();
    }
  }

  private static Translation translation(Path file) {
    String room = file.getFileName().toString().replaceFirst("_.*", "");
    return new Translation(file, BUNDLES.resolve(room + ".properties"));
  }

  @ParameterizedTest
  @MethodSource("translations")
  void noSentenceIsMissing(Translation translation) throws IOException {
    assertThat(missing(translation.english(), translation.file())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("translations")
  void noSentenceIsLeftThatEnglishDoesNotHave(Translation translation) throws IOException {
    assertThat(missing(translation.file(), translation.english())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("translations")
  void everySentenceSpeaksOfTheSameValues(Translation translation) throws IOException {
    Properties english = load(translation.english());
    load(translation.file())
        .forEach(
            (key, sentence) ->
                assertThat(values(sentence.toString()))
                    .as("%s", key)
                    .isEqualTo(values(english.getProperty(key.toString(), ""))));
  }

  @ParameterizedTest
  @MethodSource("translations")
  void whatCanBeTypedIsTheSameInEveryLanguage(Translation translation) throws IOException {
    Properties english = load(translation.english());
    InEnglish commands = new InEnglish(translation.messages(), "workshop.command-words");
    load(translation.file())
        .forEach(
            (key, sentence) ->
                assertThat(inEnglish(found(TYPED, sentence.toString()), commands))
                    .as("%s", key)
                    .isEqualTo(found(TYPED, english.getProperty(key.toString(), ""))));
  }

  @ParameterizedTest
  @MethodSource("translations")
  void noApostropheSwallowsWhatFollows(Translation translation) throws IOException {
    load(translation.file())
        .forEach((key, sentence) -> assertThat(sentence + "").as("%s", key).doesNotContain("'"));
  }

  @Test
  void aLanguageIsSpokenInEveryRoom() throws IOException {
    Set<String> files =
        translations().stream().map(Translation::toString).collect(Collectors.toSet());
    try (Stream<Path> bundles = Files.list(BUNDLES)) {
      List<String> rooms =
          bundles
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.contains("_"))
              .map(name -> name.replace(".properties", ""))
              .toList();
      assertThat(files)
          .containsExactlyInAnyOrderElementsOf(
              rooms.stream()
                  .flatMap(room -> Stream.of(room + "_es.properties", room + "_nl.properties"))
                  .toList());
    }
  }

  private static Set<String> missing(Path whole, Path part) throws IOException {
    Set<String> keys = new TreeSet<>(load(whole).stringPropertyNames());
    keys.removeAll(load(part).stringPropertyNames());
    return keys;
  }

  private static Set<String> values(String sentence) {
    Set<String> values = found(PLACEHOLDER, sentence);
    for (Format format : new MessageFormat(sentence, Locale.ROOT).getFormats()) {
      if (format instanceof ChoiceFormat choice) {
        values.add(Arrays.toString(choice.getLimits()));
      }
    }
    return values;
  }

  private static Set<String> inEnglish(Set<String> typed, InEnglish commands) {
    return typed.stream()
        .map(
            word ->
                word.startsWith(":")
                    ? ":" + commands.word(word.substring(1)).orElse(word.substring(1))
                    : word)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> found(Pattern pattern, String sentence) {
    return pattern
        .matcher(sentence)
        .results()
        .map(match -> match.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties load(Path bundle) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
