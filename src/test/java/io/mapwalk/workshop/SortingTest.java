package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Cluster;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Insight;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A wall of notes: pasted in one go, counted, and given their places. */
class SortingTest {

  private static String notes(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> i + ". “note number " + i + "”")
        .collect(Collectors.joining("\n"));
  }

  private static List<Card> cards(Room room) {
    return room.map().all(Card.class);
  }

  private static List<String> at(Room room, int stage) {
    Stage there = room.map().stages().get(stage - 1);
    return room.map().at(Card.class, there.id()).stream().map(c -> c.text().value()).toList();
  }

  @Test
  void pastedNotesAreCardsWithoutBulletsNumbersAndQuotes() {
    Room room = Room.walked("pains");
    room.types(":note\n- rain\n* \"the door\"\n3) no sign\n\n• ‘dark’\n\u0007\n- RAIN");
    assertThat(cards(room))
        .map(c -> c.text() + " " + c.count())
        .containsExactly("rain 2", "the door 1", "no sign 1", "dark 1");
    assertThat(cards(room)).allMatch(c -> c.at().isEmpty());
  }

  @Test
  void aWallOfNotesIsSummedUp() {
    Room room = Room.walked("pains");
    String again =
        IntStream.rangeClosed(1, 7)
            .mapToObj(i -> "- note number " + i + "\n")
            .collect(Collectors.joining());
    String said = room.type(":note " + notes(98) + "\n" + again + "- bell\u0007\u0007");
    assertThat(said).contains("106 taken, 99 new, 7 said before, 2 characters taken out");
    assertThat(said.lines()).hasSize(2);
    assertThat(said).contains(":sort gives them their places");
    assertThat(cards(room)).hasSize(99);
    room.types(":undo");
    assertThat(cards(room)).isEmpty();
  }

  @Test
  void aListPastedAtAPromptLosesItsNumbersOnlyWhereTheyCount() {
    Room room = Room.walked("journey");
    room.types(":go pains", "1. \"slow\"\n2. dull\n3. wet\n4. cold\n5. far\n6. odd\n7. old");
    assertThat(room.map().all(PainPoint.class))
        .map(p -> p.text().value())
        .containsExactly("slow", "dull", "wet", "cold", "far", "odd", "old");
    room.types(":thought 2 rain", ":thought 2 rain");
    assertThat(cards(room)).map(Card::count).containsExactly(2);
  }

  @Test
  void notesAreSortedByNumber() {
    Room room = Room.walked("pains");
    room.types(":note " + notes(9));
    assertThat(room.type(":sort")).contains("9 without a place\n").contains("9 note number 9");
    assertThat(room.type(":sort 1-2 7 > 3; 3 > Go")).contains("3 notes ➜ Eat").contains("1 note ➜");
    assertThat(at(room, 3)).containsExactly("note number 1", "note number 2", "note number 7");
    assertThat(at(room, 2)).containsExactly("note number 3");
    String grouped = room.type("1 3 = Cannot find us");
    assertThat(grouped).contains("Cannot find us");
    Cluster cluster = room.map().all(Cluster.class).get(0);
    assertThat(cards(room))
        .filteredOn(c -> c.cluster().isPresent())
        .map(c -> c.text().value())
        .containsExactly("note number 4", "note number 6");
    assertThat(grouped).contains("4 ▣ Cannot find us (2)");
    room.types("4 > 1");
    assertThat(at(room, 1)).containsExactly("note number 4", "note number 6");
    assertThat(room.map().find(Cluster.class, cluster.id()).orElseThrow().at()).isPresent();
    assertThat(room.type("321")).contains("Everything has its place");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 9, 12, 24})
  void theNumberOfEveryStageStandsBesideTheNotes(int stages) {
    Room room = Room.begun();
    String names =
        IntStream.rangeClosed(1, stages)
            .mapToObj(i -> "Compares offers of others, part " + i)
            .collect(Collectors.joining("; "));
    room.types(":go stages", names, ":note " + notes(40));
    Conversation.Reply page = room.tell(":sort");
    String told = Room.said(page).replace('\u00a0', ' ');
    for (int number = 1; number <= stages; number++) {
      assertThat(told).containsPattern("(?m)(^|· +)" + number + " Comp");
    }
    assertThat(told).contains("3 note number 3").doesNotContain("more;");
    assertThat(Screen.rows(page.said())).isLessThanOrEqualTo(Screen.ROWS);
  }

  @Test
  void whatIsNotThereIsRefused() {
    Room room = Room.walked("pains");
    assertThat(room.refused(":sort")).contains("Nothing is without a place");
    room.types(":note " + notes(4));
    assertThat(room.refused(":sort 5 > 1")).contains("no note 5").contains("1 to 4");
    assertThat(room.refused(":sort 1 > 9")).contains("no one stage “9”");
    assertThat(room.refused(":sort 12345")).isNotBlank();
    assertThat(room.refused(":sort 4")).contains("“4”");
    assertThat(room.refused(":sort anything")).contains(":sort 1-4 7 > 3");
  }

  @Test
  void enterEndsTheSortingAndLeavesTheQuestionOpen() {
    Room room = Room.walked("pains");
    room.types(":note " + notes(4), ":sort", "1..2");
    String stands = room.stands();
    assertThat(room.type("")).contains("stays unsorted");
    assertThat(room.stands()).isEqualTo(stands);
    room.types("12");
    assertThat(room.map().elements().values().toString()).contains("12");
    assertThat(cards(room)).filteredOn(c -> c.at().isEmpty()).hasSize(2);
    room.types("");
    assertThat(room.stands()).isNotEqualTo(stands);
  }

  @Test
  void aHundredNotesTakeAtMostAHundredAndTwentyKeys() {
    Room room = Room.walked("pains");
    room.types(":n " + notes(100));
    int keys = ":n ".length() + 1 + ":sort".length() + 1;
    Conversation.Reply page = room.tell(":sort");
    int number = 0;
    while (cards(room).stream().anyMatch(c -> c.at().isEmpty())) {
      assertThat(Screen.rows(page.said().stream().filter(s -> s.tone() != Tone.ECHO).toList()))
          .isLessThanOrEqualTo(Screen.ROWS);
      long shown = page.said().stream().filter(s -> s.tone() == Tone.KNOWN).count();
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < shown; i++) {
        line.append(1 + number++ * 7 % 3);
      }
      keys += line.length() + 1;
      page = room.tell(line.toString());
      assertThat(page.refused()).isFalse();
    }
    assertThat(number).isEqualTo(100);
    assertThat(keys).isLessThanOrEqualTo(120);
    assertThat(at(room, 2)).contains("note number 2").hasSize(33);
  }

  @Test
  void theTenthStageIsAZeroAndATouchpointIsNamedByItsHandle() {
    Room room = Room.begun();
    room.types(":go stages", "a; b; c; d; e; f; g; h; i; j", ":step 3 asks", ":note " + notes(4));
    room.types(":sort", "0..2", "1 > t1");
    assertThat(at(room, 10)).containsExactly("note number 1");
    assertThat(at(room, 2)).containsExactly("note number 4");
    Touchpoint asks = room.map().touchpoints().get(0);
    assertThat(room.map().at(Card.class, asks.id())).hasSize(1);
  }

  @Test
  void notesBecomeAPainAndStayItsQuotes() {
    Room room = Room.walked("pains");
    room.types(":note " + notes(9));
    String said = room.type(":cluster 2 5 9 = pain Cannot find us [A 20]");
    assertThat(said).contains("Cannot find us – gives up, 20").contains("3 notes ➜");
    PainPoint pain = room.map().all(PainPoint.class).get(0);
    assertThat(pain.at()).isEmpty();
    assertThat(quotes(room, pain))
        .containsExactly("note number 2", "note number 5", "note number 9");
    // The group goes to its stage, and the pain it became goes with it.
    room.types(":sort", "7 > 2");
    Stage second = room.map().stages().get(1);
    assertThat(room.map().at(PainPoint.class, second.id())).hasSize(1);
    assertThat(at(room, 2)).hasSize(3);
    room.types(":undo");
    assertThat(room.map().unsorted(PainPoint.class)).hasSize(1);
    room.types(":undo", ":undo");
    assertThat(room.map().all(PainPoint.class)).isEmpty();
    assertThat(cards(room)).allMatch(c -> c.cluster().isEmpty());
  }

  @Test
  void aGroupBecomesAnIdeaOrAnInsightLaterOn() {
    Room room = Room.walked("pains");
    room.types(":note " + notes(6), ":cluster 1 2 = Signs", ":cluster cl1 = idea", ":sort");
    Idea idea = room.map().all(Idea.class).get(0);
    assertThat(idea.text().value()).isEqualTo("Signs");
    assertThat(quotes(room, idea)).containsExactly("note number 1", "note number 2");
    room.types("c3 c4 = insight: Nobody reads");
    assertThat(room.map().all(Insight.class).get(0).text().value()).isEqualTo("Nobody reads");
    // A group within a group is one group, and no empty one is left behind.
    room.types(":cluster cl1 cl2 = All of it");
    assertThat(room.map().all(Cluster.class)).map(c -> c.text().value()).contains("All of it");
    assertThat(room.map().all(Cluster.class)).hasSize(1);
    assertThat(cards(room)).filteredOn(c -> c.cluster().isPresent()).hasSize(4);
    room.types(":delete " + idea.id());
    assertThat(cards(room)).hasSize(6);
  }

  @Test
  void aClusterThatCannotBeMadeIsRefused() {
    Room room = Room.walked("pains");
    assertThat(room.refused(":cluster 1 2 = Signs")).contains("Nothing is without a place");
    room.types(":note " + notes(3));
    assertThat(room.refused(":cluster")).contains(":cluster 2 5 9 =");
    assertThat(room.refused(":cluster 1 2")).contains(":cluster 2 5 9 =");
    assertThat(room.refused(":cluster 1 2 = pain")).contains(":cluster 2 5 9 =");
    assertThat(room.refused(":cluster 7 = Signs")).contains("no note 7");
    assertThat(room.refused(":cluster c9 = Signs")).contains("c9");
  }

  @Test
  void fiveHundredNotesAreTakenInASecondOrTwo() {
    Room room = Room.walked("pains");
    String wall = notes(480) + notes(20).replaceAll("(?m)^", "\n");
    Instant before = Instant.now();
    String said = room.type(":note " + wall);
    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(20));
    assertThat(said).contains("500 taken, 480 new, 20 said before");
    assertThat(cards(room)).hasSize(480);
    assertThat(Screen.rows(room.tell(":sort +99").said())).isLessThanOrEqualTo(Screen.ROWS);
  }

  @Property(tries = 25)
  void theSameNotesTwiceDoubleTheirCounts(@ForAll @IntRange(min = 3, max = 40) int count) {
    Room room = Room.walked("pains");
    room.types(":note " + notes(count), ":note " + notes(count));
    assertThat(cards(room)).hasSize(count).allMatch(c -> c.count() == 2);
  }

  @Property(tries = 25)
  void sortingAndTakingItBackLeavesTheWallAsItWas(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 3) Integer> stages) {
    Room room = Room.walked("pains");
    room.types(":note " + notes(12));
    JourneyMap wall = room.map();
    String keys =
        stages.stream().map(s -> s == 0 ? "." : String.valueOf(s)).collect(Collectors.joining());
    room.types(":sort " + keys);
    long placed = stages.stream().filter(s -> s > 0).count();
    assertThat(cards(room)).filteredOn(c -> c.at().isPresent()).hasSize((int) placed);
    room.types(":undo");
    assertThat(room.map().saysTheSameAs(wall)).isTrue();
  }

  private static List<String> quotes(Room room, Element element) {
    List<Handle> groups =
        room.map().all(Cluster.class).stream()
            .filter(c -> c.became().filter(element.id()::equals).isPresent())
            .map(Cluster::id)
            .toList();
    return cards(room).stream()
        .filter(c -> c.cluster().filter(groups::contains).isPresent())
        .map(c -> c.text().value())
        .toList();
  }
}
