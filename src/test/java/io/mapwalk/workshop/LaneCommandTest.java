package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.MapLanes;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.MapKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of the room's own: {@code :lane}. */
class LaneCommandTest {

  private static final Lane PROMISES = new Lane("Our promises");

  @Test
  void aNameAddsARowThatIsShownAtOnce() {
    Room room = Room.walked("pains");
    assertThat(room.type(":lane Our promises")).contains("Our promises");
    assertThat(new MapLanes(room.map()).expects(PROMISES)).isTrue();
    assertThat(room.stands()).isEqualTo("pains pains");
    room.types(":undo");
    assertThat(new MapLanes(room.map()).shown()).doesNotContain(PROMISES);
  }

  @Test
  void aNumberAndWordsBehindTheNameNoteSomethingThere() {
    Room room = Room.walked("pains");
    room.types(":lane Our promises", ":lane our promises 3 parking is free");
    assertThat(card(room).lane()).isEqualTo(PROMISES);
    assertThat(card(room).text().value()).isEqualTo("parking is free");
    assertThat(card(room).at()).contains(room.map().touchpoints().get(2).id());
    room.types(":lane Our promises: s1 answered the same day");
    assertThat(cards(room).get(1).at()).contains(room.map().stages().get(0).id());
  }

  @Test
  void aRowOfItsOwnIsAskedForAfterTheWalkAndReachedByItsName() {
    Room room = Room.walked("pains");
    room.types(":lane Our promises", ":go our promises");
    assertThat(room.askedText()).contains("What belongs into “Our promises”, stage by stage?");
    assertThat(room.asked().label()).isEqualTo("our promises");
    room.types("3> the best table", "1 found at once");
    assertThat(cards(room))
        .extracting(
            c -> room.map().stageOf(c.at().orElseThrow()).orElseThrow().text() + ": " + c.text())
        .containsExactly("Eat: the best table", "Find it: found at once");
  }

  @Test
  void beforeThereAreTouchpointsANumberIsThatOfAStage() {
    Room room = Room.begun();
    room.types(":go stages", "Find it; Go there", ":lane Our promises", ":lane Our promises 2 dry");
    assertThat(card(room).at()).contains(room.map().stages().get(1).id());
  }

  @ParameterizedTest
  @CsvSource({
    "needs, needs",
    "Behoeften, needs",
    "Necesidades, needs",
    "hand-offs, handoff",
    "Risico, risk",
    "Warning signs, turning",
    "Internal ownership, owner",
    "touchpoints, actions",
    "Buying Process, process"
  })
  void aRowOfTheCatalogueIsMeantByAnyOfItsNamesInAnyLanguage(String said, String key) {
    Room room = Room.walked("pains");
    room.types(":lane " + said);
    assertThat(new MapLanes(room.map()).shown()).contains(new Lane(key));
    assertThat(room.map().header().addedLanes())
        .isSubsetOf(new Lane(key))
        .doesNotContainAnyElementsOf(MapKind.CURRENT.lanes());
  }

  @Test
  void aMinusHidesARowAndKeepsItsCards() {
    Room room = Room.walked("pains");
    room.types(":lane Our promises", ":lane Our promises 3 parking is free");
    assertThat(room.type(":lane -our promises")).contains("hidden");
    assertThat(new MapLanes(room.map()).shown()).doesNotContain(PROMISES);
    assertThat(cards(room)).hasSize(1);
    room.types(":lane Our promises");
    assertThat(new MapLanes(room.map()).shown()).contains(PROMISES);
    room.types(":lane -pain points");
    assertThat(new MapLanes(room.map()).shown()).doesNotContain(Lane.PAINS);
  }

  @Test
  void aloneItListsTheRowsWithNumbersThatTakeThem() {
    Room room = Room.walked("pains");
    room.types(":lane Our promises");
    String few = room.type(":lane").replace('\u00A0', ' ');
    assertThat(few).contains("2 Actions", "Our promises", "Also to be had", ":lane all shows them");
    assertThat(Screen.rows(few)).isLessThanOrEqualTo(Screen.ROWS);
    String told = room.type(":lane all");
    // A number is never parted from its name by the end of a row.
    assertThat(told).contains("1\u00A0Customer\u00A0goals", "Needs");
    assertThat(told.lines().filter(line -> line.contains("·")))
        .hasSizeGreaterThan(5)
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(58));
    String list = told.replace('\u00A0', ' ');
    assertThat(list)
        .contains("1 Customer goals", "2 Actions", "Our promises", "Also to be had")
        .contains("Needs", "Frontstage")
        // Ways of buying are for those who ask for them.
        .doesNotContain("Process\n", "Persona");
    String number = list.replaceAll("(?s).*?(\\d+) Needs.*", "$1");
    room.types(":lane " + number);
    assertThat(room.map().header().addedLanes()).containsExactly(PROMISES, Lane.NEEDS);
  }

  @Test
  void aNameThatBeginsLikeAnotherIsANameOfItsOwn() {
    Room room = Room.walked("pains");
    room.types(":lane Needs of the staff");
    assertThat(room.map().header().addedLanes()).containsExactly(new Lane("Needs of the staff"));
    assertThat(cards(room)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "-nothing like it", "-needs", "0", "999", "-999"})
  void whatIsNoRowIsRefusedWithAWayOut(String said) {
    Room room = Room.walked("pains");
    assertThat(room.refused(":lane " + said)).containsAnyOf(":lane lists", "a few words");
  }

  @Test
  void aPageOfTextIsNoName() {
    Room room = Room.walked("pains");
    assertThat(room.refused(":lane " + "word ".repeat(40))).contains("60");
  }

  @Test
  void signsThatMeanSomethingElsewhereStayPartOfAName() {
    Room room = Room.walked("pains");
    room.types(":lane \u202e=cmd|' /C calc'!A0", ":lane Top 3 risks");
    assertThat(room.map().header().addedLanes())
        .containsExactly(new Lane("=cmd|' /C calc'!A0"), new Lane("Top 3 risks"));
  }

  private static Card card(Room room) {
    return cards(room).get(0);
  }

  private static List<Card> cards(Room room) {
    return room.map().all(Card.class);
  }
}
