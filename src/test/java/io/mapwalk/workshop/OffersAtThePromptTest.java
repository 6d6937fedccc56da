package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Channel;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.ScopeField;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.TouchpointKind;
import io.mapwalk.workshop.template.Answer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the catalogue knows is offered where it can be used, and taken with a number. */
class OffersAtThePromptTest {

  @Test
  void aQuestionMarkShowsWhatCustomersMeetInStagesOfThatMeaning() {
    Room room = walkThrough("Awareness; Aankoop; Reading the menu");
    assertThat(room.askedText()).contains("? shows what customers often meet here");
    JourneyMap before = room.map();
    assertThat(list(room, "?")).contains("1 SEO", "2 PPC").doesNotContain("Pricing pages");
    room.types("");
    assertThat(list(room, "?")).contains("5 Pricing pages").doesNotContain("1 SEO");
    room.types("");
    assertThat(list(room, "?")).contains("1 Homepage");
    assertThat(UndoTest.content(room.map())).isEqualTo(UndoTest.content(before));
  }

  @Test
  void numbersTakeFromTheListAndStayWhatTheyAre() {
    Room room = walkThrough("Awareness; Loyalty");
    room.types("+2 4; ", "hears of it", "+1");
    assertThat(texts(room)).containsExactly("PPC", "Blog content", "hears of it", "SEO");
    assertThat(list(room, "??")).contains("24 Homepage");
    room.types("+24");
    assertThat(texts(room)).endsWith("Homepage");
    room.types(":undo");
    assertThat(texts(room)).hasSize(4);
  }

  @Test
  void oneLineTakesFromTheListOfTheStageItLandsAt() {
    Room room = walkThrough("Awareness; Decision");
    room.types("2> +5");
    assertThat(room.map().touchpoints(room.map().stages().get(1).id()))
        .extracting(t -> t.text().value())
        .containsExactly("Pricing pages");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+0", "+99", "+1 99"})
  void aNumberThatIsNotInTheListIsRefusedAndNothingIsTaken(String line) {
    assertThat(walkThrough("Awareness; Loyalty").refused(line)).contains("list of 4").contains("?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+2 people come along", "+", "2 5", "+1-2 days later", "?!", "1+1"})
  void whatIsNoPlusAndNumbersIsWhatTheCustomerDoes(String line) {
    Room room = walkThrough("Awareness; Loyalty");
    room.types(line);
    assertThat(room.map().touchpoints()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "? is it open today | QUESTION | is it open today",
        "?is it open | QUESTION | is it open",
        "<> this one or that | DECISION | this one or that",
        "decision: this one or that | DECISION | this one or that",
        "question: is it open? | QUESTION | is it open?",
        "is it open? | ACTION | is it open?",
        "?? | ACTION | ",
        "what now?! | ACTION | what now?!"
      })
  void aMarkBeforeTheWordsMakesAQuestionOrADecision(String line, TouchpointKind kind, String text) {
    Room room = walkThrough("Awareness; Loyalty");
    String said = room.type(line);
    if (text == null) {
      assertThat(room.map().touchpoints()).isEmpty();
      return;
    }
    Touchpoint touchpoint = room.map().touchpoints().get(0);
    assertThat(touchpoint.kind()).isEqualTo(kind);
    assertThat(touchpoint.text()).isEqualTo(Text.clean(text));
    if (kind != TouchpointKind.ACTION) {
      assertThat(said).contains("(" + kind.name().toLowerCase(java.util.Locale.ROOT) + ")");
    }
  }

  @Test
  void everyChannelIsShownWithWhereItExists() {
    Room room = Room.at(Answer.CHANNELS);
    assertThat(room.askedText()).contains("? shows all channels");
    String list = list(room, "?");
    assertThat(list)
        .contains("online: 1 Website", "offline: 12 Phone", "online and offline: 19 Paid ads")
        .contains(Channel.values().length + " Word of mouth");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "web | web",
        "WEB | web",
        "Websi | web",
        "pho | phone",
        "shop | store",
        "tv | tv-print",
        "+12 | phone",
        "face | f2f",
        "Face-to-face | f2f",
        "Facebook | Facebook",
        "flyer | flyer",
        "p | p",
        "ma | ma",
        "pilot | pilot"
      })
  void aChannelIsKnownByHowItBeginsAndEverythingElseStaysWhatItIs(String typed, String kept) {
    Room room = Room.at(Answer.CHANNELS);
    room.types(typed + ": 1");
    assertThat(room.map().touchpoints().get(0).channels()).containsExactly(Text.clean(kept));
  }

  @Test
  void channelsAreSaidBackInWords() {
    Room room = Room.at(Answer.CHANNELS);
    assertThat(room.type("+2, pho: 1 2")).contains("E-mail, Phone: 2 places");
    assertThat(room.refused("+40: 1")).contains("list of 21");
  }

