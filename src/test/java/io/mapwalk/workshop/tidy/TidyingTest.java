package io.mapwalk.workshop.tidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.CardChange.AddCard;
import io.mapwalk.journey.change.PlanChange.AddSource;
import io.mapwalk.journey.element.Backed;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.SourceKind;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import io.mapwalk.workshop.Asked;
import io.mapwalk.workshop.Ledger;
import io.mapwalk.workshop.Said;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The evening pass over what was noted in a hurry. */
class TidyingTest {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  /** Keeps edits until the end of a test. */
  private static final class Notebook implements Ledger {
    private final Deque<JourneyMap> before = new ArrayDeque<>();
    private final Deque<String> done = new ArrayDeque<>();

    @Override
    public void save(JourneyMap then, JourneyMap now, String sentence) {
      before.push(then);
      done.push(sentence);
    }

    @Override
    public Reverted undo() {
      return new Reverted(before.pop(), done.pop());
    }

    @Override
    public Reverted redo() {
      throw new Refused("workshop.nothing-to-redo");
    }
  }

  private final Notebook notebook = new Notebook();
  private JourneyMap first = PizzaMap.map();

  private Tidying from(Handle handle) {
    return new Tidying(notebook, ENGLISH, first, Optional.of(handle.value()));
  }

  private Handle card(String words) {
    Handle id = first.next(ElementKind.CARD);
    first = first.apply(new AddCard(id, Lane.NOTES, Optional.empty(), Text.clean(words)));
    return id;
  }

  private static String shown(Tidying tidying) {
    return tidying.asked().lines().stream().map(Said::text).collect(Collectors.joining("\n"));
  }

  private static String words(JourneyMap map, Handle id) {
    return map.find(Worded.class, id).orElseThrow().text().value();
  }

  @Test
  void whatLiesNowhereComesFirstAndEnterKeepsIt() {
    Handle note = card("waitd to long");
    Tidying tidying = new Tidying(notebook, ENGLISH, first, Optional.empty());
    assertThat(shown(tidying))
        .contains("Enter keeps it")
        .contains(note + " · Notes · without a place")
        .contains("“waitd to long”");
    tidying.answer("");
    assertThat(shown(tidying)).doesNotContain("waitd", "Enter keeps it");
    assertThat(tidying.changed()).isZero();
    assertThat(tidying.map()).isSameAs(first);
  }

  @Test
  void otherWordsReplaceItAndTheEqualSignBringsItsWordsToBeChanged() {
    Handle note = card("waitd to long");
    Tidying tidying = from(note);
    tidying.answer("=");
    Asked asked = tidying.asked();
    assertThat(asked.prefill()).contains("waitd to long");
    assertThat(tidying.answer("We waited too long.").get(0).text()).contains("We waited too long.");
    assertThat(words(tidying.map(), note)).isEqualTo("We waited too long.");
    assertThat(tidying.next()).isNotEqualTo(Optional.of(note));
  }

  @Test
  void wordsMayBeginWithASign() {
    Handle note = card("x");
    Tidying tidying = from(note);
    tidying.answer("::-) smiled");
    assertThat(words(tidying.map(), note)).isEqualTo(":-) smiled");
  }

  @Test
  void itIsMovedToAStageAndShownOnceMore() {
    Handle note = card("no sign");
    Tidying tidying = from(note);
    tidying.answer("> 3");
    assertThat(tidying.map().find(Card.class, note).orElseThrow().at())
        .contains(first.stages().get(2).id());
    assertThat(tidying.next()).contains(note);
    assertThat(shown(tidying)).contains(first.stages().get(2).text().value());
  }

