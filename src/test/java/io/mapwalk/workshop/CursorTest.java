package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the talk is, and how it is moved. */
class CursorTest {

  private static List<String> steps(Room room, int stage) {
    Stage found = room.map().stages().get(stage - 1);
    return room.map().touchpoints(found.id()).stream().map(t -> t.text().value()).toList();
  }

  private static String stageOf(Room room, Handle place) {
    return room.map().stageOf(place).orElseThrow().text().value();
  }

  private static <E extends io.mapwalk.journey.element.Element> E last(Room room, Class<E> type) {
    List<E> all = room.map().all(type);
    return all.get(all.size() - 1);
  }

  @Test
  void plainTextLandsAtTheStageInThePromptAndEnterGoesToTheNext() {
    Room room = Room.walked("journey");
    assertThat(room.asked().label()).isEqualTo("Find it · actions");
    room.types("opens the map", "", "walks in");
    assertThat(steps(room, 1)).endsWith("opens the map");
    assertThat(steps(room, 2)).endsWith("walks in");
    assertThat(room.asked().label()).isEqualTo("Go there · actions");
  }

  @Test
  void aSignAndANumberMoveTheTalk() {
    Room room = Room.walked("journey");
    assertThat(room.type(">3")).isEqualTo("➜ Eat");
    room.types("eats");
    assertThat(steps(room, 3)).endsWith("eats");
    assertThat(room.stands()).isEqualTo("journey actions s3");
  }

  @ParameterizedTest
  @ValueSource(strings = {">3 eats", "> 3 eats", ">s3 eats", ">Eat eats", "> Eat eats", ">ea eats"})
  void aTextBehindTheSignIsSaidThereAtOnce(String line) {
    Room room = Room.walked("journey");
    room.types(line);
    assertThat(steps(room, 3)).endsWith("eats");
    assertThat(room.asked().label()).startsWith("Eat");
  }

  @Test
  void aNameOfSeveralWordsIsOneName() {
    Room room = Room.walked("journey");
    room.types("> Go there", "waits", ">Find it compares menus", "Go there> rings the bell");
    assertThat(steps(room, 2)).endsWith("waits", "rings the bell");
    assertThat(steps(room, 1)).endsWith("compares menus");
    assertThat(room.asked().label()).startsWith("Find it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3> eats",
        "Eat> eats",
        "s3> eats",
        "eat> eats",
        "3>eats",
        "s3>eats",
        ">3> eats",
        "> 3> eats"
      })
  void aStageBeforeTheSignGetsOneLineAndTheTalkStays(String line) {
    Room room = Room.walked("journey");
    room.types(line, "opens the map");
    assertThat(steps(room, 3)).endsWith("eats");
    assertThat(steps(room, 1)).endsWith("opens the map");
  }

  @Test
  void aThoughtDroppedElsewhereHangsAtWhatWasJustSaidThere() {
    Room room = Room.walked("journey");
    room.types("3> eats", "3> \"Light and crisp.\"");
    Card thought = last(room, Card.class);
    assertThat(thought.at()).contains(last(room, Touchpoint.class).id());
    assertThat(room.asked().label()).startsWith("Find it");
  }

  @Test
  void theSignAloneMovesTheTalkToNoStageAndNothingSaidIsLost() {
    Room room = Room.walked("journey");
    room.types(">2");
    assertThat(room.type(">")).isEqualTo("➜ not sorted yet");
    assertThat(room.type("somebody mentions delivery")).contains("not sorted yet");
    assertThat(last(room, Card.class))
        .matches(c -> c.lane().equals(Lane.NOTES) && c.at().isEmpty());
    room.types("");
    assertThat(room.stands()).isEqualTo("journey actions s1");
  }

  @Test
  void aStageThatIsNotThereIsRefusedAndADashBringsTheLineBack() {
    Room room = Room.walked("journey");
    assertThat(room.refused(">9")).contains("“9”").contains("from 1 to 3");
    assertThat(room.asked().prefill()).isEmpty();
    room.types("-");
    assertThat(room.asked().prefill()).contains(">9");
    assertThat(room.refused(">9 text")).contains("“9”");
    assertThat(room.refused("9> text")).contains("“9”");
    assertThat(room.refused("9>text")).contains("“9”");
    assertThat(room.refused(">Nowhere")).contains("“Nowhere”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> I quote somebody",
        ">50 % of them turn back",
        ">= 5 clicks",
        "Menu > Settings > Save",
        "a -> b",
        "x => y",
        "\"3> is a sign\" she said",
        "a>b",
        "2>1 is what they hope",
        "3>= 2 doors",
        ":-> what now",
        "Go there > then left"
      })
  void otherSignsBelongToTheText(String line) {
    Room room = Room.walked("journey");
    room.types(line);
    assertThat(steps(room, 1)).endsWith(line);
  }

