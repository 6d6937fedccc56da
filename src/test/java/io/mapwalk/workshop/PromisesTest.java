package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.Decision;
import io.mapwalk.journey.element.OpenQuestion;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.workshop.template.Answer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who sees to what: an at sign and a name behind a decision, a question or a point for later. The
 * room is open on Monday, 23 November 2026.
 */
class PromisesTest {

  @Test
  void aPointForLaterHasAnOwner() {
    Room room = Room.begun();
    assertThat(room.type(":park delivery service @Mia")).contains("x1: delivery service – Mia");
    room.types(":park - music @Jo O'Neil\n- dogs");
    assertThat(room.map().all(ParkedPoint.class))
        .map(p -> p.text() + "|" + p.owner())
        .containsExactly("delivery service|Mia", "music|Jo O'Neil", "dogs|");
  }

  @Test
  void aDecisionHasAnOwner() {
    Room room = Room.at(Answer.DECISIONS);
    assertThat(room.type("We begin with the sign @Carla; no app")).contains("sign – Carla");
    room.types(":decision prices stay @Ben");
    assertThat(room.map().all(Decision.class))
        .map(d -> d.text() + "|" + d.owner())
        .containsExactly("We begin with the sign|Carla", "no app|", "prices stay|Ben");
    assertThat(room.askedText()).contains("d1 We begin with the sign @Carla");
  }

  @Test
  void aDecisionHasADayByWhichItIsSeenTo() {
    Room room = Room.at(Answer.DECISIONS);
    assertThat(room.type("We begin with the sign @Carla friday; prices stay @Jo in 2 weeks"))
        .contains("sign – Carla, Friday 27 November 2026");
    assertThat(room.map().all(Decision.class))
        .map(d -> d.text() + "|" + d.owner() + "|" + d.due().orElseThrow())
        .containsExactly("We begin with the sign|Carla|2026-11-27", "prices stay|Jo|2026-12-07");
    room.types(":decision no app");
    assertThat(room.askedText()).contains("d1 We begin with the sign @Carla, 27 November 2026");
    assertThat(room.type(":owner d1 in 2 weeks")).contains("Carla, Monday 7 December 2026");
    assertThat(room.type(":owner d3 Ben, friday")).contains("Ben, Friday 27 November 2026");
    assertThat(room.type(":owner d3 Jo")).contains(": Jo");
    assertThat(room.map().all(Decision.class))
        .map(d -> d.owner() + "|" + d.due().orElseThrow())
        .containsExactly("Carla|2026-12-07", "Jo|2026-12-07", "Jo|2026-11-27");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How many turn back? @Mia | How many turn back? | Mia | -",
        "How many turn back? @Mia, in 2 weeks | How many turn back? | Mia | 2026-12-07",
        "How many turn back? @Mia in 2 weeks | How many turn back? | Mia | 2026-12-07",
        "How many turn back? @Mia Lopez friday | How many turn back? | Mia Lopez | 2026-11-27",
        "How many turn back? @Mia 3 December | How many turn back? | Mia | 2026-12-03",
        "How many turn back? @Jan 12 March | How many turn back? | Jan | 2027-03-12",
        "How many turn back? @Mia and Ben, 3-12 | How many turn back? | Mia and Ben | 2026-12-03",
        "How many turn back? @Mia, 3 December, 2027 | How many turn back? | Mia | 2027-12-03",
        "Who waits @ the desk? | Who waits @ the desk? | - | -",
        "Is 2 @3 euros dear? | Is 2 @3 euros dear? | - | -",
        "Who reads info@pizza.example? | Who reads info@pizza.example? | - | -",
        "How many turn back, in 2 weeks? | How many turn back, in 2 weeks? | - | -",
      })
  void aQuestionSaysWhoFindsOutAndByWhen(String line, String what, String who, String when) {
    Room room = Room.at(Answer.OPEN_QUESTIONS);
    room.types(line);
    OpenQuestion question = room.map().all(OpenQuestion.class).get(0);
    assertThat(question.text().value()).isEqualTo(what);
    assertThat(question.owner().value()).isEqualTo(who.equals("-") ? "" : who);
    assertThat(question.due().map(Object::toString).orElse("-")).isEqualTo(when);
    room.types(":undo");
    assertThat(room.map().all(OpenQuestion.class)).isEmpty();
  }

  @Test
  void theDayOfAQuestionIsRepeatedInFull() {
    Room room = Room.begun();
    assertThat(room.type(":question How many? @Mia friday"))
        .contains("– Mia, Friday 27 November 2026");
  }

  @Test
  void thePlanTakesANameTheSameWay() {
    Room room = Room.at(Answer.IDEAS);
    room.types("sign", ":go choice", "i1", ":go plan", "i1: ask three firms, paint it @Mia friday");
    Action action = room.map().all(Action.class).get(0);
    assertThat(action.text().value()).isEqualTo("ask three firms, paint it");
    assertThat(action.owner().value()).isEqualTo("Mia");
    assertThat(action.due()).map(Object::toString).contains("2026-11-27");
  }

  @Test
  void anOwnerIsNamedLaterToo() {
    Room room = Room.begun();
    room.types(":park music", ":question Why?", ":decision go", ":owner x1 Mia", ":owner d1 Ben");
    room.types(":owner q1 Jo");
    assertThat(room.map().all(ParkedPoint.class).get(0).owner().value()).isEqualTo("Mia");
    assertThat(room.map().all(Decision.class).get(0).owner().value()).isEqualTo("Ben");
    assertThat(room.map().all(OpenQuestion.class).get(0).owner().value()).isEqualTo("Jo");
  }

  @ParameterizedTest
  @CsvSource({
    "en, keep, drop, next time",
    "nl, houden, schrappen, volgende keer",
    "nl, gehouden, geschrapt, later",
    "nl, keep, drop, next",
    "nl, bewaren, weg, n",
    "es, conservar, descartar, la próxima vez",
    "es, se queda, se descarta, siguiente",
    "es, keep, drop, next",
  })
  void theParkingLotIsSortedInTheLanguageOfTheRoom(
      String language, String keep, String drop, String next) {
    Room room =
        new Room(
            Room.template("full"),
            "Dinner out tonight",
            Phase.ROOM,
            Locale.forLanguageTag(language));
    room.types("250", ":park a", ":park b @Mia", ":park c", ":go close");
    while (!room.stands().endsWith("parking-sort")) {
      room.types("");
    }
    assertThat(room.askedText()).contains("x2 b @Mia");
    room.types("x1 " + keep + ", x2: " + drop + ", x3 " + next);
    assertThat(room.map().all(ParkedPoint.class))
        .map(point -> point.status().name())
        .isEqualTo(List.of("KEPT", "DROPPED", "NEXT_TIME"));
  }
}
