package io.mapwalk.deliverable.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.HostileText;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.fixture.RandomTexts;
import io.mapwalk.fixture.World;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.change.ElementChange.Reword;
import io.mapwalk.journey.change.FeelingChange.Score;
import io.mapwalk.journey.change.PersonaChange.AddPersona;
import io.mapwalk.journey.element.Touchpoint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MermaidJourneyTest {

  private static final Handle TOM = new Handle("pe2");

  @Test
  void drawsStagesAsSectionsAndScoredMomentsAsTasks() {
    assertThat(new MermaidJourney().text(PizzaMap.map()))
        .startsWith(
            """
            journey
              title A pizza evening
              section Awareness
                asks around at work: 3: Eva Moline
                searches Google Maps: 2: Eva Moline
              section Research
            """);
  }

  @Test
  void letsPersonasWhoFeelTheSameShareATask() {
    assertThat(new MermaidJourney().text(withTom()))
        .contains("    asks around at work: 3: Eva Moline, Tom#44; the driver\n")
        .contains(
            "    searches Google Maps: 2: Eva Moline\n"
                + "    searches Google Maps: 5: Tom#44; the driver\n");
  }

  @Test
  void leavesOutWhatNobodyHasScored() {
    assertThat(new MermaidJourney().text(EveryKind.map()))
        .isEqualTo("journey\n  title Every kind\n  section Before\n    ? asks around: 1: Eva\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          10:30; then #4    → 10#58;30#59; then #35;4
          Section eight     → #83;ection eight
          journey's end     → #106;ourney's end
          asks, then pays   → asks, then pays
          100 %             → 100 #37;
          %%{init: {}}%%    → #37;#37;#123;init#58; #123;#125;#125;#37;#37;
          <b>"x"</b>        → #60;b#62;#34;x#34;#60;/b#62;
          """)
  void writesWhatHasAMeaningInMermaidAsAnEntity(String text, String escaped) {
    assertThat(MermaidEscape.text(text)).isEqualTo(escaped);
  }

  @Property
  void anyTextStaysOnItsLineAndInItsPlace(@ForAll("texts") String text) {
    String escaped = MermaidEscape.text(text);
    assertThat(escaped.replaceAll("#[0-9]+;", "")).doesNotContainPattern("[#:;\n\r%{}<>]");
    assertThat(escaped.toLowerCase(Locale.ROOT))
        .doesNotStartWith("title")
        .doesNotStartWith("section")
        .doesNotStartWith("journey");
  }

  @Provide
  Arbitrary<String> texts() {
    return HostileText.any().map(raw -> Text.clean(raw).value());
  }

  @Test
  @Tag("world")
  void mermaidItselfParsesTheDiagramOfEverySample() throws IOException, InterruptedException {
    for (JourneyMap map : List.of(PizzaMap.map(), withTom(), EveryKind.map())) {
      assertParsed(map);
    }
  }

  @Test
  @Tag("world")
  void mermaidItselfParsesHostileWords() throws IOException, InterruptedException {
    List<Change> changes = new ArrayList<>();
    List<Touchpoint> touchpoints = PizzaMap.map().touchpoints();
    List<String> hostile =
        RandomTexts.HOSTILE.stream().filter(raw -> !Text.clean(raw).isBlank()).toList();
    JourneyMap map = PizzaMap.map();
    for (int i = 0; i < hostile.size(); i++) {
      Touchpoint touchpoint = touchpoints.get(i % touchpoints.size());
      changes.add(new Reword(touchpoint.id(), Text.clean(hostile.get(i))));
      changes.add(new Reword(touchpoint.stage(), Text.clean(hostile.get(i) + i)));
      changes.add(new Reword(PizzaMap.EVA, Text.clean(hostile.get(i))));
      if (i % touchpoints.size() == touchpoints.size() - 1 || i == hostile.size() - 1) {
        map = map.apply(changes);
        changes.clear();
        assertParsed(map);
      }
    }
  }

  private static void assertParsed(JourneyMap map) throws IOException, InterruptedException {
    World.Ran ran = World.mermaid(new MermaidJourney().text(map));
    assertThat(ran.output()).startsWith("journey");
    assertThat(ran.status()).isZero();
  }

  private static JourneyMap withTom() {
    return PizzaMap.map()
        .apply(
            List.of(
                new AddPersona(TOM, Text.clean("Tom, the driver")),
                new Score(new Handle("f90"), new Handle("t1"), TOM, OptionalInt.of(0)),
                new Score(new Handle("f91"), new Handle("t2"), TOM, OptionalInt.of(2))));
  }
}
