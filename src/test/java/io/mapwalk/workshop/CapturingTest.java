package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.TemplateCopy;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mode of nothing else: what is said is taken down, whatever the order. */
class CapturingTest {

  private final Room room = Room.capturing(Room.stages("Find it", "Go there", "Eat"));

  /** The touchpoints of a stage, by its number from 1. */
  private List<String> steps(int stage) {
    JourneyMap map = room.map();
    return map.touchpoints(map.stages().get(stage - 1).id()).stream()
        .map(t -> t.text().value())
        .toList();
  }

  /** Where everything of a kind hangs: the words of its touchpoint or stage; a dash for nowhere. */
  private <E extends Element & Placed & Worded> List<String> placed(Class<E> type) {
    return room.map().all(type).stream()
        .map(
            e ->
                e.text()
                    + " at "
                    + e.at()
                        .flatMap(at -> room.map().find(Worded.class, at))
                        .map(at -> at.text().value())
                        .orElse("-"))
        .toList();
  }

  @Test
  void thePromptShowsTheStageAndPlainTextBecomesATouchpointThere() {
    assertThat(room.asked().label()).isEqualTo("Find it");
    room.types("searches", "asks friends", ">3", "reads the menu");
    assertThat(room.asked().label()).isEqualTo("Eat");
    room.types(">go", "parks");
    assertThat(room.asked().label()).isEqualTo("Go there");
    assertThat(steps(1)).containsExactly("searches", "asks friends");
    assertThat(steps(2)).containsExactly("parks");
    assertThat(steps(3)).containsExactly("reads the menu");
  }

  @Test
  void anotherStageAsksNothingNew() {
    String key = room.stands();
    room.types(">2", "parks", ">3");
    assertThat(room.stands()).isEqualTo(key);
  }

  @Test
  void oneLineForAnotherStageLeavesTheTalkWhereItIsButIsSpokenOfNext() {
    room.types("searches", "3> pays by card", "-2", "!no receipt", "\"Where is my receipt?\"");
    assertThat(room.asked().label()).isEqualTo("Find it");
    assertThat(steps(3)).containsExactly("pays by card");
    assertThat(placed(PainPoint.class)).containsExactly("no receipt at pays by card");
    assertThat(placed(Card.class)).containsExactly("Where is my receipt? at pays by card");
    assertThat(room.map().all(Emotion.class))
        .extracting(Emotion::place)
        .containsExactly(room.map().touchpoints().get(1).id());
    room.types("asks friends");
    assertThat(steps(1)).containsExactly("searches", "asks friends");
  }

  @Test
  void whatFollowsAJumpIsAboutTheStageUntilSomethingIsNamedThere() {
    room.types("searches", ">2", "!no car park", "-1", "@Town", "parks", "!too dear");
    assertThat(placed(PainPoint.class))
        .containsExactly("no car park at Go there", "too dear at parks");
    assertThat(room.map().stages().get(1).owner()).hasToString("Town");
    assertThat(steps(2)).containsExactly("parks");
  }

  @Test
  void aQuoteDroppedAtAnotherStageIsAboutThatStage() {
    room.types("searches", "2> \"Where is the door?\"", "2> !no sign");
    assertThat(placed(Card.class)).containsExactly("Where is the door? at Go there");
    assertThat(placed(PainPoint.class)).containsExactly("no sign at Go there");
    assertThat(room.map().touchpoints()).hasSize(1);
  }

