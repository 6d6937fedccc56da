package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Severity;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.workshop.template.Answer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One line that says all there is to say of a moment. */
class CaptureTest {

  private Room room;

  @BeforeEach
  void walkTheJourney() {
    room = Room.at(Answer.ACTIONS);
  }

  private Touchpoint last() {
    List<Touchpoint> here = room.map().touchpoints(room.map().stages().get(0).id());
    return here.get(here.size() - 1);
  }

  private List<Integer> scores() {
    return room.map().all(Emotion.class).stream()
        .filter(e -> e.place().equals(last().id()))
        .map(e -> e.score().orElseThrow())
        .toList();
  }

  private List<String> channels() {
    return last().channels().stream().map(Object::toString).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"=>call back", "=> call back", "⇒call back"})
  void anIdeaAloneIsAboutTheTouchpointJustNamed(String line) {
    room.types("waits in line");
    room.types(line);
    assertThat(last().text()).hasToString("waits in line");
    assertThat(room.map().all(Idea.class))
        .extracting(i -> i.text().value())
        .containsExactly("call back");
  }

  @Test
  void anArrowBetweenTwoWordsIsNoIdea() {
    room.types("desk => counter");
    assertThat(last().text()).hasToString("desk => counter");
    assertThat(room.map().all(Idea.class)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!loud [T 20] => ask for a table at the back",
        "!loud [T 20] ⇒ ask for a table at the back",
        "waits !loud [T 20] => ask for a table at the back #phone",
      })
  void behindAPainPointAnArrowBringsAnIdeaWithOrWithoutABlank(String line) {
    room.types("comes in");
    String said = room.type(line);
    PainPoint pain = room.map().all(PainPoint.class).get(0);
    assertThat(pain.text()).hasToString("loud");
    assertThat(pain.reach()).hasValue(20);
    Idea idea = room.map().all(Idea.class).get(0);
    assertThat(idea.text()).hasToString("ask for a table at the back");
    assertThat(idea.answers()).containsExactly(pain.id());
    assertThat(said).contains("ask for a table at the back");
  }

  @Test
  void aLineSaysEverythingOfATouchpoint() {
    int edits = room.ledger().edits();
    String said =
        room.type(
            "waits in line #phone #app -1 \"Again?\" !nobody picks up [W 60]"
                + " =>call back @Customer service *");
    assertThat(room.ledger().edits()).isEqualTo(edits + 1);
    assertThat(last().text()).hasToString("waits in line");
    assertThat(channels()).containsExactly("phone", "app");
    assertThat(scores()).containsExactly(-1);
    assertThat(last().owner()).hasToString("Customer service");
    assertThat(last().moment()).isTrue();
    Card thought = room.map().all(Card.class).get(0);
    assertThat(thought.text()).hasToString("Again?");
    assertThat(thought.at()).contains(last().id());
    PainPoint pain = room.map().all(PainPoint.class).get(0);
    assertThat(pain.text()).hasToString("nobody picks up");
    assertThat(pain.severity()).contains(Severity.WORKAROUND);
    assertThat(pain.reach()).hasValue(60);
    assertThat(pain.at()).contains(last().id());
    Idea idea = room.map().all(Idea.class).get(0);
    assertThat(idea.text()).hasToString("call back");
    assertThat(idea.answers()).containsExactly(pain.id());
    assertThat(said)
        .contains("waits in line", "Phone", "-1 annoyed", "Customer service", "★", "60 %");
  }

  @Test
  void aLineOfSignsAloneIsAboutTheTouchpointJustNamed() {
    room.types("waits in line", "#phone", "-2", "@Sales", "!no music", "=>a song", "*", "#app");
    assertThat(last().text()).hasToString("waits in line");
    assertThat(channels()).containsExactly("phone", "app");
    assertThat(scores()).containsExactly(-2);
    assertThat(last().owner()).hasToString("Sales");
    assertThat(last().moment()).isTrue();
    assertThat(room.map().all(Idea.class).get(0).answers())
        .containsExactly(room.map().all(PainPoint.class).get(0).id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "writes to a@b.nl",
        "reads about C# and F#",
        "calls 24/7",
        "pays 50 % now",
        "smiles :-)",
        "wants it now!",
        "wants it now !",
        "wow !! really",
        "gets +1 from the boss",
        "eats burger + chips",
        "learns C++",
        "calls +31 20 555",
        "takes 2 * 3 pills",
        "goes from -2 to 5 degrees",
        "walks the floors -1 to +1",
        "sinks from +2 … -2",
        "falls from 0 to -2",
        "is number #12 in line",
        "meets @ the desk",
        "clicks \"Buy now\"",
        "says \"yes\" and \"no\" at once",
        "x =>",
        "x => y",
        "a->b and c=>d"
      })
  void signsWithinWordsStayWords(String line) {
    room.types(line);
    assertThat(last().text().value()).isEqualTo(line.strip());
    assertThat(room.map().all(PainPoint.class)).isEmpty();
    assertThat(room.map().all(Idea.class)).isEmpty();
    assertThat(room.map().all(Card.class)).isEmpty();
  }

  @Test
  void aScoreBehindANumberOfTheStoryIsStillAScore() {
    room.types("parks on floor -1 and forgets where -2");
    assertThat(last().text()).hasToString("parks on floor -1 and forgets where");
    assertThat(scores()).containsExactly(-2);
    room.types("waits 20 minutes -1");
    assertThat(last().text()).hasToString("waits 20 minutes");
    assertThat(scores()).containsExactly(-1);
  }

  @Test
  void aRatingBehindAStepStaysInItAndItIsSaidHowToNameThePain() {
    assertThat(room.type("waits [T 30]")).contains("“[T 30]” stayed", "!too slow [T 30]");
    assertThat(last().text()).hasToString("waits [T 30]");
    assertThat(room.type("waits !nobody comes [T 30]")).doesNotContain("stayed");
    assertThat(room.type("reads the list [page 3]")).doesNotContain("stayed");
  }

  @Test
  void signsAloneBeforeAnythingWasNamedAreKeptAsTheyAre() {
    room.types("#phone");
    assertThat(last().text()).hasToString("#phone");
  }

  @Test
  void signsBehindAHandleThatIsNotThereAreNoStepOfThatName() {
    int before = room.map().touchpoints().size();
    assertThat(room.type("t99 -1")).contains("no touchpoint t99");
    assertThat(room.type("s99 !no car park")).contains("s99");
    assertThat(room.map().touchpoints()).hasSize(before);
    room.types("t9 form is filled in -1");
    assertThat(last().text()).hasToString("t9 form is filled in");
  }

  @Test
  void wordsBehindASignBelongToTheText() {
    room.types("pays #card at the desk");
    assertThat(last().text()).hasToString("pays at the desk");
    assertThat(channels()).containsExactly("card");
  }

  @Test
  void aDashAloneBringsTheLastLineBackToBeMended() {
    int before = room.map().touchpoints().size();
    room.types("wiats in line #phone", "-");
    assertThat(room.map().touchpoints()).hasSize(before);
    assertThat(room.asked().prefill()).contains("wiats in line #phone");
  }

  @Test
  void aTagStandsInARowOfItsOwnAndOnceAtAPlace() {
    String said = room.type("waits in line +evening +Families #phone");
    assertThat(said).contains("+evening", "+Families");
    room.types("+evening");
    assertThat(last().text()).hasToString("waits in line");
    assertThat(room.map().at(Card.class, last().id()))
        .extracting(card -> card.lane() + " " + card.text() + " " + card.count())
        .containsExactly("tags evening 1", "tags Families 1");
  }

  @Test
  void signsWithinAQuotationStayInIt() {
    room.types("waits -1 \"Why #2? Call me @ home!\"");
    assertThat(room.map().all(Card.class).get(0).text()).hasToString("Why #2? Call me @ home!");
    assertThat(scores()).containsExactly(-1);
    assertThat(last().text()).hasToString("waits");
  }

  @Test
  void fiftyPastedLinesAreFiftyTouchpoints() {
    int before = room.map().touchpoints().size();
    String block =
        IntStream.rangeClosed(1, 50)
            .mapToObj(n -> "- step " + n + " #web " + (n % 2 == 0 ? "+1" : "-1 !slow " + n))
            .collect(Collectors.joining("\n"));
    int edits = room.ledger().edits();
    room.types(block);
    assertThat(room.map().touchpoints()).hasSize(before + 50);
    assertThat(room.map().all(PainPoint.class)).hasSize(25);
    assertThat(room.ledger().edits()).isEqualTo(edits + 1);
    assertThat(last().text()).hasToString("step 50");
    assertThat(channels()).containsExactly("web");
  }

  @Test
  void anEleventhChannelIsRefusedAndNothingOfTheLineIsTaken() {
    int before = room.map().touchpoints().size();
    room.refused("shops around #a #b #c #d #e #f #g #h #i #j #k !tiring");
    assertThat(room.map().touchpoints()).hasSize(before);
    assertThat(room.map().all(PainPoint.class)).isEmpty();
  }
}