  @Test
  void twoOfAKindBecomeOneAndIdeasAnswerTheOther() {
    Idea idea =
        first.all(Idea.class).stream()
            .filter(i -> !i.answers().isEmpty())
            .findFirst()
            .orElseThrow();
    Handle gone = idea.answers().get(0);
    Handle other =
        first.all(PainPoint.class).stream()
            .map(PainPoint::id)
            .filter(id -> !id.equals(gone) && !idea.answers().contains(id))
            .findFirst()
            .orElseThrow();
    Tidying tidying = from(gone);
    tidying.answer("+ " + other);
    assertThat(tidying.map().find(gone)).isEmpty();
    assertThat(tidying.map().find(Idea.class, idea.id()).orElseThrow().answers())
        .contains(other)
        .doesNotContain(gone);
    Handle step = first.all(Touchpoint.class).get(0).id();
    assertThatThrownBy(() -> from(other).answer("+" + step))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.sentence(ENGLISH)).contains("another of its kind"));
  }

  @Test
  void theSameNoteTwiceCountsUp() {
    Handle one = card("no sign");
    Handle two = card("no sign at the door");
    Tidying tidying = from(one);
    tidying.answer("+" + two);
    assertThat(tidying.map().find(Card.class, two).orElseThrow().count()).isEqualTo(2);
    assertThat(tidying.next()).contains(two);
  }

  @Test
  void itRestsOnASourceAndIsShownOnceMore() {
    Handle source = first.next(ElementKind.SOURCE);
    first =
        first.apply(
            new AddSource(
                source,
                Text.clean("12 talks"),
                Optional.of(SourceKind.QUALITATIVE),
                Optional.of(true)));
    Handle pain =
        first.all(PainPoint.class).stream()
            .filter(p -> p.backing() == Backing.ASSUMPTION)
            .findFirst()
            .orElseThrow()
            .id();
    Tidying tidying = from(pain);
    tidying.answer("(" + source + ")");
    assertThat(tidying.map().find(Backed.class, pain).orElseThrow().backing())
        .isNotEqualTo(Backing.ASSUMPTION);
    assertThat(tidying.next()).contains(pain);
  }

  @Test
  void itIsDeletedAndComesBack() {
    Handle note = card("asdf");
    Tidying tidying = from(note);
    tidying.answer("-");
    assertThat(tidying.map().find(note)).isEmpty();
    assertThat(tidying.answer(":undo").get(0).text()).contains("taken back");
    assertThat(tidying.map()).isEqualTo(first);
    assertThat(tidying.next()).contains(note);
  }

  @Test
  void oneGoesBackAndLeavesAtAnyTime() {
    Handle note = card("one");
    Tidying tidying = new Tidying(notebook, ENGLISH, first, Optional.empty());
    assertThatThrownBy(() -> tidying.answer("<")).isInstanceOf(Refused.class);
    tidying.answer("");
    tidying.answer("<");
    assertThat(tidying.next()).contains(note);
    tidying.answer(":q");
    assertThat(tidying.ended()).isTrue();
    assertThat(tidying.next()).contains(note);
  }

  @Test
  void aQuestionMarkAndACommandAreNeverTakenForWordsOfTheCard() {
    Handle note = card("no sign");
    Tidying tidying = from(note);
    assertThat(tidying.answer("?").get(0).text()).contains("Enter keeps it");
    assertThat(tidying.answer(":help").get(0).text()).contains("Enter keeps it");
    assertThatThrownBy(() -> tidying.answer(":pain 5 no parking"))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.sentence(ENGLISH)).contains("“:pain”"));
    assertThat(tidying.map()).isSameAs(first);
    assertThat(tidying.next()).contains(note);
    tidying.answer(":: the sign above the door");
    assertThat(words(tidying.map(), note)).isEqualTo(": the sign above the door");
  }

  @Test
  void theCommandsAreUnderstoodInTheLanguageOfTheRoom() {
    Handle note = card("geen bord");
    Tidying tidying =
        new Tidying(
            notebook, new Messages(Locale.forLanguageTag("nl")), first, Optional.of(note.value()));
    tidying.answer("Er is geen bord.");
    tidying.answer(":ongedaan");
    assertThat(words(tidying.map(), note)).isEqualTo("geen bord");
    tidying.answer(":stop");
    assertThat(tidying.ended()).isTrue();
  }

  @Test
  void aRefusedLineChangesNothing() {
    Handle note = card("one");
    Tidying tidying = from(note);
    assertThatThrownBy(() -> tidying.answer("> 99")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> tidying.answer("(e99)")).isInstanceOf(Refused.class);
    assertThat(tidying.map()).isSameAs(first);
    assertThat(tidying.next()).contains(note);
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return Arbitraries.of("", "", "other words", "=", "-", "> 1", "+ c1", "+ p1", "<", ":undo")
        .list()
        .ofMaxSize(60);
  }

  @Property(tries = 60)
  void anyTalkEndsOnAMapAndUndoLeadsAllTheWayBack(
      @ForAll("lines") List<String> lines, @ForAll long seed) {
    JourneyMap map = RandomMaps.map(seed, 80);
    Notebook kept = new Notebook();
    Tidying tidying = new Tidying(kept, ENGLISH, map, Optional.empty());
    for (String line : lines) {
      if (tidying.ended()) {
        return;
      }
      try {
        tidying.answer(line);
      } catch (Refused refused) {
        assertThat(refused.sentence(ENGLISH)).isNotBlank();
      }
    }
    while (tidying.changed() > 0 && !tidying.ended()) {
      tidying.answer(":undo");
    }
    if (tidying.changed() == 0) {
      assertThat(tidying.map()).isEqualTo(map);
    }
  }
}
