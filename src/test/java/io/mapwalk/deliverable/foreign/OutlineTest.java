package io.mapwalk.deliverable.foreign;

import static io.mapwalk.deliverable.foreign.Strangers.cards;
import static io.mapwalk.deliverable.foreign.Strangers.feeling;
import static io.mapwalk.deliverable.foreign.Strangers.said;
import static io.mapwalk.deliverable.foreign.Strangers.stage;
import static io.mapwalk.deliverable.foreign.Strangers.stages;
import static io.mapwalk.deliverable.foreign.Strangers.step;
import static io.mapwalk.deliverable.foreign.Strangers.steps;
import static io.mapwalk.deliverable.foreign.Strangers.texts;
import static io.mapwalk.deliverable.foreign.Strangers.unsorted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mapwalk.deliverable.Import;
import io.mapwalk.deliverable.Returned;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Severity;
import io.mapwalk.journey.element.Touchpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outlines as people write them, or paste them out of other programs. */
class OutlineTest {

  @TempDir private Path folder;

  private Returned returned(String name, String text) throws IOException {
    return new Strangers(folder).read(name, text);
  }

  private JourneyMap read(String text) throws IOException {
    return returned("journey.md", text).map();
  }

  @Test
  void headingsAreStagesBulletsTouchpointsAndWhatIsSetInCards() throws IOException {
    JourneyMap map =
        read(
            """
            # Renting a bike
            ## 1. Finding one
            - opens the **app**
                - !no bikes nearby [W 40]
                - => show the next station
                - "Is it broken?"
                - nobody around
            - [ ] walks to the [station](https://x.example)
            ## Paying
            1. gets the receipt
            2) checks the price
            """);
    assertThat(map.header().text().value()).isEqualTo("Renting a bike");
    assertThat(stages(map)).containsExactly("Finding one", "Paying");
    assertThat(steps(map, "Finding one")).containsExactly("opens the app", "walks to the station");
    assertThat(steps(map, "Paying")).containsExactly("gets the receipt", "checks the price");
    var app = step(map, "opens the app");
    PainPoint pain = map.at(PainPoint.class, app).get(0);
    assertThat(pain.text().value()).isEqualTo("no bikes nearby");
    assertThat(pain.severity()).contains(Severity.WORKAROUND);
    assertThat(pain.reach()).hasValue(40);
    assertThat(texts(map.at(Idea.class, app))).containsExactly("show the next station");
    assertThat(cards(map, Lane.THOUGHTS, app)).containsExactly("Is it broken?");
    assertThat(cards(map, Lane.NOTES, app)).containsExactly("nobody around");
  }

  @Test
  void wordsBeforeAColonSayWhatALineIsInAnyLanguage() throws IOException {
    JourneyMap map =
        read(
            """
            ## Zoeken
            - leest
              - Pijnpunt: te veel tekst
              - Idea: korter
              - gevoel: -1
              - Kanalen: website, app
              - Let op: dit is gewoon tekst
            - Pijnpunten
              - geen prijs
              - geen foto
            ### Ideeën
            - een filter
            """);
    var reads = step(map, "leest");
    assertThat(texts(map.at(PainPoint.class, reads))).containsExactly("te veel tekst");
    assertThat(texts(map.at(Idea.class, reads))).containsExactly("korter");
    assertThat(feeling(map, reads).score()).hasValue(-1);
    Touchpoint step = map.touchpoints().get(0);
    assertThat(step.channels()).containsExactly(Text.clean("web"), Text.clean("app"));
    assertThat(cards(map, Lane.NOTES, reads)).containsExactly("Let op: dit is gewoon tekst");
    var stage = stage(map, "Zoeken").id();
    assertThat(texts(map.at(PainPoint.class, stage))).containsExactly("geen prijs", "geen foto");
    assertThat(texts(map.at(Idea.class, stage))).containsExactly("een filter");
  }

  @Test
  void oneHeadingAloneIsAStageAndSeveralOfTheFirstKindAreStages() throws IOException {
    assertThat(stages(read("# Search\n- types\n"))).containsExactly("Search");
    JourneyMap map = read("# Search\n- types\n# Order\n- calls\n");
    assertThat(stages(map)).containsExactly("Search", "Order");
    assertThat(map.header().text().value()).isEqualTo("journey");
  }

  @Test
  void notesOfOtherProgramsAreRead() throws IOException {
    JourneyMap map =
        read(
            """
            ---
            title: "A day out"
            tags: [cx]
            ---
            Persona: Tom, 28

            Getting there
            =============
            * takes the [[Bus lines|bus]] ==twice== ^b1
            \t* waits %%
            <!-- hidden -->
            > I was cold.

            ```js
            code()
            ```
            """);
    assertThat(map.header().text().value()).isEqualTo("A day out");
    assertThat(texts(map.personas())).containsExactly("Tom, 28");
    assertThat(steps(map, "Getting there")).containsExactly("takes the bus twice");
    assertThat(cards(map, Lane.THOUGHTS, stage(map, "Getting there").id()))
        .containsExactly("I was cold.");
    assertThat(texts(map.all(PainPoint.class))).isEmpty();
  }

  @Test
  void whatAWordProcessorPutsOntoTheClipboardIsRead() throws IOException {
    Returned returned =
        returned(
            "pasted.txt",
            "Search\n•\ttypes words\n•\tcompares\no\ttoo many\n§\tdeeper\n\nOrder\n•\tcalls\n");
    JourneyMap map = returned.map();
    assertThat(stages(map)).containsExactly("Search", "Order");
    assertThat(steps(map, "Search")).containsExactly("types words", "compares");
    assertThat(cards(map, Lane.NOTES, step(map, "compares"))).containsExactly("too many", "deeper");
  }

