package io.mapwalk.deliverable.difference;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.TemplateCopy;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two versions of a map, told apart in plain words. */
class DifferenceLinesTest {

  @Provide
  Arbitrary<JourneyMap> maps() {
    return RandomMaps.maps();
  }

  @Provide
  Arbitrary<String> languages() {
    return RandomMaps.languages();
  }

  @Property(tries = 100)
  void everyDifferenceIsOneLineWithoutAKeyOfOurs(
      @ForAll("maps") JourneyMap before,
      @ForAll("maps") JourneyMap after,
      @ForAll("languages") String language) {
    Messages messages = new Messages(Locale.forLanguageTag(language));
    JourneyMap one = withoutTemplates(before);
    JourneyMap other = withoutTemplates(after);
    List<String> lines = new DifferenceLines(one, other, messages).lines();
    assertThat(lines).allSatisfy(line -> assertThat(line).doesNotContain("\n", "Optional["));
    assertThat(lines.isEmpty()).isEqualTo(one.saysTheSameAs(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "es"})
  void everyFieldOfEveryElementHasAName(String language) {
    Messages messages = new Messages(Locale.forLanguageTag(language));
    FieldWords words = new FieldWords(RandomMaps.empty(), RandomMaps.empty(), messages);
    for (Element element : EveryKind.map().elements().values()) {
      for (RecordComponent component : element.getClass().getRecordComponents()) {
        if (!component.getName().equals("id") && isTold(element)) {
          assertThat(words.label(element, component.getName())).isNotBlank();
        }
      }
    }
  }

  private static JourneyMap withoutTemplates(JourneyMap map) {
    return JourneyMap.of(
        map.id(),
        map.elements().values().stream().filter(DifferenceLinesTest::isTold).toList(),
        map.lastNumbers());
  }

  private static boolean isTold(Element element) {
    return !(element instanceof Session) && !(element instanceof TemplateCopy);
  }
}