  @Test
  void elevenChannelsAreRefusedAndTenAreNot() {
    Room room = Room.at(Answer.CHANNELS);
    String ten = String.join(", ", IntStream.rangeClosed(1, 10).mapToObj(n -> "+" + n).toList());
    assertThat(room.refused(ten + ", +11: 1"))
        .isEqualTo("11 channels are too many for one touchpoint; name at most 10, or split it.");
    assertThat(room.map().touchpoints().get(0).channels()).isEmpty();
    room.types(ten + ", +1: 1");
    assertThat(room.map().touchpoints().get(0).channels()).hasSize(10);
  }

  @Test
  void theUsualTeamsAreShownAndTakenByNumber() {
    Room room = Room.at(Answer.OWNERS);
    assertThat(room.askedText()).contains("? shows the usual teams");
    assertThat(list(room, "?")).contains("1 Marketing", "15 No owner");
    room.types("+2: 1; marketing: 2; Mark: 3", ":owner 4 +3", ":owner +6: 5");
    assertThat(room.map().touchpoints())
        .extracting(t -> t.owner().value())
        .containsExactly("Sales", "Marketing", "Mark", "Product", "Customer service", "");
    assertThat(room.refused("+16: 1")).contains("list of 15");
  }

  @Test
  void theyAreTakenForWholeStagesToo() {
    Room room = Room.at(Answer.STAGE_OWNERS);
    assertThat(list(room, "?")).contains("1 Marketing", "15 No owner");
    room.types("+2; 3 +1", "2 a team of our own");
    assertThat(room.map().stages())
        .extracting(stage -> stage.owner().value())
        .containsExactly("Sales", "a team of our own", "Marketing");
    Room goals = Room.at(Answer.STAGE_GOALS);
    goals.types("+2");
    assertThat(goals.map().stages().get(0).customerGoal().value()).isEqualTo("+2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Awareness", "Consideration", "Decision", "Onboarding", "Use", "Loyalty", "Other"})
  void everyListFitsTheSmallestScreen(String stage) {
    Room room = walkThrough(stage + "; Then");
    for (String asking : List.of("?", "??")) {
      Conversation.Reply reply = room.tell(asking);
      assertThat(Screen.rows(reply.said())).isLessThanOrEqualTo(Screen.ROWS);
      assertThat(Room.said(reply)).doesNotContain("more");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Answer.class,
      names = {"SCENARIO", "PERSONA", "PAINS", "INSIGHTS", "STORY", "QUOTE", "METRIC", "STAGES"})
  void whereThereIsNothingToChooseFromAQuestionMarkTellsHowToAnswer(Answer answer) {
    Room room = Room.at(answer);
    String stands = room.stands();
    JourneyMap before = room.map();
    Conversation.Reply reply = room.tell("?");
    assertThat(reply.refused()).isFalse();
    assertThat(Room.said(reply)).contains(":help").contains("What?");
    assertThat(Screen.rows(reply.said())).isLessThanOrEqualTo(Screen.ROWS);
    assertThat(room.map()).isEqualTo(before);
    assertThat(room.stands()).isEqualTo(stands);
  }

  @Test
  void aQuestionMarkAmongWordsOrInQuotationMarksIsAnAnswer() {
    Room room = Room.at(Answer.SCENARIO);
    room.types("\"?\"");
    assertThat(room.map().scope().fields().get(ScopeField.SCENARIO)).hasToString("?");
    room.types(":go scenario", "who knows?");
    assertThat(room.map().scope().fields().get(ScopeField.SCENARIO)).hasToString("who knows?");
  }

  @Test
  void asTheTitleOfAMapAQuestionMarkAsksToo() {
    Room room = new Room(Room.template("quick"), "New journey map", Phase.ROOM);
    assertThat(room.type("?")).contains("minutes");
    room.types("60");
    String stands = room.stands();
    room.types("?");
    assertThat(room.stands()).isEqualTo(stands);
    assertThat(room.map().header().text().value()).isNotEqualTo("?");
  }

  @Test
  void twoStagesOfOneNameInAListAreKeptApartAndNothingIsLost() {
    Room room = Room.begun();
    room.types(":go stages");
    String said = room.type("Search; Order; order; Eat; ORDER; Search (2); Search");
    assertThat(room.map().stages())
        .extracting(s -> s.text().value())
        .containsExactly(
            "Search", "Order", "order (2)", "Eat", "ORDER (3)", "Search (2)", "Search (3)");
    assertThat(said).contains("There is a stage “order” already (s2)").contains("“order (2)”");
  }

  private static Room walkThrough(String stages) {
    Room room = Room.begun();
    room.types(":go stages", stages, ":go journey");
    assertThat(room.stands()).startsWith("journey actions");
    return room;
  }

  private static String list(Room room, String asking) {
    return room.type(asking).replace('\u00a0', ' ');
  }

  private static List<String> texts(Room room) {
    return room.map().touchpoints().stream().map(t -> t.text().value()).toList();
  }
}
