package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.workshop.catalogue.Catalogue;
import io.mapwalk.workshop.catalogue.ObjectiveType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The kind of map that the objective suggests, taken with Enter, a number or a name. */
class KindAtThePromptTest {

  @Test
  void theKindIsSuggestedWithTheReasonWhatFollowsAndWhatToMeasure() {
    Room room = asked("full", "fewer customers cancel in the first year");
    assertThat(room.askedText())
        .contains("Enter takes: churn")
        .contains("1 churn: “cancel” points to Churn Reduction. Best for: High churn")
        .contains("Then: current state, future state.")
        .contains("Measure: churn rate, drop-off per stage, save rate.")
        .contains("? lists all kinds");
    String said = room.type("");
    assertThat(room.map().header().kind()).isEqualTo(MapKind.CHURN);
    assertThat(said)
        .contains("Kind of map: churn.")
        .contains("Actions; Attitudes; Warning signs; Risk; Counter-move");
  }

  @Test
  void atMostThreeAreSuggestedAndANumberTakesOne() {
    Room room = asked("full", "lower our costs, lose fewer leads and answer complaints sooner");
    assertThat(room.askedText()).contains("1 ", "2 ", "3 ").doesNotContain("\n4 ");
    room.types("2");
    assertThat(room.map().header().kind())
        .isIn(MapKind.BLUEPRINT, MapKind.LEAD, MapKind.SUPPORT)
        .isNotEqualTo(MapKind.CURRENT);
  }

  @Test
  void aQuestionMarkListsAllOfThemWithTheNumbersThatTakeThem() {
    Room room = asked("full", "fewer customers cancel");
    String all = room.type("?");
    assertThat(all.lines()).hasSize(1 + MapKind.values().length).contains("1 churn");
    assertThat(room.stands()).isEqualTo("scope kind");
    String number =
        all.lines().filter(line -> line.endsWith(" storyboard")).findFirst().orElseThrow();
    room.types(number.split(" ")[0]);
    assertThat(room.map().header().kind()).isEqualTo(MapKind.STORYBOARD);
  }

  @ParameterizedTest
  @CsvSource({
    "day in the life, DAY",
    "Service Blueprint, BLUEPRINT",
    "blueprint, BLUEPRINT",
    "as-is, CURRENT",
    "wheel, CIRCULAR",
    "story, STORYBOARD"
  })
  void aNameTakesAnyOther(String said, MapKind kind) {
    Room room = asked("full", "fewer customers cancel");
    room.types(said);
    assertThat(room.map().header().kind()).isEqualTo(kind);
    assertThat(room.stands()).isEqualTo("scope scenario");
  }

  @Test
  void whereNothingIsRecognisedTheKindOfTheMethodStays() {
    Room room = asked("full", "be the best in town");
    assertThat(room.askedText()).contains("current state: most begin with it");
    room.types("");
    assertThat(room.map().header().kind()).isEqualTo(MapKind.CURRENT);
  }

  @Test
  void aKindThatWasChosenIsKeptWithEnter() {
    Room room = asked("full", "fewer customers cancel");
    room.types("user journey", ":back");
    assertThat(room.askedText()).contains("user journey").doesNotContain("Enter takes");
    room.types("");
    assertThat(room.map().header().kind()).isEqualTo(MapKind.USER);
    room.types(":undo");
    room.types(":undo");
    assertThat(room.map().header().kind()).isEqualTo(MapKind.CURRENT);
  }

  @ParameterizedTest
  @CsvSource({"0", "17", "999", "something else", "t"})
  void whatIsNoKindIsRefusedWithAWayOut(String said) {
    Room room = asked("full", "fewer customers cancel");
    assertThat(room.refused(said)).contains(said).contains("? for all of them");
  }

  @Test
  void aMethodForOneKindDoesNotAsk() {
    assertThat(Room.template("blueprint").source()).doesNotContain("Answer: kind");
  }

  @Test
  void theStagesOfTheKindAreOfferedFirstAndThenThoseOfTheObjective() {
    Room churn = asked("full", "fewer customers cancel");
    churn.types("", ":go stages");
    assertThat(churn.askedText()).contains("Enter takes: Onboarding; First value; Regular use");
    Room loyal = asked("full", "more guests come back");
    loyal.types("", ":go stages");
    assertThat(loyal.askedText())
        .contains("Enter takes: Awareness; Consideration; Purchase")
        .contains("Or type 3 for Awareness; Consideration; Decision; Retention; Loyalty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "es"})
  void theSuggestionsFitTheSmallestScreenWhateverTheObjective(String language) {
    Locale locale = Locale.forLanguageTag(language);
    List<ObjectiveType> all = new Catalogue(locale).chooser().objectives().all();
    for (int i = 0; i < all.size(); i++) {
      String said =
          Stream.of(all.get(i), all.get((i + 5) % all.size()), all.get((i + 9) % all.size()))
              .map(o -> String.join(" ", o.words().stream().limit(3).toList()).replace("-", ""))
              .collect(Collectors.joining(", "));
      Room room = new Room(Room.template("full"), "A way", Phase.ROOM, locale);
      room.types("250", said, "");
      assertThat(room.stands()).isEqualTo("scope kind");
      assertThat(Screen.rows(room.asked().lines()))
          .as(room.askedText())
          .isLessThanOrEqualTo(Screen.ROWS);
    }
  }

  private static Room asked(String template, String objective) {
    Room room = new Room(Room.template(template), "A way", Phase.ROOM);
    room.types("250", objective, "", ":go scope");
    while (!room.stands().endsWith(" kind")) {
      room.types("");
    }
    return room;
  }
}