  @Test
  void earlierTouchpointsAreNamedByNumberOrHandle() {
    room.types("searches", "asks friends", ">3", "pays");
    String said = room.type("t1 -2");
    assertThat(said).contains("1 searches (Find it)", "-2");
    room.types("2 #phone", "1 !too many hits [W 30]", "t2 =>a list of friends", "2 \"Any tips?\"");
    List<Touchpoint> all = room.map().touchpoints();
    assertThat(all).hasSize(3);
    assertThat(all.get(1).channels()).hasToString("[phone]");
    assertThat(placed(PainPoint.class)).containsExactly("too many hits at searches");
    assertThat(placed(Idea.class)).containsExactly("a list of friends at asks friends");
    assertThat(placed(Card.class)).containsExactly("Any tips? at asks friends");
    assertThat(room.asked().label()).isEqualTo("Eat");
    room.types("t1 types three words", "s2 takes the bus");
    assertThat(placed(Card.class)).contains("types three words at searches");
    assertThat(steps(2)).containsExactly("takes the bus");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2 people wait", "3 times a week", "1 pm", "24/7 open", "9 #phone"})
  void aNumberThatCountsBelongsToTheWords(String line) {
    room.types("searches", "asks friends");
    room.types(line);
    assertThat(room.map().touchpoints()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", ":undo", ":fix", ":u", ":f"})
  void theLastLineIsTakenBackWithThreeKeys(String keys) {
    assertThat(keys.length() + 1).as("with Enter").isLessThanOrEqualTo(keys.length() > 2 ? 6 : 3);
    room.types("searches", "!slow");
    room.types(keys);
    assertThat(room.map().all(PainPoint.class)).isEmpty();
    assertThat(steps(1)).containsExactly("searches");
    room.types(":redo");
    assertThat(placed(PainPoint.class)).containsExactly("slow at searches");
  }

  @Test
  void aDashBringsTheLastLineBackToBeMendedAndClearingItIsNoEnd() {
    room.types("serches #web");
    room.types("-");
    assertThat(room.asked().prefill()).contains("serches #web");
    assertThat(room.tell("").effect()).isInstanceOf(Effect.None.class);
    assertThat(room.map().touchpoints()).isEmpty();
    room.types("searches #web");
    assertThat(steps(1)).containsExactly("searches");
    assertThat(room.tell("").effect()).isInstanceOf(Effect.Finish.class);
  }

  @Test
  void afterARefusalWhoeverTypesOnIsHeardAndADashBringsTheRefusedLineBack() {
    room.types("searches");
    room.refused(">9 pays");
    assertThat(room.asked().prefill()).isEmpty();
    room.types("waits");
    assertThat(steps(1)).containsExactly("searches", "waits");
    room.refused(">9 pays");
    room.types("-");
    assertThat(room.asked().prefill()).contains(">9 pays");
    assertThat(steps(1)).as("nothing kept is taken back").containsExactly("searches", "waits");
    room.types(">2 pays");
    room.refused(">9 leaves");
    assertThat(room.tell("").effect()).as("not the end").isInstanceOf(Effect.None.class);
    assertThat(room.tell("").effect()).isInstanceOf(Effect.Finish.class);
  }

  @Test
  void takingBackBringsTheTalkBackAsWell() {
    room.types("searches", ">3", "pays", "-");
    assertThat(room.asked().label()).isEqualTo("Eat");
    room.types("-");
    assertThat(room.asked().label()).isEqualTo("Find it");
    assertThat(room.map().touchpoints()).isEmpty();
    assertThat(room.refused("-")).contains("no line");
    room.types(":redo", ":redo");
    assertThat(steps(3)).containsExactly("pays");
  }

  @Test
  void withoutStagesEverythingIsKeptUnsortedUntilThereIsOne() {
    Room bare = Room.capturing(Room.stages());
    bare.types("a note", "!a pain [A]", "=>an idea", "\"A thought.\"", "calls #phone -1");
    assertThat(bare.map().unsorted(PainPoint.class)).hasSize(1);
    assertThat(bare.map().unsorted(Idea.class)).hasSize(1);
    assertThat(bare.map().unsorted(Card.class))
        .extracting(c -> c.lane() + ": " + c.text())
        .containsExactly(
            Lane.NOTES + ": a note",
            Lane.THOUGHTS + ": A thought.",
            Lane.NOTES + ": calls #phone -1");
    assertThat(bare.refused(">2")).isNotBlank();
    bare.types(":stage Arrival", "parks");
    assertThat(bare.asked().label()).isEqualTo("Arrival");
    assertThat(bare.map().touchpoints()).hasSize(1);
  }

  @Test
  void aSourceAtTheEndBacksWhatTheLineSays() {
    room.types(":source 12 talks (words)", "searches #web !slow (e1)");
    assertThat(room.map().all(PainPoint.class).get(0).backing())
        .isEqualTo(room.map().touchpoints().get(0).backing())
        .isNotEqualTo(io.mapwalk.journey.element.Backing.ASSUMPTION);
  }

  @Test
  void fiftyPastedLinesAreFiftyAndGoFromStageToStage() {
    String block =
        Stream.concat(
                IntStream.rangeClosed(1, 25).mapToObj(n -> "- searches " + n + " #web -1"),
                Stream.concat(
                    Stream.of(">2"),
                    IntStream.rangeClosed(1, 24).mapToObj(n -> "drives " + n + " !slow " + n)))
            .collect(Collectors.joining("\n"));
    room.types(block + "\n3> pays");
    assertThat(steps(1)).hasSize(25);
    assertThat(steps(2)).hasSize(24);
    assertThat(steps(3)).containsExactly("pays");
    assertThat(room.map().all(PainPoint.class)).hasSize(24);
  }

  @Test
  void severalStagesAreNamedInOneLineAndAreAllOneEdit() {
    Room bare = Room.capturing(Room.stages());
    bare.types(":stage Worry; Book;; call; Home");
    assertThat(bare.map().stages())
        .extracting(s -> s.text().value())
        .containsExactly("Worry", "Book; call", "Home");
    bare.types(":stage Arrive; Wait after s2");
    assertThat(bare.map().stages())
        .extracting(s -> s.text().value())
        .containsExactly("Worry", "Book; call", "Arrive", "Wait", "Home");
    bare.types(":undo");
    assertThat(bare.map().stages()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,1", "2,2", "+1,1", "-2,-2"})
  void behindAHandleANumberAloneIsHowItFeels(String typed, int score) {
    Room capture = Room.capturing(Room.stages("Find it"));
    capture.types("searches", "t1 " + typed);
    assertThat(capture.map().all(Emotion.class))
        .singleElement()
        .satisfies(emotion -> assertThat(emotion.score()).hasValue(score));
    assertThat(capture.map().all(Card.class)).isEmpty();
  }

  @Test
  void nothingOfTheSessionIsKept() {
    JourneyMap before = Room.stages("Find it");
    Room other = Room.capturing(before);
    other.types(">1", ":coach", "?");
    assertThat(other.ledger().edits()).isZero();
    other.types("searches", "- ", "asks friends", "");
    JourneyMap kept = other.ledger().map();
    assertThat(kept.all(Session.class)).isEmpty();
    assertThat(kept.all(TemplateCopy.class)).isEmpty();
    assertThat(kept.lastNumbers()).containsOnlyKeys("map", "s", "t");
    assertThat(kept.touchpoints()).hasSize(1);
    assertThat(other.ledger().edits()).isEqualTo(1);
  }

  @Test
  void whatAWorkshopMadeCanBeGoneOnWith() {
    Room walked = Room.walked("pains");
    walked.types("2 too many reviews");
    Room capture = Room.capturing(walked.map());
    capture.types("3 !no parking", ":edit p1 far too many reviews", ":move t1 to s2", ":delete t6");
    JourneyMap kept = capture.ledger().map();
    assertThat(kept.sessions()).isEqualTo(walked.map().sessions());
    assertThat(kept.all(PainPoint.class))
        .extracting(p -> p.text().value())
        .containsExactly("far too many reviews", "no parking");
    assertThat(kept.touchpoints()).hasSize(5);
    assertThat(kept.touchpoints(kept.stages().get(1).id())).hasSize(3);
  }

  @Test
  void thereIsNoClockAndNoSilenceIsHeld() {
    room.types("searches");
    room.pass(java.time.Duration.ofHours(3));
    assertThat(room.type("asks friends")).doesNotContain("minutes");
    assertThat(room.asked().clock()).doesNotContain("min");
  }

  @Test
  void whatAnEditorLeftTakesTheTextsPlaceJustAsItIs() {
    room.types("searches", "!slow");
    Effect effect = room.tell(":editor p1").effect();
    assertThat(effect).isInstanceOf(Effect.Compose.class);
    Effect.Compose opened = (Effect.Compose) effect;
    assertThat(opened.words()).isEqualTo("slow");
    Conversation conversation = room.conversation();
    JourneyMap before = room.map();
    assertThat(conversation.reworded(opened.element(), " \n").refused()).isFalse();
    conversation.reworded(opened.element(), "slow\n");
    assertThat(room.map()).isEqualTo(before);
    conversation.reworded(opened.element(), "slow\n:quit\n!really (e9)");
    assertThat(room.map().all(PainPoint.class))
        .extracting(p -> p.text().value())
        .containsExactly("slow\n:quit\n!really (e9)");
    room.types(":undo");
    assertThat(placed(PainPoint.class)).containsExactly("slow at searches");
    assertThat(room.refused(":editor")).contains(":editor p3");
    room.refused(":editor p9");
  }

  @Test
  void aRatingMayStandCloseToItsLetterUnlessItIsASizeOfPaper() {
    room.types("searches", "!slow [W60]", "!on paper [A4]", "!far [a 5]");
    assertThat(room.map().all(PainPoint.class))
        .extracting(p -> p.text() + " " + p.reach().orElse(0))
        .containsExactly("slow 60", "on paper [A4] 0", "far 5");
  }
}
