package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Participant;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.SessionStatus;
import io.mapwalk.journey.element.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Beginning, interrupting, going on, ending. */
class SessionsTest {

  private static Room finished() {
    Room room = Room.walked("close");
    room.types("", "", "in 3 months");
    return room;
  }

  @ParameterizedTest
  @EnumSource(Sample.class)
  void afterEveryLineTheSessionGoesOnAtTheVeryPrompt(Sample sample) {
    Room room = Room.before(sample);
    for (String line : sample.lines()) {
      Asked asked = room.asked();
      assertThat(room.reopened().asked()).isEqualTo(asked);
      room.types(line);
    }
  }

  @Test
  void pausingAndGoingOnLeadsToTheSamePrompt() {
    Room room = Room.walked("touchpoints");
    room.types("web; wom");
    Asked asked = room.asked();
    room.conversation().pause();
    room.conversation().pause();
    assertThat(room.conversation().session().status()).isEqualTo(SessionStatus.PAUSED);
    room.reopened().conversation().resume();
    assertThat(room.conversation().session().status()).isEqualTo(SessionStatus.RUNNING);
    assertThat(room.asked()).isEqualTo(asked);
    assertThat(room.askedText()).contains("3 parks").doesNotContain("1 searches");
    room.types("car; foot; thing; thing");
    assertThat(room.stands()).isEqualTo("touchpoints owners");
  }

  @Test
  void whatWasPreparedIsReadBackAndEnterKeepsIt() {
    Room prep = new Room(Room.template("full"), "Dinner out tonight", Phase.PREP);
    prep.types(
        ":go prep-invite", "Carla Ruiz, owner; Ben, waiter", "", ":stage Arrive", ":stage Eat");
    Room room = prep.next(Room.template("full"), Phase.ROOM);
    room.types("250", ":go set-stage");
    assertThat(room.askedText())
        .contains("Carla Ruiz, owner")
        .contains("Ben, waiter")
        .contains("Enter goes on; typing adds to this.");
    room.types("", ":go stages");
    assertThat(room.askedText()).contains("Arrive; Eat").contains("Enter goes on");
    room.types("");
    assertThat(room.map().all(Participant.class)).hasSize(2);
    assertThat(room.map().all(Stage.class)).hasSize(2);
  }

  @Test
  void aFieldThatIsKnownIsKeptByEnterAndReplacedByTyping() {
    Room room = Room.walked("scope");
    room.types("more guests", ":back");
    assertThat(room.askedText())
        .contains("more guests")
        .contains("Enter keeps this; typing replaces it.");
    room.types("", ":back", "better guests");
    assertThat(room.map().objective().fields().values())
        .map(text -> text.value())
        .containsExactly("better guests");
  }

  @Test
  void scoresThatAreKnownAreReadBackAsARow() {
    Room room = Room.walked("sentiment");
    room.types("0 1 . -1", ":back", "", "");
    room.types(":go sentiment");
    assertThat(room.askedText()).contains("0 +1 . -1 . .").contains("typing replaces");
    room.types("2");
    room.types(":go sentiment");
    assertThat(room.askedText()).contains("+2 +1 . -1 . .");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PREP", "AFTER"})
  void beforeAndAfterTheWorkshopNoClockIsSet(String phase) {
    Room room = new Room(Room.template("full"), "Dinner out tonight", Phase.valueOf(phase));
    assertThat(room.stands())
        .isEqualTo(phase.equals("PREP") ? "prep-invite participants" : "summary cl-summary");
    assertThat(room.conversation().session().ends()).isEmpty();
    assertThat(room.refused(":go ideas")).contains("“ideas”");
  }

  @Test
  void aMapWithoutATitleIsAskedForOne() {
    Room room = new Room(Room.template("full"), "New journey map", Phase.ROOM);
    room.types("60");
    assertThat(room.stands()).isEqualTo("opening title");
    room.types("Dinner\nout");
    assertThat(room.map().header().text().value()).isEqualTo("Dinner out");
    Room silent = new Room(Room.template("full"), "New journey map", Phase.PREP);
    silent.types("");
    assertThat(silent.map().header().text().value()).isEqualTo("New journey map");
    assertThat(silent.stands()).isEqualTo("prep-invite participants");
  }

  @Test
  void nothingIsAskedAboutAnEmptyParkingLotOrNoIdeas() {
    Room room = Room.walked("close");
    room.types("", "");
    assertThat(room.stands()).isEqualTo("close review-date");
    Room other = Room.walked("close");
    other.types(":park delivery", "", "");
    assertThat(other.stands()).isEqualTo("close parking-sort");
  }

  @Test
  void theLastAnswerEndsTheSession() {
    Room room = Room.walked("close");
    room.types("", "");
    assertThat(room.tell("").effect()).isInstanceOf(Effect.Finish.class);
    assertThat(room.conversation().session().status()).isEqualTo(SessionStatus.FINISHED);
    assertThat(room.stands()).isEqualTo("finished");
    assertThat(room.askedText()).contains(":back or :go");
  }

  @Test
  void whatIsSaidAfterTheEndIsRefusedAndNotLost() {
    Room room = finished();
    assertThat(room.refused("one more thing")).contains("at its end").contains(":back");
    room.types("-");
    assertThat(room.asked().prefill()).contains("one more thing");
    JourneyMap before = room.map();
    assertThat(room.type("")).contains("at its end");
    assertThat(room.map()).isEqualTo(before);
    room.conversation().resume();
    assertThat(room.conversation().session().status()).isEqualTo(SessionStatus.FINISHED);
    assertThat(room.refused(":skip")).contains("at its end");
  }

  @Test
  void goingBackOpensItAgain() {
    Room room = finished();
    room.types(":back");
    assertThat(room.stands()).isEqualTo("close review-date");
    assertThat(room.conversation().session().status()).isEqualTo(SessionStatus.RUNNING);
    Room other = finished();
    other.types(":go pains", "5 no prices");
    assertThat(other.map().all(PainPoint.class)).hasSize(1);
    assertThat(other.conversation().session().status()).isEqualTo(SessionStatus.RUNNING);
  }

  @Test
  void afterTheEndTheMapCanStillBeCorrected() {
    Room room = finished();
    room.types(":pain 5 no prices", ":edit p1 no prices outside");
    assertThat(room.map().all(PainPoint.class))
        .map(p -> p.text().value())
        .containsExactly("no prices outside");
    assertThat(room.conversation().session().status()).isEqualTo(SessionStatus.FINISHED);
  }

  @Test
  void aTemplateThatChangesMeanwhileDoesNotMatter() {
    Room room = Room.walked("pains");
    assertThat(room.map().all(io.mapwalk.journey.element.TemplateCopy.class)).hasSize(1);
    assertThat(room.reopened().stands()).isEqualTo("pains pains");
  }

  @Test
  void leavingIsUpToWhoeverDrivesTheGuide() {
    Room room = Room.begun();
    assertThat(room.tell(":quit").effect()).isInstanceOf(Effect.Quit.class);
    assertThat(room.tell(":q").effect()).isInstanceOf(Effect.Quit.class);
  }
}
