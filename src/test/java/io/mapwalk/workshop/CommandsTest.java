package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Decision;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Insight;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Link;
import io.mapwalk.journey.element.OpenQuestion;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.Source;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Strength;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.TouchpointKind;
import io.mapwalk.journey.element.Worded;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands of the guide, typed at whatever prompt. */
class CommandsTest {

  private final Room room = Room.walked("scope");

  private <E extends io.mapwalk.journey.element.Element & Worded> List<String> words(
      Class<E> type) {
    return room.map().all(type).stream().map(e -> e.text().value()).toList();
  }

  private Touchpoint touchpoint(int number) {
    return room.map().touchpoints().get(number - 1);
  }

  private String stages() {
    return String.join(", ", room.map().stages().stream().map(s -> s.text().value()).toList());
  }

  private String journey() {
    return String.join(", ", room.map().touchpoints().stream().map(t -> t.text().value()).toList());
  }

  @Test
  void whatIsSaidOutOfTurnIsNotedAndThePromptStays() {
    assertThat(room.type(":pain 4 nothing says open [A 15]"))
        .isEqualTo("pain p1 · 4 looks for the door (Go there): nothing says open – gives up, 15 %");
    assertThat(room.type(":strength t6 quick")).isEqualTo("strength st1 · 6 pays (Eat): quick");
    assertThat(room.type(":thought 3 Round the block again."))
        .isEqualTo("thought c1 · 3 parks (Go there): Round the block again.");
    assertThat(room.type(":idea p1 lit sign [Q]"))
        .isEqualTo("idea i1 · 4 looks for the door (Go there): lit sign – quick win");
    assertThat(room.type(":insight nobody finds us")).contains("the whole journey");
    assertThat(room.type(":note 3 cars at most")).contains("not sorted yet: 3 cars at most");
    assertThat(room.type(":question How many turn back?")).contains("question q1");
    assertThat(room.type(":source 12 guest talks (words, solicited)"))
        .isEqualTo("e1 12 guest talks (words, asked for)");
    assertThat(room.type(":decision the sign first")).isEqualTo("decision d1: the sign first");
    assertThat(room.type(":park delivery")).isEqualTo("parking lot x1: delivery");
    assertThat(room.type(":step 2 rings")).isEqualTo("Go there · 5 rings (t7)");
    assertThat(room.stands()).isEqualTo("scope business-goal");
    Idea idea = room.map().all(Idea.class).get(0);
    assertThat(idea.answers()).containsExactly(new Handle("p1"));
    assertThat(idea.quickWin()).isTrue();
    assertThat(words(Source.class)).containsExactly("12 guest talks");
  }

  @Test
  void withoutAPlaceItIsAboutWhereTheTalkIs() {
    room.types(":pain nobody knows us");
    assertThat(room.map().all(PainPoint.class).get(0).at()).isEmpty();
    room.types(":go journey", ">2", ":pain dark street");
    assertThat(room.map().all(PainPoint.class).get(1).at())
        .contains(room.map().stages().get(1).id());
    room.types("rings", ":pain no bell [W]", ":park music", "\"Is anyone there?\"", ":idea a bell");
    Handle rings = touchpoint(5).id();
    assertThat(room.map().all(PainPoint.class).get(2).at()).contains(rings);
    assertThat(room.map().at(Card.class, rings)).hasSize(1);
    assertThat(room.map().at(Idea.class, rings).get(0).answers()).containsExactly(new Handle("p3"));
  }

  @Test
  void anIdeaForAPainStandsWhereThePainIsWhereverTheTalkIs() {
    room.types(
        ":pain 2 they do not answer",
        ":go journey",
        ">3",
        ":idea p1 call them",
        ":idea p1: text them");
    assertThat(room.map().all(Idea.class))
        .allMatch(idea -> idea.at().equals(Optional.of(touchpoint(2).id())))
        .allMatch(idea -> idea.answers().equals(List.of(new Handle("p1"))));
    room.types(":go ideas", ">3", "p1 write; p1 come by");
    assertThat(words(Idea.class)).containsExactly("call them", "text them", "write", "come by");
  }