  @Test
  void inAPromptAboutTheWholeAStageGetsANoteAndTheTalkStays() {
    Room room = Room.walked("scope");
    assertThat(room.type("2> the door is hard to find"))
        .isEqualTo("note c1 · Go there: the door is hard to find");
    assertThat(room.stands()).isEqualTo("scope business-goal");
    assertThat(room.asked().label()).isEqualTo("goal");
    assertThat(room.refused(">2")).contains("3> text");
    room.types("more guests", "a: 1 -> 2", "3> a note", "", "tonight");
    assertThat(room.stands()).isEqualTo("scope customer-goal");
  }

  @Test
  void atThePainsTheTalkCanBeAtAStage() {
    Room room = Room.walked("pains");
    room.types(">2", "no signs [W]");
    assertThat(stageOf(room, last(room, PainPoint.class).at().orElseThrow())).isEqualTo("Go there");
    assertThat(room.asked().label()).isEqualTo("Go there · pain points");
    room.types("1> nothing says it is open", "late");
    assertThat(room.map().all(PainPoint.class))
        .map(p -> stageOf(room, p.at().orElseThrow()))
        .containsExactly("Go there", "Find it", "Go there");
    room.types("");
    assertThat(room.stands()).isEqualTo("pains strengths");
  }

  @Test
  void aSweepGoesOnAtTheStageTheTalkMovesTo() {
    Room room = Room.walked("touchpoints");
    assertThat(room.type(">2")).isEqualTo("➜ Go there");
    assertThat(room.type("car; foot")).contains("4 of 6 done");
    room.types("1> web; wom");
    assertThat(room.type("thing")).contains("5 of 6 done");
    assertThat(room.map().touchpoints())
        .map(t -> t.channels().isEmpty() ? "" : t.channels().get(0).value())
        .containsExactly("web", "wom", "car", "foot", "thing", "");
  }

  @Test
  void droppingALineAtTheLastStageDoesNotEndTheSweep() {
    Room room = Room.walked("stage-goals");
    room.types("3> enjoy");
    assertThat(room.stands()).isEqualTo("stage-goals stage-goals");
    room.types("find a place", "be there soon", "enjoy more");
    assertThat(room.stands()).startsWith("journey actions");
    assertThat(room.map().stages())
        .map(s -> s.customerGoal().value())
        .containsExactly("find a place", "be there soon", "enjoy more");
  }

  @Test
  void scoresCanBeSaidForOneStage() {
    Room room = Room.walked("sentiment");
    room.types("3> 2 1", "0 -1");
    Handle eva = room.map().personas().get(0).id();
    List<Optional<Integer>> scores =
        room.map().touchpoints().stream()
            .map(
                t ->
                    room.map()
                        .emotion(t.id(), eva)
                        .filter(e -> e.score().isPresent())
                        .map(e -> e.score().getAsInt()))
            .toList();
    assertThat(scores)
        .containsExactly(
            Optional.of(0),
            Optional.of(-1),
            Optional.empty(),
            Optional.empty(),
            Optional.of(2),
            Optional.of(1));
  }

  @Test
  void whenTheStageIsJoinedToAnotherTheTalkGoesWithIt() {
    Room room = Room.walked("journey");
    room.types(">3", ":merge 3 into 2");
    assertThat(room.asked().label()).startsWith("Go there");
    room.types("eats");
    assertThat(steps(room, 2)).endsWith("pays", "eats");
  }

  @Test
  void whenTheStageIsTakenOutTheTalkGoesToTheOneInItsPlace() {
    Room room = Room.walked("journey");
    room.types(":stage Wait after s1", ">2", ":pain 5 dull", ":delete s4");
    assertThat(room.asked().label()).startsWith("Go there");
    room.types("rings");
    assertThat(steps(room, 2)).endsWith("rings");
    room.types(":stage Home", ">4", ":delete s5");
    assertThat(room.asked().label()).startsWith("Eat");
  }

  @Test
  void theFirstStageNamedInAWalkIsWhereTheTalkGoes() {
    Room room = Room.begun();
    room.types(":go journey");
    assertThat(room.refused("asks around")).contains(":stage");
    room.types(":stage Find it", "asks around");
    assertThat(steps(room, 1)).containsExactly("asks around");
  }

  @Test
  void aStepNamedMeanwhileDoesNotShiftASweep() {
    Room room = Room.walked("touchpoints");
    room.types("web; wom", ":step 1 reads reviews", "car", ":delete 6", "thing");
    assertThat(room.map().touchpoints())
        .map(t -> t.text() + ":" + (t.channels().isEmpty() ? "" : t.channels().get(0)))
        .containsExactly(
            "searches:web",
            "asks friends:wom",
            "reads reviews:",
            "parks:car",
            "looks for the door:thing",
            "pays:");
  }

  @Test
  void goingBackIntoAWalkLeadsToItsLastStage() {
    Room room = Room.walked("journey");
    room.types("", "", "");
    assertThat(room.stands()).isEqualTo("journey scores");
    room.types(":back");
    assertThat(room.stands()).isEqualTo("journey actions s3");
    room.types(":back");
    assertThat(room.stands()).isEqualTo("journey actions s2");
  }
}
