package io.mapwalk.deliverable.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.HostileText;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Assign;
import io.mapwalk.journey.change.ElementChange.Reword;
import io.mapwalk.journey.change.StageChange.AddStage;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlExportTest {

  private static final Set<String> ADDRESSES = Set.of("href", "src", "srcset", "action", "data");

  @Provide
  Arbitrary<Text> hostile() {
    return HostileText.any().map(Text::clean).filter(text -> !text.isBlank());
  }

  private static String html(JourneyMap map, String language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new HtmlExport(new Messages(Locale.forLanguageTag(language)))
          .write(Dossier.of(map), PizzaMap.DAY, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Document page(JourneyMap map) {
    return Jsoup.parse(html(map, "en"));
  }

  private static JourneyMap stages(JourneyMap map, int more) {
    for (int i = 0; i < more; i++) {
      Text name = Text.clean("More of it " + i);
      map = map.apply(new AddStage(Handle.of("s", 100 + i), name, Optional.empty()));
    }
    return map;
  }

  @Test
  void beginsWithWhatSomebodyWithOneMinuteShouldKnow() {
    Document page = page(PizzaMap.map());
    assertThat(page.select("main > *").first().id()).isEqualTo("summary");
    assertThat(page.select("h1").text()).isEqualTo("A pizza evening");
    PainPoint worst =
        PizzaMap.map().all(PainPoint.class).stream()
            .filter(pain -> page.select(".of-hurts li").first().text().startsWith(said(pain)))
            .findFirst()
            .orElseThrow();
    assertThat(worst.severity()).isPresent();
    assertThat(page.select(".of-lows li").first().text()).startsWith("\u22122 ");
    assertThat(page.select(".of-highs li").first().text()).startsWith("+");
  }

  @Test
  void saysInTheSummaryWhereNothingIsDecided() {
    assertThat(page(RandomMaps.empty()).select("#summary .of-decisions p").text())
        .isEqualTo("Nothing is decided yet, and nobody has a task.");
    assertThat(page(PizzaMap.map()).select("#summary").text()).doesNotContain("Nothing is decided");
  }

  @Test
  void saysHowManyMoreThereAreWhereTheSummaryHasNoRoom() {
    Document page = page(PizzaMap.map());
    int all = PizzaMap.map().all(PainPoint.class).size();
    assertThat(page.select(".of-hurts li")).hasSize(Math.min(5, all));
    if (all > 5) {
      assertThat(page.select(".of-hurts .more").text()).isEqualTo(all - 5 + " more");
    }
  }

  @Test
  void showsEveryStageAndTouchpointOnTheMapInOrder() {
    Document page = page(PizzaMap.map());
    assertThat(page.select("th.stage").eachText())
        .hasSameSizeAs(PizzaMap.map().stages())
        .allMatch(text -> text.matches("\\d+ .+"));
    assertThat(page.select(".map .step, .map .moment").eachAttr("id"))
        .isEqualTo(PizzaMap.map().touchpoints().stream().map(t -> t.id().value()).toList());
  }

  @Test
  void tellsAReaderWhoSeesNothingWhatTheLineShows() {
    Document page = page(PizzaMap.map());
    assertThat(page.select("svg[role=img] > title").text()).isNotBlank();
    String described = page.select("svg > desc").text();
    assertThat(described).contains("Eva Moline").contains("-2 ");
    String labelled = page.select("svg").attr("aria-labelledby");
    for (String id : labelled.split(" ")) {
      assertThat(page.getElementById(id)).as(id).isNotNull();
    }
  }

  @Test
  void whatIsTooWideForASheetOfPaperGoesOnInAnotherTableWithTheSameLanes() {
    Document page = page(stages(PizzaMap.map(), 12));
    assertThat(page.select("table.part")).hasSizeGreaterThan(1);
    List<List<String>> lanes =
        page.select("table.part").stream()
            .map(part -> part.select("tbody th").eachText())
            .distinct()
            .toList();
    assertThat(lanes).hasSize(1);
    assertThat(page.select("th.stage")).hasSize(PizzaMap.map().stages().size() + 12);
    assertThat(page.select("svg.drawing").eachAttr("aria-labelledby")).doesNotHaveDuplicates();
  }

  @Test
  void everyWayOnThePageLeadsSomewhere() {
    for (JourneyMap map : List.of(PizzaMap.map(), EveryKind.map(), stages(PizzaMap.map(), 12))) {
      Document page = page(map);
      Set<String> ids = new HashSet<>();
      page.select("[id]").forEach(element -> assertThat(ids.add(element.id())).isTrue());
      page.select("a[href^=#]")
          .forEach(way -> assertThat(ids).contains(way.attr("href").substring(1)));
    }
  }

  @Test
  void marksWhatIsSaidWithItsOwnerAndItsPainForTheFilters() {
    JourneyMap map = PizzaMap.map();
    Touchpoint first = map.touchpoints().get(0);
    Document page = page(map.apply(new Assign(first.id(), Text.clean("Zoe <b>"))));
    String number = page.select("#by-owner option:contains(Zoe)").attr("value");
    assertThat(number).isNotEmpty();
    assertThat(page.getElementById(first.id().value()).attr("data-o")).isEqualTo(number);
    PainPoint worst =
        map.all(PainPoint.class).stream()
            .filter(pain -> pain.severity().filter(s -> s.weight() == 3).isPresent())
            .findFirst()
            .orElseThrow();
    assertThat(page.getElementById(worst.id().value()).attr("data-p")).isEqualTo("3");
    assertThat(page.getElementById(worst.at().orElseThrow().value()).attr("data-p")).isEqualTo("3");
    assertThat(page.getElementById("filters").hasAttr("hidden")).isTrue();
  }

  @Test
  void onlyItsOwnScriptMayRunAndNothingMayBeLoaded() throws Exception {
    Document page = page(PizzaMap.map());
    String script = page.select("script").first().data();
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .contains("default-src 'none'")
        .endsWith("script-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
  }

  @ParameterizedTest
  @CsvSource({"en,The journey", "nl,De reis", "es,El recorrido"})
  void speaksTheLanguageOfItsReader(String language, String heading) {
    Document page = Jsoup.parse(html(PizzaMap.map(), language));
    assertThat(page.select("html").attr("lang")).isEqualTo(language);
    assertThat(page.select("#map-head").text()).isEqualTo(heading);
  }

  @Test
  void neverShowsAKeyOfOurs() {
    String text = page(EveryKind.map()).body().text();
    assertThat(text).doesNotContain("f2f", "workaround", "null", "WORKAROUND", "Optional");
  }

  @Test
  void isThereForAMapWithNothingOnItYet() {
    Document page = page(RandomMaps.empty());
    assertThat(page.select("#map").text()).contains("no stages");
    assertThat(page.select("table")).isEmpty();
  }

  @Property(tries = 60)
  void anyMapIsWellFormedAndLoadsNothing(@ForAll("maps") JourneyMap map) throws Exception {
    String html = html(map, "en");
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    assertHarmless(Jsoup.parse(html));
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return RandomMaps.maps();
  }

  @Property(tries = 200)
  void hostileWordsStayWords(@ForAll("hostile") Text text) throws Exception {
    JourneyMap map = EveryKind.map();
    for (Element element : List.copyOf(map.elements().values())) {
      if (element instanceof Worded && !(element instanceof Stage)) {
        map = map.apply(new Reword(element.id(), text));
      }
    }
    Document page = page(map);
    assertHarmless(page);
    Touchpoint step = map.touchpoints().get(0);
    assertThat(page.getElementById(step.id().value()).select(".words").first().wholeText())
        .isEqualTo(text.strip().value());
  }

  private static void assertHarmless(Document page) {
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("iframe, object, embed, base, form, link")).isEmpty();
    for (org.jsoup.nodes.Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on");
        if (element.tagName().equals("img") && attribute.getKey().equals("src")) {
          assertThat(attribute.getValue()).matches("data:image/jpeg;base64,[A-Za-z0-9+/=]+");
          assertThat(element.hasAttr("alt")).isTrue();
        } else if (ADDRESSES.contains(attribute.getKey())) {
          assertThat(attribute.getValue()).matches("(?s)(#[a-z0-9-]+|https?://.*|mailto:.*)");
          assertThat(element.tagName()).isEqualTo("a");
        }
      }
    }
  }

  private static String said(PainPoint pain) {
    return pain.text().value();
  }
}
