package io.mapwalk.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mapwalk.journey.element.Channel;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Severity;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

  private static final Path BUNDLES = Path.of("src/main/resources/io/mapwalk/messages");
  private final Messages messages = new Messages(Locale.ENGLISH);

  /** Every fixed list that is a field of an element, directly or inside a collection. */
  static Stream<Enum<?>> valuesPeopleRead() {
    Set<Class<?>> lists =
        Arrays.stream(ElementKind.values())
            .map(ElementKind::type)
            .flatMap(MessagesTest::mentioned)
            .filter(Class::isEnum)
            .collect(Collectors.toSet());
    assertThat(lists).contains(Severity.class).hasSizeGreaterThan(12);
    return lists.stream()
        .flatMap(list -> Arrays.stream(list.getEnumConstants()))
        .map(Enum.class::cast);
  }

  private static Stream<Class<?>> mentioned(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(component -> component.getGenericType().getTypeName())
        .flatMap(name -> Arrays.stream(name.split("[<>, ]+")))
        .filter(name -> name.startsWith(Element.class.getPackageName()))
        .map(MessagesTest::load)
        .flatMap(t -> t.isRecord() && !t.equals(type) ? mentioned(t) : Stream.of(t));
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("valuesPeopleRead")
  void everyValueOfAFixedListHasAName(Enum<?> value) {
    assertThat(messages.name(value)).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void everyChannelOfTheCatalogueHasAName(Channel channel) {
    assertThat(messages.find("journey.channel." + channel.key())).isPresent();
    assertThat(Channel.ofKey(channel.key().toUpperCase(Locale.ROOT))).contains(channel);
  }

  @ParameterizedTest
  @CsvSource({
    "en,23 Nov 2026,'23 Nov 2026, 14:05'",
    "en-GB,23 Nov 2026,'23 Nov 2026, 14:05'",
    "en-US,'Nov 23, 2026','Nov 23, 2026, 14:05'",
    "es,23 nov 2026,'23 nov 2026, 14:05'"
  })
  void writesADayAndAMomentWhereThereIsLittleRoom(String language, String day, String moment) {
    Messages messages = new Messages(Locale.forLanguageTag(language));
    LocalDateTime then = LocalDateTime.of(2026, 11, 23, 14, 5);
    assertThat(messages.shortDay(then.toLocalDate())).isEqualTo(day);
    assertThat(messages.moment(then)).isEqualTo(moment);
  }

  @Test
  void everyScoreHasAWord() {
    assertThat(Stream.of(-2, -1, 0, 1, 2).map(messages::score))
        .containsExactly("upset", "annoyed", "neutral", "content", "delighted");
  }

  @Test
  void freeNamesStandForThemselves() {
    assertThat(messages.channel(Text.clean("Carrier pigeon"))).isEqualTo("Carrier pigeon");
    assertThat(messages.channel(Text.clean("web"))).isEqualTo("Website");
    assertThat(messages.lane(new Lane("The kitchen {0}"))).isEqualTo("The kitchen {0}");
    assertThat(messages.lane(Lane.THOUGHTS)).isEqualTo("Thoughts");
  }

  @Test
  void aLanguageThatIsNotThereFallsBackToEnglishWhateverTheMachineSpeaks() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMAN);
      assertThat(new Messages(Locale.forLanguageTag("eo")).score(2)).isEqualTo("delighted");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whatASentenceSpeaksOfIsNeverReadAsAPattern() {
    assertThat(messages.text("journey.merge-with-itself", "it's {0} {1,choice,0#x}"))
        .startsWith("“it's {0} {1,choice,0#x}” cannot be joined");
  }

  @Test
  void aMissingSentenceIsAMistakeOfTheProgram() {
    assertThatThrownBy(() -> messages.text("journey.nonsense"))
        .isInstanceOf(MissingResourceException.class);
    assertThatThrownBy(() -> messages.text("nonsense"))
        .isInstanceOf(MissingResourceException.class);
    assertThat(messages.find("journey.nonsense")).isEmpty();
  }

  @Test
  void noBundleHasAnApostropheThatWouldSwallowWhatFollows() throws IOException {
    for (Path bundle : bundles()) {
      Properties sentences = new Properties();
      try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
        sentences.load(reader);
      }
      String room = bundle.getFileName().toString().replaceAll("[_.].*", "");
      sentences.forEach(
          (key, sentence) -> {
            assertThat((String) sentence).as(key.toString()).doesNotContain("'");
            // Words a language adds to the English ones; English has nothing to add to itself.
            boolean words = key.toString().endsWith("-words");
            assertThat((String) sentence).as(key.toString()).matches(s -> words || !s.isBlank());
            assertThat(key.toString()).startsWith(room + ".");
          });
    }
  }

  private static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.list(BUNDLES)) {
      List<Path> found = files.filter(f -> f.toString().endsWith(".properties")).toList();
      assertThat(found).isNotEmpty();
      return found;
    }
  }
}
