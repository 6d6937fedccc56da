package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.HostileText;
import io.mapwalk.fixture.RandomTexts;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.Session;
import io.mapwalk.workshop.template.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is typed in whatever order, the guide keeps its promises. */
class RandomTalkTest {

  // A dash alone mends the last line, as ":fix" does.
  private static final Pattern TAKES_OUT =
      Pattern.compile("(?is)^\\s*(?::(?:delete|merge|undo|u|redo|fix|f)\\b.*|[-–−]\\s*)");

  private static final List<String> WORDS =
      List.of(
          "parks",
          "no signs",
          "lit sign",
          "they wait",
          "Marketing",
          "web",
          "phone, email",
          "Eva",
          "x1 keep",
          "i1",
          "1-3",
          "0 1 -1 . 2",
          "1: 5/1",
          "2",
          ".",
          "?",
          "-2",
          "in 2 weeks",
          "12-3",
          "30-2",
          "a -> b",
          "s1 calls: 3 -> 5",
          "goals: eat",
          "\"Is this it?\"",
          "[W 60]",
          "[Q]",
          "p1",
          "p1 p2",
          "t3",
          "s2",
          "3>",
          ">",
          ">2",
          "Eat>",
          ";",
          ";;",
          "?;",
          "24 hours",
          "3 of 5",
          "50 %",
          "to 2",
          "after 1",
          "into 1",
          "a\nb\nc",
          "- a\n- b",
          "map1",
          "se1",
          "goal1",
          "sc1",
          "tc1",
          "pe1",
          "o1",
          "n1",
          "d1",
          "q1",
          "a1",
          "k1",
          "e1",
          "u1",
          "ch1",
          "l1",
          "c1",
          "st1",
          "m1",
          "Ops: EMEA: 1",
          "until 16:00",
          "90");

  @Provide
  Arbitrary<List<String>> talks() {
    List<String> steps = Stream.of(Answer.values()).map(answer -> ":go " + answer.key()).toList();
    List<String> commands = Stream.of(Command.values()).map(c -> ":" + c.word() + " ").toList();
    Arbitrary<String> words =
        Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(4).map(list -> String.join(" ", list));
    Arbitrary<String> sequence =
        Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(8).map(list -> String.join("; ", list));
    Arbitrary<String> line =
        Arbitraries.frequencyOf(
            Tuple.of(4, words),
            Tuple.of(2, sequence),
            Tuple.of(3, Arbitraries.of(steps)),
            Tuple.of(5, Combinators.combine(Arbitraries.of(commands), words).as(String::concat)),
            Tuple.of(2, Arbitraries.just("")),
            Tuple.of(
                2, Arbitraries.of(":back", ":skip", ":undo", ":redo", ":fix", ":time", ":edit")),
            Tuple.of(1, HostileText.any()),
            Tuple.of(1, RandomTexts.raw()),
            Tuple.of(1, Arbitraries.of(Sample.PIZZA.lines())));
    return line.list().ofMinSize(1).ofMaxSize(40);
  }

  @Property(tries = 300)
  void nothingThrowsNothingIsLostAndThereIsAlwaysAQuestion(@ForAll("talks") List<String> talk) {
    Room room = Room.at(Answer.PAINS);
    for (String line : talk) {
      JourneyMap before = room.map();
      String stood = room.stands();
      Conversation.Reply reply = room.tell(line);
      assertThat(reply.said()).allSatisfy(said -> assertThat(said.text()).isNotNull());
      if (reply.refused() && !line.contains("\n")) {
        assertThat(UndoTest.content(room.map())).isEqualTo(UndoTest.content(before));
        assertThat(room.stands()).isEqualTo(stood);
      }
      boolean takesOut = line.lines().anyMatch(one -> TAKES_OUT.matcher(one).matches());
      if (!takesOut) {
        assertThat(room.map().elements().keySet()).as(line).containsAll(before.elements().keySet());
      }
      Asked asked = room.asked();
      assertThat(asked.label()).isNotBlank();
      assertThat(asked.lines()).isNotEmpty();
      assertThat(Screen.rows(asked.lines())).as(room.stands()).isLessThanOrEqualTo(Screen.ROWS);
      room.pass(Duration.ofSeconds(20));
    }
    Asked asked = room.asked();
    assertThat(withoutPrefill(room.reopened().asked())).isEqualTo(withoutPrefill(asked));
  }

  private static Asked withoutPrefill(Asked asked) {
    return new Asked(
        asked.key(), asked.lines(), asked.clocks(), asked.label(), java.util.Optional.empty());
  }

  @Property(tries = 150)
  void takingBackEverythingGivesTheFirstMapAndMakingItAgainTheLast(
      @ForAll("talks") List<String> talk) {
    Room room = new Room(Room.template("full"), "Dinner out tonight", Phase.ROOM);
    Map<Handle, Element> first = UndoTest.content(room.map());
    room.types("250");
    for (String line : talk) {
      room.tell(line);
    }
    Map<Handle, Element> last = UndoTest.content(room.map());
    int edits = 0;
    while (!room.tell(":undo").refused()) {
      edits++;
      assertThat(edits).isLessThan(500);
    }
    assertThat(UndoTest.content(room.map())).isEqualTo(first);
    for (int i = 0; i < edits; i++) {
      assertThat(room.tell(":redo").refused()).isFalse();
    }
    assertThat(UndoTest.content(room.map())).isEqualTo(last);
  }

  @Property(tries = 150)
  void noHandleIsGivenTwiceWhateverIsTakenBack(@ForAll("talks") List<String> talk) {
    Room room = Room.at(Answer.ACTIONS);
    Map<Handle, Class<?>> known = new java.util.HashMap<>();
    Set<Handle> gone = new HashSet<>();
    for (String line : talk) {
      List<Handle> before = new ArrayList<>(room.map().elements().keySet());
      room.tell(line);
      Set<Handle> now = room.map().elements().keySet();
      before.stream().filter(h -> !now.contains(h)).forEach(gone::add);
      room.map()
          .elements()
          .forEach(
              (handle, element) -> {
                Class<?> was = known.putIfAbsent(handle, element.getClass());
                assertThat(was == null || was == element.getClass()).isTrue();
              });
      for (Handle handle : gone) {
        int highest = room.map().lastNumbers().getOrDefault(handle.prefix(), 0);
        assertThat(highest).isGreaterThanOrEqualTo(handle.number());
      }
    }
    assertThat(room.map().all(Session.class)).hasSize(1);
  }
}
