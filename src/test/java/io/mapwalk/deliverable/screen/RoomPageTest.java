package io.mapwalk.deliverable.screen;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.HostileText;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.fixture.TwoOfAMind;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.RoomView;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Touchpoint;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomPageTest {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
  private static final Instant FOUR = Instant.parse("2026-11-23T16:00:00Z");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))", Pattern.DOTALL);

  @Provide
  Arbitrary<Text> hostile() {
    return HostileText.any().map(Text::clean).filter(text -> !text.isBlank());
  }

  private static RoomPage page(JourneyMap map) {
    RoomView view =
        RoomView.of(map).asking("Walk", List.of("What next?"), Optional.of(FOUR), Optional.empty());
    return RoomPage.of(ENGLISH, ZoneOffset.UTC, view, "r-1");
  }

  /** The strings in a script as a browser reads them. */
  private static List<String> strings(String script) {
    List<String> strings = new ArrayList<>();
    int from = script.indexOf('"');
    while (from >= 0) {
      int to = from + 1;
      while (script.charAt(to) != '"') {
        to += script.charAt(to) == '\\' ? 2 : 1;
      }
      String quoted = script.substring(from + 1, to);
      strings.add(ESCAPE.matcher(quoted).replaceAll(e -> Matcher.quoteReplacement(meant(e))));
      from = script.indexOf('"', to + 1);
    }
    return strings;
  }

  private static String meant(MatchResult escape) {
    String code = escape.group(1) != null ? escape.group(1) : escape.group(2);
    if (code != null) {
      return Character.toString((char) Integer.parseInt(code, 16));
    }
    return switch (escape.group(3)) {
      case "n" -> "\n";
      case "t" -> "\t";
      case "r" -> "\r";
      case "b" -> "\b";
      case "f" -> "\f";
      default -> escape.group(3);
    };
  }

  @Test
  void showsTheJourneyTheLineTheQuestionAndTheClock() {
    Document page = Jsoup.parse(page(PizzaMap.map()).page());
    assertThat(page.select("h1").text()).isEqualTo(PizzaMap.map().header().text().value());
    assertThat(page.select("h2 span").eachText())
        .isEqualTo(PizzaMap.map().stages().stream().map(stage -> stage.text().value()).toList());
    assertThat(page.select(".step .words").eachText())
        .hasSameSizeAs(PizzaMap.map().all(Touchpoint.class));
    assertThat(page.select("svg circle")).isNotEmpty();
    assertThat(page.select(".where").text()).isEqualTo("Walk");
    assertThat(page.select(".asked").text()).isEqualTo("What next?");
    assertThat(page.select(".clock").attr("data-ends"))
        .isEqualTo(Long.toString(FOUR.toEpochMilli()));
    assertThat(page.select(".clock").text()).contains("until 16:00");
    assertThat(page.select(".clock").attr("data-left")).isEqualTo("# min left");
  }

  @Test
  void theStageTheTalkIsAtStandsOut() {
    RoomView view =
        RoomView.of(PizzaMap.map()).talkingAt(Optional.of(PizzaMap.map().stages().get(2).id()));
    Document page = Jsoup.parse(RoomPage.of(ENGLISH, ZoneOffset.UTC, view, "r").page());
    assertThat(page.select("h2.here span").eachText())
        .containsExactly(PizzaMap.map().stages().get(2).text().value());
  }

  @Test
  void inABreakOnlyTheTimeOfReturnIsSaid() {
    RoomView view =
        RoomView.of(PizzaMap.map())
            .asking("Walk", List.of("What next?"), Optional.empty(), Optional.of(FOUR));
    Document page = Jsoup.parse(RoomPage.of(ENGLISH, ZoneOffset.UTC, view, "r").page());
    assertThat(page.select(".question").text()).isEqualTo("Break – back at 16:00");
    assertThat(page.select(".clock")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en,until 16:00", "nl,tot 16:00", "es,hasta las 16:00"})
  void speaksTheLanguageOfTheRoom(String language, String until) {
    RoomView view =
        RoomView.of(PizzaMap.map()).asking("", List.of("?"), Optional.of(FOUR), Optional.empty());
    Messages messages = new Messages(Locale.forLanguageTag(language));
    Document page = Jsoup.parse(RoomPage.of(messages, ZoneOffset.UTC, view, "r").page());
    assertThat(page.select("html").attr("lang")).isEqualTo(language);
    assertThat(page.select(".ends").text()).isEqualTo(until);
  }

  @Test
  void whatHasNoPlaceYetIsSeenToo() {
    Document page = Jsoup.parse(page(EveryKind.map()).page());
    List<String> unsorted =
        EveryKind.map().unsorted(Card.class).stream().map(card -> card.text().value()).toList();
    assertThat(unsorted).isNotEmpty();
    assertThat(page.select(".beneath .words").eachText()).containsAll(unsorted);
  }

  @Test
  void theDotsOfPersonasWhoFeelTheSameAreBothSeen() {
    Document page = Jsoup.parse(page(TwoOfAMind.map()).page());
    List<String> places = page.select("svg circle").eachAttr("cx");
    assertThat(places).isNotEmpty().doesNotHaveDuplicates();
  }

  @Property(tries = 60)
  void hostileWordsStayWordsOnThePageAndInTheScript(@ForAll("hostile") Text text) {
    JourneyMap map = EveryKind.map(plain -> text.value());
    RoomPage written = page(map);
    Document page = Jsoup.parse(written.page());
    assertThat(page.select("script")).hasSize(1);
    isHarmless(page);
    List<String> said = strings(written.content());
    assertThat(said).hasSize(5).startsWith("r-1", "en", map.header().text().value());
    assertThat(Jsoup.parseBodyFragment(said.get(4)).select(".words").eachText())
        .isEqualTo(page.select(".words").eachText());
    assertThat(Jsoup.parseBodyFragment(said.get(4)).select("script")).isEmpty();
    isHarmless(Jsoup.parseBodyFragment(said.get(3)));
    isHarmless(Jsoup.parseBodyFragment(said.get(4)));
    assertThat(strings(written.beat())).containsExactly("r-1");
  }

  private static void isHarmless(Document page) {
    assertThat(page.select("img, iframe, object, embed, base, form, a, link")).isEmpty();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("src", "href", "srcdoc");
      }
    }
  }

  @Property(tries = 40)
  void everyTouchpointOfAnyMapIsOnItOnce(@ForAll("maps") JourneyMap map) {
    Document page = Jsoup.parse(page(map).page());
    assertThat(page.select(".grid .note.step")).hasSameSizeAs(map.all(Touchpoint.class));
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return RandomMaps.maps();
  }

  @Test
  void theBlankPageShowsNothingOfAnyMap() {
    RoomPage blank = RoomPage.blank(ENGLISH, "r-2");
    assertThat(Jsoup.parse(blank.page()).body().text())
        .isEqualTo("Nothing is shown at the moment.");
    assertThat(strings(blank.content())).startsWith("r-2", "en", "Mapwalk", "");
  }
}