  @Test
  void withoutHeadingsTheBulletsSayThemselvesWhatTheyAre() throws IOException {
    JourneyMap nested =
        read("- Search\n  - types\n  - reads\n    - too long\n- Order\n  - calls\n");
    assertThat(stages(nested)).containsExactly("Search", "Order");
    assertThat(steps(nested, "Search")).containsExactly("types", "reads");
    JourneyMap steps = read("- types\n  - !too slow\n- reads\n  - pain: too long\n");
    assertThat(stages(steps)).containsExactly("journey");
    assertThat(texts(steps.touchpoints())).containsExactly("types", "reads");
    JourneyMap numbered = read("1. types\n2. reads\n");
    assertThat(texts(numbered.touchpoints())).containsExactly("types", "reads");
    JourneyMap flat = read("- the door is shut\n- !no menu\n- no light\n");
    assertThat(unsorted(flat)).containsExactly("the door is shut", "no light");
    assertThat(texts(flat.all(PainPoint.class))).containsExactly("no menu");
  }

  @Test
  void whatIsLeftOutIsSaidWithItsFirstLine() throws IOException {
    Returned returned =
        returned("a.md", "# T\nAn introduction.\n## Search\n- types\n```\nx\n```\n");
    assertThat(said(returned))
        .anyMatch(
            each -> each.startsWith("2 parts were left out") && each.contains("introduction"));
  }

  @Test
  void aTableInADocumentIsReadAsATable() throws IOException {
    JourneyMap map =
        read("# Map\n\n| Stage | Actions | Pains |\n|---|---|---|\n| Search | types | slow |\n");
    assertThat(steps(map, "Search")).containsExactly("types");
    assertThat(texts(map.all(PainPoint.class))).containsExactly("slow");
  }

  @Test
  void intoAMapItAddsToTheStagesThatAreThereAndASecondTimeNothing() throws IOException {
    JourneyMap pizza = PizzaMap.map();
    String known = pizza.stages().get(0).text().value();
    String text = "# T\n## " + known + "\n- sees a poster\n  - !torn\n## Later\n- comes back\n";
    Path file = Files.writeString(folder.resolve("more.md"), text);
    Returned first = new Import().read(file).onto(pizza);
    assertThat(said(first)).contains("It brings 1 stage, 2 touchpoints, 1 pain point.");
    JourneyMap once = first.map();
    assertThat(once.stages()).hasSize(pizza.stages().size() + 1);
    assertThat(steps(once, known)).contains("sees a poster");
    assertThat(new Import().read(file).onto(once).map()).isEqualTo(once);
  }

  @Test
  void aDocumentWithNothingInItIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("empty.md"), "just words\n");
    Refused refused = catchThrowableOfType(Refused.class, () -> new Import().read(file));
    assertThat(refused.code()).isEqualTo("deliverable.md.foreign");
  }

  @Test
  void whatIsMeantToTakeLongDoesNot() {
    List<String> bad =
        List.of(
            "<!--".repeat(500_000),
            "==".repeat(2_000_000),
            "- " + "[[".repeat(1_000_000),
            "- ".repeat(2_000_000),
            "\n\t- x".repeat(4_000),
            "# " + "*_".repeat(300_000));
    for (String text : bad) {
      Assertions.assertThatCode(
              () ->
                  org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                      Duration.ofSeconds(30), () -> readOrRefused(text)))
          .doesNotThrowAnyException();
    }
  }

  private void readOrRefused(String text) throws IOException {
    try {
      read(text);
    } catch (Refused refused) {
      assertThat(refused.code()).startsWith("deliverable.");
    }
  }

  @Provide
  Arbitrary<Map<String, List<String>>> journeys() {
    Arbitrary<String> word =
        Arbitraries.strings()
            .withChars("abcdefghijklmnopqrstuvwxyzéü")
            .ofMinLength(3)
            .ofMaxLength(8);
    Arbitrary<String> words =
        word.list().ofMinSize(2).ofMaxSize(4).map(list -> String.join(" ", list) + " x");
    return Arbitraries.maps(
            words.map(each -> "S " + each), words.list().uniqueElements().ofMaxSize(5))
        .ofMinSize(2)
        .ofMaxSize(6)
        .map(LinkedHashMap::new);
  }

  @Property(tries = 100)
  void anyOutlineComesInWhole(
      @ForAll("journeys") Map<String, List<String>> journey, @ForAll boolean titled)
      throws IOException {
    StringBuilder text = new StringBuilder(titled ? "# The title\n\n" : "");
    journey.forEach(
        (stage, steps) -> {
          text.append("## ").append(stage).append("\n\n");
          steps.forEach(
              step -> text.append("- ").append(step).append("\n  - at ").append(step).append('\n'));
        });
    Path own = Files.createTempDirectory("outline");
    JourneyMap map = new Strangers(own).read("x.md", text.toString()).map();
    assertThat(stages(map)).containsExactlyElementsOf(journey.keySet());
    journey.forEach(
        (stage, steps) -> {
          assertThat(steps(map, stage)).containsExactlyElementsOf(steps);
          for (Touchpoint step : map.touchpoints(stage(map, stage).id())) {
            assertThat(cards(map, Lane.NOTES, step.id()))
                .containsExactly("at " + step.text().value());
          }
        });
  }
}
