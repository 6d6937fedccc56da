package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ObjectiveField;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.ScopeField;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.SessionStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Taking back, making again, correcting. */
class UndoTest {

  static Map<Handle, Element> content(JourneyMap map) {
    return map.elements().values().stream()
        .filter(element -> !(element instanceof Session))
        .collect(Collectors.toMap(Element::id, element -> element));
  }

  private static List<String> steps(Room room) {
    return room.map().touchpoints().stream().map(t -> t.text().value()).toList();
  }

  @Test
  void theLastEditIsTakenBackWithItsMove() {
    Room room = Room.begun();
    room.types("more guests come back");
    assertThat(room.type(":undo")).isEqualTo("↶ taken back: goal: more guests come back");
    assertThat(room.map().objective().fields()).isEmpty();
    assertThat(room.stands()).isEqualTo("scope business-goal");
  }

  @Test
  void merelyGoingOnIsNoEdit() {
    Room room = Room.begun();
    room.types("more guests come back", "", "", ":go stages", ":undo");
    assertThat(room.map().objective().fields()).isEmpty();
    assertThat(room.stands()).isEqualTo("scope business-goal");
  }

  @ParameterizedTest
  @EnumSource(Sample.class)
  void allOfAWorkshopCanBeTakenBackAndMadeAgain(Sample sample) {
    Room room = Room.before(sample);
    JourneyMap first = room.map();
    List<Map<Handle, Element>> way = new ArrayList<>();
    for (String line : sample.lines()) {
      room.types(line);
      Map<Handle, Element> now = content(room.map());
      if (way.isEmpty() || !way.get(way.size() - 1).equals(now)) {
        way.add(now);
      }
    }
    JourneyMap last = room.map();
    while (!room.tell(":undo").refused()) {
      Map<Handle, Element> now = content(room.map());
      assertThat(now).isIn(way);
    }
    assertThat(content(room.map())).isEqualTo(content(first));
    assertThat(room.stands()).isEqualTo("opening time");
    while (!room.tell(":redo").refused()) {
      assertThat(content(room.map())).isIn(way);
    }
    assertThat(content(room.map())).isEqualTo(content(last));
  }

  @Test
  void nothingGoesBehindTheBeginningOfTheSession() {
    Room room = Room.full();
    JourneyMap first = room.map();
    assertThat(room.refused(":undo")).contains("nothing left to take back");
    room.types("120", ":undo");
    assertThat(room.stands()).isEqualTo("opening time");
    assertThat(content(room.map())).isEqualTo(content(first));
    assertThat(room.refused(":undo")).contains("nothing left to take back");
    assertThat(room.asked().prefill()).isEmpty();
  }

  @Test
  void whatWasParkedAtTheVeryFirstQuestionCanBeTakenBack() {
    Room room = Room.full();
    room.types(":park delivery", ":undo");
    assertThat(room.map().all(ParkedPoint.class)).isEmpty();
    assertThat(room.stands()).isEqualTo("opening time");
  }

  @Test
  void aSecondSessionStopsAtItsOwnBeginning() {
    Room prep = new Room(Room.template("full"), "Dinner out tonight", Phase.PREP);
    prep.types("Carla Ruiz, owner");
    Room room = prep.next(Room.template("full"), Phase.ROOM);
    room.refused(":undo");
    room.types("60", "more guests", ":undo", ":undo");
    room.refused(":undo");
    assertThat(room.map().all(io.mapwalk.journey.element.Participant.class)).hasSize(1);
  }

  @Test
  void onlyMovesAreLeftWhereTheyAre() {
    Room room = new Room(Room.template("full"), "Dinner out tonight", Phase.PREP);
    room.types("", "");
    String here = room.stands();
    assertThat(room.tell(":undo").refused()).isTrue();
    assertThat(room.stands()).isEqualTo(here);
  }

  @Test
  void whatWasTakenBackIsMadeAgainUntilSomethingElseIsSaid() {
    Room room = Room.walked("scope");
    room.types("more guests", ":undo");
    assertThat(room.type(":redo")).isEqualTo("↷ made again: goal: more guests");
    assertThat(room.stands()).isEqualTo("scope metric");
    assertThat(room.refused(":redo")).contains("nothing left to make again");
    room.types(":undo", "other guests");
    assertThat(room.refused(":redo")).contains("nothing left to make again");
  }

  @Test
  void theTimeThatPassedIsNotTakenBack() {
    Room room = Room.begun();
    room.pass(Duration.ofMinutes(4));
    room.types("more guests", ":undo");
    assertThat(room.asked().clock()).startsWith("4/15 min");
  }