  @Test
  void severalLinesPastedBehindACommandAreSeveralThings() {
    room.types(":pain 1 slow\n- 2 dull [T]\n\n• 3 wet");
    assertThat(words(PainPoint.class)).containsExactly("slow", "dull", "wet");
    room.types(":park a\nb");
    assertThat(words(ParkedPoint.class)).containsExactly("a", "b");
    room.types(":step 3\neats\nquestion: any dessert?");
    assertThat(journey()).endsWith("pays, eats, any dessert?");
    assertThat(touchpoint(8).kind()).isEqualTo(TouchpointKind.QUESTION);
  }

  @Test
  void aPastedBlockWithCommandsIsTakenLineByLine() {
    room.types("more guests\n:park a\n\n:pain 2 slow");
    assertThat(words(ParkedPoint.class)).containsExactly("a");
    assertThat(words(PainPoint.class)).containsExactly("slow");
    assertThat(room.stands()).isEqualTo("scope metric");
    Conversation.Reply reply = room.tell(":park b\n:delete p9\n:park c\n:park d");
    assertThat(reply.refused()).isTrue();
    assertThat(Room.said(reply)).contains("p9").contains("2 more lines were not taken");
    assertThat(words(ParkedPoint.class)).containsExactly("a", "b");
  }

  @Test
  void wordsAreSaidAnew() {
    room.types(":pain 1 slwo");
    assertThat(room.type(":edit p1 slow\nand dull")).isEqualTo("p1: slow; and dull");
    room.types(":edit 3 = looks for parking", ":edit s2: Arrive", ":edit map1 A quick lunch");
    assertThat(words(PainPoint.class)).containsExactly("slow\nand dull");
    assertThat(touchpoint(3).text().value()).isEqualTo("looks for parking");
    assertThat(stages()).isEqualTo("Find it, Arrive, Eat");
    assertThat(room.map().header().text().value()).isEqualTo("A quick lunch");
  }

  @Test
  void anElementAloneIsOfferedForEditing() {
    room.types(":pain 1 slow", ":edit p1");
    assertThat(room.asked().prefill()).contains(":edit p1 slow");
    assertThat(room.refused(":edit p7")).contains("There is no p7");
    room.types(":e 2");
    assertThat(room.asked().prefill()).contains(":edit t2 asks friends");
  }

  @Test
  void thingsAreMoved() {
    room.types(":pain 1 slow", ":move p1 to 5");
    assertThat(room.map().all(PainPoint.class).get(0).at()).contains(touchpoint(5).id());
    room.types(":move p1 to Go there");
    assertThat(room.map().all(PainPoint.class).get(0).at())
        .contains(room.map().stages().get(1).id());
    room.types(":move p1 to .");
    assertThat(room.map().all(PainPoint.class).get(0).at()).isEmpty();
    room.types(":move 1 to s3");
    assertThat(journey())
        .isEqualTo("asks friends, parks, looks for the door, reads the menu, pays, searches");
    room.types(":move 6 to 3");
    assertThat(journey()).endsWith("pays, searches");
    room.types(":move t1 after 2");
    assertThat(journey())
        .isEqualTo("asks friends, parks, searches, looks for the door, reads the menu, pays");
    room.types(":move s3 after s1");
    assertThat(stages()).isEqualTo("Find it, Eat, Go there");
    room.types(":move s1 after Go there");
    assertThat(stages()).isEqualTo("Eat, Go there, Find it");
    room.types(":move s1 after 0");
    assertThat(stages()).isEqualTo("Find it, Eat, Go there");
  }

  @Test
  void aTouchpointThatIsLastAlreadyStaysLast() {
    room.types(":move 2 to 1");
    assertThat(journey()).startsWith("searches, asks friends");
  }

  @Test
  void thingsAreTakenOutAndWhatHungThereMovesUp() {
    room.types(":pain 3 wet", ":delete 3");
    assertThat(journey()).doesNotContain("parks");
    assertThat(room.map().all(PainPoint.class).get(0).at())
        .contains(room.map().stages().get(1).id());
    assertThat(room.refused(":delete s1")).contains("still holds something");
    assertThat(room.refused(":delete map1")).contains("belongs to the map itself");
    assertThat(room.refused(":delete se1")).contains("belongs to the map itself");
  }

