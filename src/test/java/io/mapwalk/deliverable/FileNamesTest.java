package io.mapwalk.deliverable;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.HostileText;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.PersonaChange.AddPersona;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.MapKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

  private final FileNames names = new FileNames(new Messages(Locale.ENGLISH));

  @Test
  void saysWhoseJourneyItIsAndOfWhichDay() {
    assertThat(names.name(PizzaMap.map(), Format.XLSX, PizzaMap.DAY, 1))
        .isEqualTo("Trattoria Ruiz - A pizza evening - Eva Moline - current - 2026-11-23.xlsx");
    assertThat(names.name(PizzaMap.map(), Format.CHECKLIST, PizzaMap.DAY, 2))
        .isEqualTo(
            "Trattoria Ruiz - A pizza evening - Eva Moline - current - 2026-11-23 - checklist (2).md");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Journey         |                 |         | Journey - current - 2026-11-23.md
          Journey         | Client          |         | Client - Journey - current - 2026-11-23.md
          a/b\\c:d*e?f    | <C>             | "P"     | C - a b c d e f - P - current - 2026-11-23.md
          ../../etc/pass  | ...             | -rf     | etc pass - rf - current - 2026-11-23.md
          ???             |                 |         | Journey map - current - 2026-11-23.md
          CON.x           |                 |         | _CON.x - current - 2026-11-23.md
          nul             |                 |         | nul - current - 2026-11-23.md
          J.              | Meyer & Co.     |         | Meyer & Co - J - current - 2026-11-23.md
          “Zoë’s”         | Ünal GmbH       | 漢字    | Ünal GmbH - “Zoë’s” - 漢字 - current - 2026-11-23.md
          """)
  void leavesOutWhatIsNotKnownAndWhatNoSystemTakes(
      String title, String client, String persona, String name) {
    JourneyMap map =
        map(title, client == null ? "" : client, persona == null ? List.of() : List.of(persona));
    assertThat(names.name(map, Format.MD, PizzaMap.DAY, 1)).isEqualTo(name);
  }

  @Test
  void namesTheFirstOfSeveralPersonas() {
    assertThat(names.name(map("J", "", List.of("Eva", "Tom", "Ida")), Format.MD, PizzaMap.DAY, 1))
        .isEqualTo("J - Eva and 2 more - current - 2026-11-23.md");
  }

  @Property
  void anyWordsMakeANameThatEverySystemTakes(
      @ForAll("texts") String title,
      @ForAll("texts") String client,
      @ForAll("texts") String persona) {
    String name =
        names.name(map("x" + title, client, List.of("x" + persona)), Format.MD, PizzaMap.DAY, 9999);
    assertSafe(name);
    assertSafe(
        names.name(
            map(Text.clean(title).isBlank() ? "x" : title, client, List.of()),
            Format.JSON,
            PizzaMap.DAY,
            1));
  }

  @Test
  void staysShortEnoughForAPathOfWindows() {
    String family = "👩‍👩‍👧‍👦".repeat(40);
    assertSafe(
        names.name(
            map("é".repeat(300), family, List.of("漢".repeat(300))), Format.XLSX, PizzaMap.DAY, 1));
  }

  private static void assertSafe(String name) {
    assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThan(210);
    assertThat(name).doesNotContainPattern("[<>:\"/\\\\|?*\\x00-\\x1f]");
    assertThat(name).doesNotStartWith(".").doesNotStartWith("-").doesNotStartWith(" ");
    assertThat(name.chars().filter(c -> Character.isSurrogate((char) c)).count() % 2).isZero();
    assertThat(name.split("\\.")[0].strip()).doesNotMatch("(?i)con|prn|aux|nul|com\\d|lpt\\d");
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(name)).isTrue();
  }

  private static JourneyMap map(String title, String client, List<String> personas) {
    JourneyMap map =
        JourneyMap.create(
            new MapId("abcdefgh22"),
            Text.clean(title),
            Text.clean(client),
            Text.EMPTY,
            MapKind.CURRENT,
            "en");
    return map.apply(
        IntStream.range(0, personas.size())
            .mapToObj(
                i ->
                    new AddPersona(
                        io.mapwalk.journey.Handle.of(ElementKind.PERSONA.prefix(), i + 1),
                        Text.clean(personas.get(i))))
            .toList());
  }

  @Provide
  Arbitrary<String> texts() {
    return HostileText.any().map(raw -> Text.clean(raw).value());
  }
}
