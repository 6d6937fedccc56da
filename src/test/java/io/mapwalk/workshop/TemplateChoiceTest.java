package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.workshop.TemplateOffers.Offer;
import io.mapwalk.workshop.template.Agenda;
import io.mapwalk.workshop.template.Template;
import io.mapwalk.workshop.template.TemplateLibrary;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A workshop that is begun without a template is offered a few that fit. */
class TemplateChoiceTest {

  private static final List<Template> ALL = new TemplateLibrary(List.of()).all();

  private static final Pattern LENGTH =
      Pattern.compile(
          "\\p{L}+ (?:hours?|uur|uren|kwartier|horas?|minutes|minuten|minutos)(?!\\p{L})"
              + "(?: (?:and a|y|en een) (?:half|quarter|media|cuarto|half|kwart))?");
  private static final Map<String, Integer> LENGTHS =
      Map.of(
          "(?:an hour and a half|anderhalf uur|una hora y media)", 90,
          "(?:an hour and a quarter|vijf kwartier|una hora y cuarto)", 75,
          "(?:two hours|twee uur|dos horas)", 120,
          "(?:an hour|een uur|una hora)", 60);

  @ParameterizedTest
  @CsvSource({
    "120, , full",
    "250, , full",
    "45, , quick",
    "75, , full",
    "90, so many errors in the orders, blueprint",
    "120, we launch a new service, future-state",
    "750, , two-and-half-days"
  })
  void theBestForTheTimeAndTheGoalComesFirst(int minutes, String goal, String first) {
    List<Offer> offers = offers("en", minutes, goal == null ? "" : goal);
    assertThat(offers.get(0).template().id()).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20, 45, 60, 90, 120, 180, 400, 1440})
  void atMostFiveAreOfferedEachWithMinutesThatFitAndAReason(int minutes) {
    for (String goal : List.of("", "people leave after the trial", "x")) {
      List<Offer> offers = offers("en", minutes, goal);
      assertThat(offers).hasSizeBetween(1, TemplateOffers.MOST).doesNotHaveDuplicates();
      assertThat(offers)
          .allSatisfy(
              offer -> {
                assertThat(offer.reason()).isNotBlank().hasSizeLessThanOrEqualTo(200);
                assertThat(offer.minutes()).isPositive();
              });
      if (minutes >= 45) {
        assertThat(offers).allMatch(offer -> offer.minutes() <= minutes * 1.25);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "es"})
  void whyATemplateIsOfferedIsAWholeSentence(String language) {
    for (int minutes : List.of(45, 60, 75, 90, 120, 180, 250, 750)) {
      TemplateChoice choice =
          new TemplateChoice(ALL, new Messages(Locale.forLanguageTag(language)), clock());
      choice.answer(String.valueOf(minutes));
      choice.answer("");
      assertThat(choice.asked().lines())
          .filteredOn(line -> line.tone() == Tone.KNOWN)
          .allSatisfy(line -> assertThat(line.text()).matches(".*[.!?]").doesNotContain("…"));
    }
  }

  @Test
  void whyATemplateIsOfferedFitsBesideItsName() {
    for (Template template : ALL) {
      String own = Locale.forLanguageTag(template.language()).getLanguage();
      Offer offer =
          new TemplateOffers(List.of(template), new Messages(Locale.forLanguageTag(own)))
              .fitting(200, "")
              .get(0);
      String told = "5  " + template.title() + " · 120 min: " + offer.reason();
      assertThat(Screen.rows(told)).as(told).isLessThanOrEqualTo(2);
    }
  }

  // Whatever time there is, the reason stands beside its minutes.
  @Test
  void noLengthOfTimeInATemplateIsOneThatItsAgendasDoNotHave() {
    for (Template template : ALL) {
      List<Integer> agendas = template.agendas().stream().map(Agenda::minutes).toList();
      String reason = template.intro().split("(?<=[.!?])\\s", 2)[0];
      assertThat(lengths(reason)).as(template.id() + ": " + reason).isEmpty();
      List<Integer> said = lengths(template.title() + ". " + template.intro());
      assertThat(agendas).as(template.id()).containsAll(said);
    }
    assertThat(lengths("An hour and a half. Two hours. Een uur. Una hora y cuarto."))
        .containsExactly(90, 120, 60, 75);
  }

  // The minutes of the times that a text speaks of.
  private static List<Integer> lengths(String text) {
    return LENGTH
        .matcher(text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
        .results()
        .map(
            found ->
                LENGTHS.entrySet().stream()
                    .filter(length -> found.group().matches(length.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("How long is " + found.group())))
        .toList();
  }

  @Test
  void aKindThatNobodySpokeOfIsNotOffered() {
    assertThat(offers("en", 120, ""))
        .extracting(offer -> offer.template().kind())
        .containsOnly(MapKind.CURRENT);
    assertThat(offers("en", 120, "a service blueprint").get(0).reason())
        .contains("service blueprint");
  }

  @Test
  void aRoomIsOfferedWhatItSpeaksAndNothingTwice() {
    assertThat(offers("nl", 120, "").get(0).template().id()).isEqualTo("full-nl");
    for (String language : List.of("en", "nl", "es")) {
      assertThat(offers(language, 90, "sales"))
          .extracting(offer -> offer.template().language())
          .allMatch(tag -> tag.equals(language) || tag.equals("en"));
      assertThat(offers(language, 90, ""))
          .extracting(offer -> offer.template().id().replaceFirst("-(nl|es)$", ""))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void threeEntersTakeTwoHoursOfTheFullWorkshop() {
    TemplateChoice choice = choice();
    assertThat(choice.asked().lines().get(0).text()).contains("How much time");
    choice.answer("");
    assertThat(choice.asked().lines().get(0).text()).contains("What is it for");
    choice.answer("");
    assertThat(choice.asked().lines()).filteredOn(l -> l.tone() == Tone.KNOWN).hasSize(5);
    assertThat(choice.chosen()).isEmpty();
    choice.answer("");
    assertThat(choice.chosen().orElseThrow().template().id()).isEqualTo("full");
    assertThat(choice.chosen().orElseThrow().time()).isEqualTo("120");
  }

  @Test
  void aNumberOrAnIdTakesAnother() {
    assertThat(chosen("90", "", "2").template()).isNotEqualTo(chosen("90", "", "1").template());
    assertThat(chosen("until 13:00", "churn", "NNG").template().id()).isEqualTo("nng");
    assertThat(chosen("until 13:00", "churn", "nng").goal()).isEqualTo("churn");
    assertThat(chosen("2 hours", "", "Quick rough map").template().id()).isEqualTo("quick");
  }

  @Test
  void whatCannotBeTakenIsAskedAgain() {
    TemplateChoice choice = choice();
    assertThat(refusal(choice, "soon")).contains("“soon” is no time");
    choice.answer("2 hours");
    choice.answer("fewer calls");
    assertThat(refusal(choice, "6")).contains("no number 6");
    assertThat(refusal(choice, "hubspot")).contains("hubspot-");
    assertThat(refusal(choice, "zzz")).contains("“zzz”").contains("template list");
    assertThat(choice.asked().key()).isEqualTo("choose which");
    choice.answer("5");
    assertThat(choice.chosen()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"en, :help, :quit", "nl, :hulp, :stop", "es, :ayuda, :salir"})
  void aQuestionMarkOrTheWordForItTellsHowToAnswer(String language, String help, String leave) {
    TemplateChoice choice =
        new TemplateChoice(ALL, new Messages(Locale.forLanguageTag(language)), clock());
    Set<String> told = new HashSet<>();
    for (String line : List.of("90", "churn", leave)) {
      String key = choice.asked().key();
      List<Said> said = choice.answer(" ? ");
      assertThat(choice.answer(help)).isEqualTo(said);
      assertThat(Screen.rows(said)).isLessThanOrEqualTo(3);
      said.forEach(one -> told.add(one.text()));
      assertThat(told).allMatch(text -> text.contains(leave));
      assertThat(choice.asked().key()).isEqualTo(key);
      assertThat(choice.isLeft()).isFalse();
      assertThat(choice.answer(line)).isEmpty();
    }
    assertThat(told).hasSize(3);
    assertThat(choice.isLeft()).isTrue();
    assertThat(choice.chosen()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "es"})
  void everyQuestionFitsTheSmallestScreen(String language) {
    TemplateChoice choice =
        new TemplateChoice(ALL, new Messages(Locale.forLanguageTag(language)), clock());
    for (String line : List.of("90", "errors when we launch and renew contracts", "1")) {
      assertThat(Screen.rows(choice.asked().lines())).isLessThanOrEqualTo(Screen.ROWS);
      choice.answer(line);
    }
    assertThat(choice.chosen()).isPresent();
  }

  private static TemplateChoice.Chosen chosen(String... lines) {
    TemplateChoice choice = choice();
    List.of(lines).forEach(choice::answer);
    return choice.chosen().orElseThrow();
  }

  private static String refusal(TemplateChoice choice, String line) {
    Refused refused = catchThrowableOfType(Refused.class, () -> choice.answer(line));
    assertThat(refused).as(line).isNotNull();
    return refused.sentence(new Messages(Locale.ENGLISH));
  }

  private static TemplateChoice choice() {
    return new TemplateChoice(ALL, new Messages(Locale.ENGLISH), clock());
  }

  private static Clock clock() {
    return Clock.fixed(Room.MORNING, ZoneOffset.UTC);
  }

  private static List<Offer> offers(String language, int minutes, String goal) {
    return new TemplateOffers(ALL, new Messages(Locale.forLanguageTag(language)))
        .fitting(minutes, goal);
  }
}
