package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.journey.AssumptionShare;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.ToValidate;
import io.mapwalk.journey.element.Backed;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Check;
import io.mapwalk.workshop.template.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What must be checked with customers, by whom and by when; and what to ask them. */
class ValidationTest {

  private static Room room() {
    Room room = Room.at(Answer.PAINS);
    room.types(
        "5 no prices [T 10]\n2 no hint [A 90]\n4 unclear signs [W 60]",
        ":moment 6",
        ":go scores",
        "0 -1 1 -2 0 2",
        ":go pains");
    return room;
  }

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  private static List<String> list(Room room) {
    return ToValidate.of(room.map()).stream()
        .map(one -> one.statement() + " " + one.words(room.map(), ENGLISH))
        .toList();
  }

  @Test
  void theHeaviestComesFirst() {
    assertThat(list(room()))
        .containsExactly(
            "p2 no hint",
            "p3 unclear signs",
            "p1 no prices",
            "t6 pays",
            "f4 looks for the door -2",
            "f2 asks friends -1");
  }

  @Test
  void whatRestsOnASourceNeedsNoCheck() {
    Room room = room();
    room.types(":source talks (words)", ":evidence e1: p2 p3 6");
    assertThat(list(room))
        .containsExactly("p1 no prices", "f4 looks for the door -2", "f2 asks friends -1");
  }

  @Test
  void oneLineSaysWhoChecksWhatByWhen() {
    Room room = room();
    assertThat(room.type(":validate p1 t6 Jo, in 2 weeks"))
        .contains("no prices – Jo, Monday 7 December 2026")
        .contains("pays – Jo");
    room.types(":validate p2: @Mia", ":validate p3 2026-12-01", ":validate p1 Ben");
    assertThat(room.map().all(Check.class))
        .map(
            c ->
                c.statement()
                    + " "
                    + c.owner()
                    + " "
                    + c.due().map(LocalDate::toString).orElse("-"))
        .containsExactly("p1 Ben -", "t6 Jo 2026-12-07", "p2 Mia -", "p3  2026-12-01");
    assertThat(room.type(":validate"))
        .contains("the heaviest first: 6")
        .contains("p2 no hint – Mia")
        .contains("t6 pays – Jo, 7 Dec 2026");
    assertThat(room.refused(":validate p1")).contains(":validate p1 p3 Jo");
    assertThat(room.refused(":validate s1 Jo")).contains(":validate p1 p3 Jo");
  }

  @Test
  void whatCustomersSaidSettlesIt() {
    Room room = room();
    assertThat(room.type(":validate p2 yes")).contains("no hint: validated");
    room.types(":validate p3 no");
    assertThat(room.map().find(Backed.class, new Handle("p3")).orElseThrow().backing())
        .isEqualTo(Backing.REFUTED);
    assertThat(list(room)).noneMatch(line -> line.startsWith("p2") || line.startsWith("p3"));
    room.types(":undo");
    assertThat(list(room)).anyMatch(line -> line.startsWith("p3"));
  }

  @Test
  void itsQuestionShowsTheHeaviestAndTakesSeveralInALine() {
    Room room = room();
    room.types(":go validation");
    assertThat(room.askedText()).contains("p2 no hint").contains("p3 unclear signs");
    assertThat(room.type("p2 yes; p3 no; p1 t6 Jo, in 2 weeks"))
        .contains("no hint: validated")
        .contains("pays – Jo");
    assertThat(room.askedText()).doesNotContain("p2 no hint").contains("p1 no prices – Jo");
    assertThat(room.refused("Jo")).contains("p1 p3 Jo");
  }

  @Test
  void itsQuestionIsPassedOverWhereNothingIsLeftToCheck() {
    for (boolean settled : new boolean[] {false, true}) {
      Room room = Room.at(Answer.PAINS);
      room.types("2 no hint [A 90]", settled ? ":validate p1 yes" : "", ":go evidence", "");
      assertThat(room.stands().startsWith("validation")).isEqualTo(!settled);
    }
  }

  @Test
  void whereNothingWeighsMuchThatIsSaid() {
    assertThat(Room.at(Answer.PAINS).type(":validate")).contains("Nothing that weighs much");
  }

  @Test
  void questionsToAskAreShownByTopic() {
    Room room = Room.at(Answer.EVIDENCE);
    assertThat(room.type(":bank").replace('\u00a0', ' '))
        .contains("1 Kick-off")
        .contains("16 Measuring");
    assertThat(room.type(":bank 5"))
        .contains("Interview in nine questions (HubSpot)")
        .contains("9 What else would make it easier?");
    assertThat(room.type(":bank would you")).contains("9-10 promoter");
    assertThat(room.refused(":bank 99")).contains("“99”");
    for (int bank = 1; bank <= 18; bank++) {
      assertThat(Screen.rows(room.type(":bank " + bank))).isLessThanOrEqualTo(Screen.ROWS);
    }
    assertThat(Screen.rows(room.type(":bank"))).isLessThanOrEqualTo(Screen.ROWS);
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return RandomMaps.maps();
  }

  @Property(tries = 100)
  void theShareIsAPercentageAndNothingOnlyIfAllIsBacked(@ForAll("maps") JourneyMap map) {
    AssumptionShare share = AssumptionShare.of(map);
    assertThat(share.percent()).isBetween(0, 100);
    assertThat(share.percent() == 0).isEqualTo(share.assumptions() == 0);
  }

  @Property(tries = 100)
  void onlyAssumptionsAreToBeCheckedAndEachOnce(@ForAll("maps") JourneyMap map) {
    List<Handle> statements = ToValidate.of(map).stream().map(ToValidate::statement).toList();
    assertThat(statements).doesNotHaveDuplicates();
    assertThat(statements)
        .allMatch(s -> map.find(Backed.class, s).orElseThrow().backing() == Backing.ASSUMPTION);
  }
}
