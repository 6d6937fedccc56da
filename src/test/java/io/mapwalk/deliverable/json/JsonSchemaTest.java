package io.mapwalk.deliverable.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.JsonSchema;
import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.ElementKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema says of the files what they are: no less, and no more. */
class JsonSchemaTest {

  private static final JsonNode TREE = new JsonMapper().readTree(JsonSchema.text());

  @Test
  void everyFieldOfEveryKindIsAsItSays() throws IOException {
    assertThat(JsonSchema.faults(json(EveryKind.map()))).isEmpty();
  }

  @Property(tries = 60)
  void anyMapIsAsItSays(@ForAll("maps") JourneyMap map) throws IOException {
    assertThat(JsonSchema.faults(json(map))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          "mapwalk-journey-map" ! "another-map"
          "version": 1          ! "version": 2
          "everyknd22"          ! "../../etc"
          "element":"stage"     ! "element":"stadium"
          "id":"s1"             ! "id":"t7"
          "score":-2            ! "score":-3
          "reach":60            ! "reach":6000
          "moment":true         ! "moment":1
          "moment":true         ! "moment":true,"more":1
          "kind":"question"     ! "kind":"riddle"
          "due":"2026-11-23"    ! "due":"soon"
          "customer-goal"       ! "customer_goal"
          "text":"a pain"       ! "text":""
          "elements": [         ! "elements": [{},
          """)
  void whatImportRefusesItRefusesToo(String good, String bad) throws IOException {
    String json = json(EveryKind.map());
    assertThat(json).contains(good);
    assertThat(JsonSchema.faults(json.replaceFirst(java.util.regex.Pattern.quote(good), bad)))
        .isNotEmpty();
  }

  @Test
  void itIsOfTheFormatThatIsWritten() {
    assertThat(TREE.at("/properties/version/const").intValue()).isEqualTo(JsonFormat.NUMBER);
    assertThat(TREE.at("/properties/format/const").stringValue()).isEqualTo(JsonFormat.NAME);
    assertThat(TREE.at("/properties/elements/maxItems").intValue())
        .isEqualTo(JsonFormat.MOST_ELEMENTS);
  }

  @Test
  void itHasEveryKindAndEveryFieldAndNoOther() {
    Set<String> kinds = new TreeSet<>();
    TREE.at("/properties/elements/items/oneOf")
        .forEach(e -> kinds.add(e.get("$ref").stringValue()));
    assertThat(kinds)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ElementKind.values()).map(kind -> "#/$defs/" + name(kind.type())).toList());
    for (ElementKind kind : ElementKind.values()) {
      JsonNode definition = definition(kind.type());
      assertThat(definition.at("/properties/element/const").stringValue()).isEqualTo(kind.key());
      assertThat(definition.at("/properties/id/pattern").stringValue())
          .startsWith("^" + kind.prefix() + "[");
    }
  }

  @Test
  void itHasEveryComponentAndEveryConstant() {
    Set<Class<?>> types = new LinkedHashSet<>();
    Arrays.stream(ElementKind.values()).forEach(kind -> collect(kind.type(), types));
    for (Class<?> type : types) {
      JsonNode definition = definition(type);
      if (type.isEnum()) {
        assertThat(strings(definition.get("enum")))
            .as(type.getSimpleName())
            .containsExactly(
                Stream.of(type.getEnumConstants())
                    .map(constant -> RecordWriter.key((Enum<?>) constant))
                    .toArray(String[]::new));
      } else {
        Set<String> names = new TreeSet<>(definition.get("properties").propertyNames());
        names.remove(JsonFormat.KIND);
        assertThat(names)
            .as(type.getSimpleName())
            .containsExactlyInAnyOrder(
                Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toArray(String[]::new));
        assertThat(definition.get("additionalProperties").booleanValue()).isFalse();
      }
    }
    assertThat(TREE.get("$defs").propertyNames())
        .hasSize(types.size() + List.of("text", "handle", "order", "lane").size());
  }

  // Records and constants that are written as such, and not as a word.
  private static void collect(Type type, Set<Class<?>> types) {
    if (type instanceof ParameterizedType parameters) {
      Arrays.stream(parameters.getActualTypeArguments()).forEach(each -> collect(each, types));
    } else if (type instanceof Class<?> plain
        && (plain.isEnum() || plain.isRecord())
        && !Set.of("Text", "Handle", "OrderKey", "Lane").contains(plain.getSimpleName())
        && types.add(plain)
        && plain.isRecord()) {
      Arrays.stream(plain.getRecordComponents())
          .forEach(component -> collect(component.getGenericType(), types));
    }
  }

  private static JsonNode definition(Class<?> type) {
    JsonNode found = TREE.get("$defs").get(name(type));
    assertThat(found).as(type.getSimpleName()).isNotNull();
    return found;
  }

  private static String name(Class<?> type) {
    String simple = type.getSimpleName();
    return Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
  }

  private static List<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::stringValue).toList();
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return RandomMaps.maps();
  }

  private static String json(JourneyMap map) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonExport().write(map, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
