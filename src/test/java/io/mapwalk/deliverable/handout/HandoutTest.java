package io.mapwalk.deliverable.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mapwalk.deliverable.PaperSize;
import io.mapwalk.deliverable.form.FormLanes;
import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapLanes;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.MapChange.SetKind;
import io.mapwalk.journey.change.SessionChange.AddParticipant;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HandoutTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private final Messages messages = new Messages(Locale.ENGLISH);
  private final JourneyMap pizza = PizzaMap.map();

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(PaperSize.class)
  void everyStageAndLaneIsOnTheEmptyMapAndNothingElse(PaperSize paper) {
    Document page = page(pizza, paper, 4);
    assertThat(page.select(".map thead .name").eachText())
        .containsExactlyElementsOf(pizza.stages().stream().map(s -> s.text().value()).toList());
    MapLanes lanes = new MapLanes(pizza);
    List<String> rows =
        page.select(".map").stream()
            .flatMap(sheet -> sheet.select("tbody th .name").eachText().stream())
            .distinct()
            .toList();
    List<Lane> expected = lanes.shown().stream().filter(lanes::expects).toList();
    assertThat(rows)
        .containsAll(
            expected.stream()
                .filter(lane -> !lane.equals(Lane.GOALS))
                .map(lane -> lanes.name(lane, messages))
                .toList());
    assertThat(page.select(".map tbody td").text()).doesNotContain("menu");
    assertThat(page.select(".map thead .goal").eachText())
        .contains("choose something safe and healthy");
  }

  @ParameterizedTest
  @EnumSource(MapKind.class)
  void theRowsOfEveryKindOfMapAreOnItsSheets(MapKind kind) {
    JourneyMap map = pizza.apply(new SetKind(kind));
    Document page = page(map, PaperSize.A3, 2);
    MapLanes lanes = new MapLanes(map);
    for (Lane lane : kind.lanes()) {
      if (!lane.equals(Lane.GOALS)) {
        assertThat(page.select(".map tbody th .name").eachText())
            .contains(lanes.name(lane, messages));
      }
    }
    for (Lane lane : FormLanes.of(map)) {
      assertThat(page.select(".pair tbody th .name").eachText())
          .contains(lanes.name(lane, messages));
    }
  }

  @Test
  void aBlueprintHasItsLinesBetweenTheRowsTheyDivide() {
    JourneyMap map = pizza.apply(new SetKind(MapKind.BLUEPRINT));
    List<String> rows =
        page(map, PaperSize.A3, 1).selectFirst(".map tbody").select(".name, .line").eachText();
    assertThat(rows)
        .containsSubsequence(
            "Customer actions",
            "line of interaction",
            "Front-of-stage",
            "line of visibility",
            "Back-of-stage",
            "line of internal interaction",
            "Support processes");
  }

  @Test
  void aPairHasItsStagesAloneWithWhatIsKnown() {
    Document page = Jsoup.parse(html(pizza, PaperSize.A3, Pairs.of(pizza, "1-2, 4, 3+5-8")));
    assertThat(page.select(".pair h1").eachText()).containsExactly("Pair 1", "Pair 2", "Pair 3");
    Element second = page.select(".pair").get(1);
    assertThat(second.select("thead .name").eachText()).containsExactly("Order");
    String told = second.text();
    Stage order = pizza.stages().get(3);
    for (Touchpoint touchpoint : pizza.touchpoints(order.id())) {
      assertThat(told).contains(touchpoint.id() + " " + touchpoint.text());
    }
    pizza
        .within(PainPoint.class, order.id())
        .forEach(p -> assertThat(told).contains(p.text().value()));
    pizza.within(Card.class, order.id()).forEach(c -> assertThat(told).contains(c.text().value()));
    assertThat(second.select(".feelings").text()).contains("t");
  }

  @Test
  void theBallotHasEveryIdeaWithItsHandleAndTwoDots() {
    Document page = page(pizza, PaperSize.A4, 2);
    assertThat(page.select(".votes tbody .handle").eachText())
        .containsExactlyElementsOf(
            pizza.all(Idea.class).stream().map(i -> i.id().value()).toList());
    assertThat(page.select(".votes tbody tr").first().select(".dot")).hasSize(2);
    assertThat(page.select(".ballot .rule").text()).contains("i1 5, i2 7");
  }

  @Test
  void thePersonaStandsOnASheetOfHerOwn() {
    Document page = page(EveryKind.map(), PaperSize.A4, 1);
    assertThat(page.select(".persona")).hasSameSizeAs(EveryKind.map().personas());
    assertThat(page(pizza, PaperSize.A4, 1).select(".persona").text())
        .contains("Eva Moline", "journalist", "without reading the small print");
  }

  @Property(tries = 30)
  void nothingOnTheMapBecomesMarkup(@ForAll("maps") JourneyMap map) {
    if (map.stages().isEmpty()) {
      return;
    }
    Document page = page(map, PaperSize.A4, 1);
    assertThat(page.select("script, a, img, iframe, object, form, base, link")).isEmpty();
    assertThat(page.getAllElements())
        .allSatisfy(
            element ->
                assertThat(element.attributes().asList())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    assertThat(page.select(".map thead .name").stream().map(Element::wholeText).distinct().toList())
        .containsExactlyElementsOf(map.stages().stream().map(s -> s.text().value()).toList());
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return RandomMaps.maps();
  }

  @Test
  void thePageNeedsNothingFromAnywhere() {
    String html = html(pizza, PaperSize.A3, Pairs.usual(pizza));
    assertThat(html)
        .doesNotContain("http://127", "src=", "@import", "url(")
        .contains("A3 landscape");
    assertThat(html.replace("http://www.w3.org/1999/xhtml", "")).doesNotContain("://");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3         | s1 s2 s3 | s4 s5 s6 | s7 s8
          1-2,3-8   | s1 s2    | s3 s4 s5 s6 s7 s8 |
          s8, 2 – 1 | s8       | s1 s2    |
          1+3, 1    | s1 s3    | s1       |
          2;2       | s2       | s2       |
          """)
  void stagesAreSharedOutAsAskedFor(String wanted, String one, String two, String three) {
    List<String> pairs =
        Pairs.of(pizza, wanted).stream()
            .map(pair -> String.join(" ", pair.stream().map(s -> s.id().value()).toList()))
            .toList();
    assertThat(pairs)
        .containsExactlyElementsOf(Stream.of(one, two, three).filter(p -> p != null).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0    | 0 pairs do not fit 8 stages
          9    | 9 pairs do not fit 8 stages
          1-9  | There is no stage 9; the map has stages 1 to 8.
          s99  | There is no stage s99
          x    | “x” is no stage
          1,,2 | “” is no stage
          """)
  void whatDoesNotFitIsRefused(String wanted, String sentence) {
    Refused refused = catchThrowableOfType(Refused.class, () -> Pairs.of(pizza, wanted));
    assertThat(refused.sentence(messages)).startsWith(sentence);
  }

  @Test
  void aMapWithoutStagesHasNoSheets() {
    Refused refused = catchThrowableOfType(Refused.class, () -> Pairs.usual(RandomMaps.empty()));
    assertThat(refused.sentence(messages)).contains("has no stages yet");
  }

  @Test
  void thereAreAsManyPairsAsThePeopleMake() {
    JourneyMap alone = pizza;
    int known = alone.all(io.mapwalk.journey.element.Participant.class).size();
    for (int i = known; i < 7; i++) {
      alone =
          alone.apply(
              new AddParticipant(
                  alone.next(ElementKind.PARTICIPANT), Text.clean("P" + i), Text.EMPTY));
    }
    assertThat(Pairs.usual(alone)).hasSize(4);
  }

  @Test
  void filesAreWrittenAndAFilledFormIsNeverWrittenOver() throws IOException {
    Handout handout = new Handout(pizza, messages, PaperSize.A4, DAY);
    List<Path> files = handout.write(Pairs.of(pizza, "2"), folder, false);
    assertThat(files)
        .extracting(f -> f.getFileName().toString())
        .containsExactly("sheets.html", "pair-1.txt", "pair-2.txt");
    assertThat(files).allMatch(Files::isRegularFile);
    Files.delete(folder.resolve("sheets.html"));
    Files.writeString(folder.resolve("pair-2.txt"), "filled");
    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> handout.write(Pairs.of(pizza, "2"), folder, false));
    assertThat(refused.sentence(messages)).contains("pair-1.txt", "--force");
    assertThat(folder.resolve("sheets.html")).doesNotExist();
    assertThat(folder.resolve("pair-2.txt")).hasContent("filled");
    handout.write(Pairs.of(pizza, "2"), folder, true);
    assertThat(folder.resolve("pair-2.txt")).content().contains("[mapwalk pzzapzza22 2]");
    Path fresh = handout.freshFolder(folder.resolve("exports"));
    assertThat(handout.freshFolder(folder.resolve("exports")).getFileName().toString())
        .isEqualTo(fresh.getFileName() + " (2)");
  }

  private Document page(JourneyMap map, PaperSize paper, int pairs) {
    return Jsoup.parse(
        html(map, paper, Pairs.of(map, String.valueOf(Math.min(pairs, map.stages().size())))));
  }

  private String html(JourneyMap map, PaperSize paper, List<List<Stage>> pairs) {
    return new Sheets(map, messages, paper, DAY).html(pairs);
  }
}