  @Test
  void aStageIsCutAndJoined() {
    assertThat(room.type(":split 4 At the door"))
        .isEqualTo("“Go there” is cut in two; “At the door” (s4) begins with 1 touchpoint");
    assertThat(stages()).isEqualTo("Find it, Go there, At the door, Eat");
    room.types(":split 2 = Ask");
    assertThat(stages()).isEqualTo("Find it, Ask, Go there, At the door, Eat");
    room.types(":merge At the door into Go there", ":merge s5 s1");
    assertThat(stages()).isEqualTo("Find it, Go there, Eat");
    assertThat(journey())
        .isEqualTo("searches, asks friends, parks, looks for the door, reads the menu, pays");
    assertThat(room.refused(":merge 2 into 2")).contains("cannot be joined with itself");
  }

  @Test
  void stagesAreAdded() {
    room.types(
        ":stage Wait after s1",
        ":stage Leave",
        ":stage Look after the kids",
        ":stage Sit after Go there");
    assertThat(stages()).isEqualTo("Find it, Wait, Go there, Sit, Eat, Leave, Look after the kids");
    assertThat(room.refused(":stage Ask after 9")).contains("“9”");
    assertThat(room.refused(":stage eat")).contains("There is a stage “eat” already");
  }

  @Test
  void stepsAreAddedToAStageByNumberOrName() {
    room.types(
        ":step 1 reads reviews",
        ":step Go there: takes the bus",
        ":step Eat waits",
        ":step s3 leaves");
    assertThat(journey())
        .isEqualTo(
            "searches, asks friends, reads reviews, parks, looks for the door, takes the bus,"
                + " reads the menu, pays, waits, leaves");
    assertThat(room.refused(":step 9 x")).contains("“9”");
    assertThat(room.refused(":step 2")).contains("Name the stage");
    assertThat(room.refused(":step somewhere x")).contains("“somewhere”");
    room.types(":go journey", ":step compares prices");
    assertThat(journey()).contains("reads reviews, compares prices");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ":link 6 -> 1 again | 6 | 1 | again",
        ":link 6->1 | 6 | 1 | ''",
        ":link t6 1 sold out | 6 | 1 | sold out",
        ":link 6 to 1 when full | 6 | 1 | when full",
      })
  void touchpointsAreLinked(String line, int from, int to, String label) {
    room.types(line);
    Link link = room.map().all(Link.class).get(0);
    assertThat(link.from()).isEqualTo(touchpoint(from).id());
    assertThat(link.to()).isEqualTo(touchpoint(to).id());
    assertThat(link.text().value()).isEqualTo(label);
  }

  @Test
  void ownersAreNamed() {
    room.types(
        ":owner 5 Kitchen",
        ":owner Marketing: 1-2 4",
        ":owner Ops: EMEA: 3",
        ":owner 6: Service",
        ":owner s2 Mia");
    assertThat(room.map().touchpoints())
        .map(t -> t.owner().value())
        .containsExactly("Marketing", "Marketing", "Ops: EMEA", "Marketing", "Kitchen", "Service");
    assertThat(room.map().stages().get(1).owner().value()).isEqualTo("Mia");
    room.types(":owner Jo: 1; Ben: 2");
    assertThat(room.map().touchpoints()).map(t -> t.owner().value()).startsWith("Jo", "Ben");
    assertThat(room.refused(":owner 9 Kitchen")).contains("There is no 9");
    assertThat(room.refused(":owner Marketing: 1-9")).contains("no touchpoint 9");
  }

  @Test
  void momentsAreMarkedAndUnmarked() {
    assertThat(room.type(":moment 4")).isEqualTo("★ 4 looks for the door (Go there)");
    room.types(":moment 4 5-6");
    assertThat(room.map().touchpoints())
        .map(Touchpoint::moment)
        .containsExactly(false, false, false, false, true, true);
  }

  @Test
  void oneCanGoBackAndOn() {
    room.types(":go 3");
    assertThat(room.stands()).isEqualTo("persona persona");
    room.types(":go walk");
    assertThat(room.stands()).isEqualTo("journey actions s1");
    room.types(":go PAINS", ":skip");
    assertThat(room.stands()).isEqualTo("sentiment scores");
    room.types(":back");
    assertThat(room.stands()).isEqualTo("pains strengths");
    room.types(":b");
    assertThat(room.stands()).isEqualTo("pains pains");
    assertThat(room.refused(":go nowhere")).contains("“nowhere”");
    assertThat(room.refused(":go 99")).contains("“99”");
    room.types(":go close");
    assertThat(room.refused(":skip")).contains("last step");
    room.types(":go scope");
    assertThat(room.refused(":back")).contains("first prompt");
  }

  @Test
  void theOpeningMayBeSkipped() {
    Room other = Room.full();
    assertThat(other.refused(":back")).contains("first prompt");
    other.types(":skip");
    assertThat(other.stands()).isEqualTo("scope business-goal");
  }

  @Test
  void theMapAndAdviceAreShown() {
    assertThat(room.tell(":show").effect()).isEqualTo(new Effect.Show(Optional.empty()));
    assertThat(room.tell(":s 2").effect())
        .isEqualTo(new Effect.Show(Optional.of(room.map().stages().get(1).id())));
    assertThat(room.refused(":show 9")).contains("“9”");
    assertThat(room.type(":coach")).contains("outside").doesNotContain("{");
    assertThat(room.type(":help")).contains(":fix").contains(":quit");
    assertThat(room.type(":h")).isEqualTo(room.type(":HELP"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":go",
        ":edit",
        ":move",
        ":delete",
        ":split",
        ":merge",
        ":stage",
        ":step",
        ":link",
        ":owner",
        ":moment",
        ":pain",
        ":strength",
        ":thought",
        ":idea",
        ":insight",
        ":note",
        ":question",
        ":source",
        ":decision",
        ":park",
        ":p",
        ":Move",
        ":move p1",
        ":merge 2",
        ":link 3",
        ":split 3",
        ":owner 3",
        ":move s1 to 2"
      })
  void aCommandThatLacksSomethingSaysWhatToType(String line) {
    assertThat(room.refused(line)).isNotBlank().doesNotContain("{").doesNotContain("workshop.");
  }

  @ParameterizedTest
  @CsvSource({
    ":udno, :undo",
    ":hlep, :help",
    ":pian, :pain",
    ":stpe, :step",
    ":cheese, ''",
    ":quitt, :quit",
    ":par, :park"
  })
  void aMistypedCommandIsAnsweredWithTheNearest(String line, String near) {
    String sentence = room.refused(line);
    assertThat(sentence).contains(line).contains("::");
    if (near.isEmpty()) {
      assertThat(sentence).contains("no command; :help");
    } else {
      assertThat(sentence).contains(near);
    }
    assertThat(room.stands()).isEqualTo("scope business-goal");
  }

  @ParameterizedTest
  @ValueSource(strings = {"p", "s", "x", "q", "t", "i"})
  void anElementThatIsNotThereIsNamed(String prefix) {
    JourneyMap before = room.map();
    for (String command :
        List.of(":edit %s99 x", ":delete %s99", ":move %s99 to 1", ":owner %s99 Jo")) {
      assertThat(room.refused(command.formatted(prefix))).contains(prefix + "99");
    }
    assertThat(room.map()).isEqualTo(before);
  }

  @Test
  void nothingIsPutIntoALaneByAccident() {
    room.types(":note t3 rain", ":insight s2 dark", ":question t1 Who?", ":decision go");
    assertThat(room.map().all(Card.class)).allMatch(c -> c.lane().equals(Lane.NOTES));
    assertThat(room.map().all(Card.class).get(0).at()).contains(touchpoint(3).id());
    assertThat(room.map().all(Insight.class).get(0).at()).isPresent();
    assertThat(room.map().all(OpenQuestion.class).get(0).at()).isPresent();
    assertThat(words(Decision.class)).containsExactly("go");
    assertThat(words(Strength.class)).isEmpty();
    assertThat(words(Stage.class)).hasSize(3);
  }
}