  @Test
  void theLastAnswerOfAllCanBeTakenBackToGiveAnother() {
    Room room = Room.walked("close");
    room.types("", "", "in 3 months");
    assertThat(room.conversation().session().status()).isEqualTo(SessionStatus.FINISHED);
    room.types(":undo");
    assertThat(room.conversation().session().status()).isEqualTo(SessionStatus.RUNNING);
    assertThat(room.stands()).isEqualTo("close review-date");
    room.types("in 2 months");
    assertThat(room.map().objective().fields().get(ObjectiveField.REVIEW).value())
        .isEqualTo("2027-01-23");
  }

  @Test
  void theLastLineIsReplaced() {
    Room room = Room.walked("journey");
    room.types("opens the mpa", ":fix opens the map");
    assertThat(steps(room)).contains("opens the map").doesNotContain("opens the mpa");
    room.types(":f opens a map");
    assertThat(steps(room)).contains("opens a map").hasSize(7);
    assertThat(room.stands()).isEqualTo("journey actions s1");
  }

  @Test
  void anAnswerThatMovedOnIsReplacedWhereItWasGiven() {
    Room room = Room.walked("scope");
    room.types("more gusts", ":fix more guests");
    assertThat(room.map().objective().fields().get(ObjectiveField.BUSINESS_GOAL).value())
        .isEqualTo("more guests");
    assertThat(room.stands()).isEqualTo("scope metric");
  }

  @Test
  void withoutWordsTheLastLineIsOfferedForCorrecting() {
    Room room = Room.walked("journey");
    room.types("opens the mpa", ":fix");
    assertThat(room.asked().prefill()).contains("opens the mpa");
    assertThat(steps(room)).hasSize(6);
    room.types("opens the map");
    assertThat(steps(room)).contains("opens the map").hasSize(7);
  }

  @Test
  void aBlockIsOfferedInOneLine() {
    Room room = Room.walked("journey");
    room.types("- opens the map\n- compares", ":fix");
    assertThat(room.asked().prefill()).contains("- opens the map; - compares");
  }

  @Test
  void theWordsOfACommandAreReplacedAndTheCommandStays() {
    Room room = Room.walked("journey");
    room.types(":park delivry", ":fix delivery");
    assertThat(room.map().all(ParkedPoint.class))
        .map(p -> p.text().value())
        .containsExactly("delivery");
    assertThat(steps(room)).hasSize(6);
    room.types(":pain 5 no prices", ":fix 4 no prices");
    assertThat(room.map().all(PainPoint.class)).hasSize(1);
    Handle at = room.map().all(PainPoint.class).get(0).at().orElseThrow();
    assertThat(room.map().position(at)).isEqualTo(4);
    room.types(":fix :note no prices");
    assertThat(room.map().all(PainPoint.class)).isEmpty();
  }

  @Test
  void aLineDroppedAtAStageIsCorrectedThere() {
    Room room = Room.walked("journey");
    room.types("3> eets", ":fix eats");
    Handle eat = room.map().stages().get(2).id();
    assertThat(room.map().touchpoints(eat)).map(t -> t.text().value()).endsWith("eats").hasSize(3);
    room.types(">2 wates", ":fix waits");
    Handle go = room.map().stages().get(1).id();
    assertThat(room.map().touchpoints(go)).map(t -> t.text().value()).endsWith("waits").hasSize(3);
    assertThat(room.asked().label()).startsWith("Go there");
  }

  @Test
  void aCorrectionThatIsRefusedLeavesTheOldLineStanding() {
    Room room = Room.walked("sentiment");
    room.types("0 1");
    assertThat(room.refused(":fix 0 9")).contains("9 is no score");
    room.types("-");
    assertThat(room.asked().prefill()).contains(":fix 0 9");
    room.types("2 2 2 2");
    assertThat(room.stands()).isEqualTo("sentiment feelings");
  }

  @Test
  void beforeAnythingWasSaidThereIsNothingToCorrect() {
    assertThat(Room.full().refused(":fix")).contains("no line to correct");
    assertThat(Room.full().refused(":fix words")).contains("no line to correct");
  }

  @Test
  void theSameWordsSaidTwiceAreTakenBackOnce() {
    Room room = Room.walked("scope");
    room.types("", "", "", "tonight", ":back", "tonight", ":undo");
    assertThat(room.map().scope().fields()).doesNotContainKey(ScopeField.SCENARIO);
  }

  @Test
  void whatTheLedgerCannotKeepIsRefusedAndStaysEditable() {
    Room room = Room.walked("scope");
    room.ledger().breaks(true);
    Conversation.Reply reply = room.tell("more guests");
    assertThat(reply.refused()).isTrue();
    room.types("-");
    assertThat(room.asked().prefill()).contains("more guests");
    assertThat(room.tell(":undo").refused()).isTrue();
    assertThat(room.tell(":redo").refused()).isTrue();
    assertThat(room.tell(":fix x").refused()).isTrue();
    assertThat(room.tell("").refused()).isTrue();
    room.ledger().breaks(false);
    room.types("more guests");
  }
}
