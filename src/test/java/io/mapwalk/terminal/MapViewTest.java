package io.mapwalk.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Reword;
import io.mapwalk.journey.change.PersonaChange.AddPersona;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.TemplateCopy;
import io.mapwalk.journey.element.Worded;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapViewTest {

  private static final Messages MESSAGES = new Messages(Locale.ENGLISH);
  private static final Look BARE = new Look(ColourDepth.NONE, true, false);
  private static final JourneyMap PIZZA = PizzaMap.map();

  private static String draw(JourneyMap map, int width, Look look, Scene scene) {
    return look.print(new MapView(MESSAGES, look).draw(map, width, scene));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 160})
  void thePizzaEveningIsDrawnForTheWidthThereIs(int width) throws IOException {
    assertThat(draw(PIZZA, width, BARE, Scene.EVERYTHING)).isEqualTo(screen("pizza-" + width));
  }

  @Test
  void thePizzaEveningIsToldInPlainWords() throws IOException {
    String told = draw(PIZZA, 60, Look.PLAIN, Scene.EVERYTHING);
    assertThat(told).isEqualTo(screen("pizza-plain"));
    assertThat(told).doesNotContainPattern("[│┃━─┈●★•▸]");
  }

  @Test
  void oneStageCanBeDrawnAlone() throws IOException {
    assertThat(draw(PIZZA, 80, BARE, Scene.of(new Handle("s3")))).isEqualTo(screen("pizza-stage"));
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 160})
  void everyTextOfTheMapIsThere(int width) {
    String drawn = draw(PIZZA, width, BARE, Scene.EVERYTHING);
    assertThat(texts(PIZZA))
        .allSatisfy(text -> assertThat(drawn).contains(List.of(text.split("[ \n]+"))));
  }

  private static List<String> texts(JourneyMap map) {
    return map.elements().values().stream()
        .filter(e -> e instanceof Worded && !(e instanceof TemplateCopy))
        .map(MapViewTest::words)
        .filter(text -> !text.isBlank())
        .toList();
  }

  private static String words(Element element) {
    return ((Worded) element).text().value();
  }

  @ParameterizedTest
  @EnumSource
  void coloursChangeNothingButColours(ColourDepth depth) {
    Look colourful = new Look(depth, true, false);
    String drawn = draw(PIZZA, 100, colourful, Scene.EVERYTHING);
    assertThat(drawn.contains("\u001b")).isEqualTo(depth != ColourDepth.NONE);
    assertThat(drawn.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(draw(PIZZA, 100, BARE, Scene.EVERYTHING));
  }

  @Test
  void onlyAsciiIsWrittenWhereThereIsNothingElse() {
    String drawn = draw(PIZZA, 120, new Look(ColourDepth.NONE, false, false), Scene.EVERYTHING);
    assertThat(drawn).matches("\\p{ASCII}*");
  }

  @Test
  void tabsInANameTakeTheColumnsTheyAreDrawnIn() {
    Handle eva = PIZZA.personas().get(0).id();
    Handle other = PIZZA.next(ElementKind.PERSONA);
    JourneyMap map =
        PIZZA.apply(
            List.of(
                new AddPersona(other, Text.clean("Ben")),
                new Reword(eva, Text.clean("E" + "\t".repeat(50) + "va"))));
    assertThat(new MapView(MESSAGES, BARE).draw(map, 62, Scene.EVERYTHING))
        .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(62));
  }

  @Property(tries = 300)
  void noLineIsEverWiderThanTheWidth(
      @ForAll long seed,
      @ForAll @IntRange(max = 120) int edits,
      @ForAll("texts") List<String> words,
      @ForAll @IntRange(min = 20, max = 250) int width) {
    JourneyMap map = new AnyMap(seed, words).after(edits);
    assertThat(new MapView(MESSAGES, BARE).draw(map, width, Scene.EVERYTHING))
        .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
    assertThat(draw(map, width, BARE, Scene.EVERYTHING))
        .doesNotContainPattern("[\\p{Cntrl}&&[^\n]]");
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(60),
            Arbitraries.strings().withChars("披萨 很好吃").ofMaxLength(80),
            Arbitraries.strings().withChars("ab \n\t\u0301\u200d\u001b\u00a0").ofMaxLength(80),
            Arbitraries.of("👩\u200d👩\u200d👧 family", "❤\uFE0F", "🇳🇱🇧🇪", "w".repeat(200)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Test
  void handlesCanBeLeftOut() {
    assertThat(draw(PIZZA, 120, BARE, Scene.EVERYTHING.withoutHandles()))
        .doesNotContainPattern(" (t|c|p|i|st)1\\b");
  }

  private static String screen(String name) throws IOException {
    try (InputStream in = MapViewTest.class.getResourceAsStream(name + ".txt")) {
      return in == null ? "" : new String(in.readAllBytes(), UTF_8);
    }
  }
}
