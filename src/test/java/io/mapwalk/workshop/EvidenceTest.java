package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.mapwalk.journey.AssumptionShare;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.ToValidate;
import io.mapwalk.journey.element.BackStory;
import io.mapwalk.journey.element.Backed;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.Severity;
import io.mapwalk.journey.element.Source;
import io.mapwalk.journey.element.SourceKind;
import io.mapwalk.workshop.template.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where things are known from: the register of sources, and what rests on them. */
class EvidenceTest {

  private static Room at(Answer answer) {
    Room room = Room.at(answer);
    room.types(":source 12 guest talks (words, solicited); till data (numbers, unsolicited)");
    return room;
  }

  private static Source source(Room room, int number) {
    return room.map().all(Source.class).get(number - 1);
  }

  private static Backing backing(Room room, String handle) {
    return room.map().find(Backed.class, new Handle(handle)).orElseThrow().backing();
  }

  private static List<String> on(Room room, int source) {
    return source(room, source).supports().stream().map(Handle::value).toList();
  }

  @Test
  void oneLineSaysAllOfASource() {
    Room room = Room.at(Answer.EVIDENCE);
    String said =
        room.type(
            "Talks at the door (words, asked for, 40 guests, 3 May, with consent,"
                + " https://example.com/talks): they come for the crust");
    assertThat(said)
        .isEqualTo(
            "e1 Talks at the door (words, asked for, 40 people, 3 May 2026, with consent,"
                + " https://example.com/talks)");
    Source source = source(room, 1);
    assertThat(source.text().value()).isEqualTo("Talks at the door");
    assertThat(source.kind()).contains(SourceKind.QUALITATIVE);
    assertThat(source.solicited()).contains(true);
    assertThat(source.people()).hasValue(40);
    assertThat(source.date()).contains(LocalDate.of(2026, 5, 3));
    assertThat(source.consent()).contains(true);
    assertThat(source.link().value()).isEqualTo("https://example.com/talks");
    assertThat(source.finding().value()).isEqualTo("they come for the crust");
  }

  @Test
  void whatNobodyUnderstandsInBracketsStaysInTheName() {
    Room room = Room.at(Answer.EVIDENCE);
    room.types(
        "calls (by Jo, numbers, n=300)",
        "notes (of Jo)",
        "reviews (words unsolicited)",
        "counts (numbers, 2027-02-30) - many");
    assertThat(room.map().all(Source.class))
        .map(s -> s.text().value())
        .containsExactly("calls (by Jo)", "notes (of Jo)", "reviews", "counts (2027-02-30)");
    assertThat(source(room, 1).people()).hasValue(300);
    assertThat(source(room, 3).solicited()).contains(false);
    assertThat(source(room, 4).finding().value()).isEqualTo("many");
  }

  @Test
  void everyStatementIsAnAssumptionUntilASourceIsNamedAtItsEnd() {
    Room room = at(Answer.PAINS);
    assertThat(room.type("5 no prices [A 15] (e1)\n2 no hint [W 30]\n4 unclear signs [e1, E2]"))
        .contains("e1 12 guest talks ➜ no prices (observed)")
        .contains("e2 till data ➜ unclear signs (validated)");
    List<PainPoint> pains = room.map().all(PainPoint.class);
    assertThat(pains)
        .map(p -> p.text().value())
        .containsExactly("no prices", "no hint", "unclear signs");
    assertThat(pains)
        .map(PainPoint::backing)
        .containsExactly(Backing.OBSERVED, Backing.ASSUMPTION, Backing.VALIDATED);
    assertThat(pains.get(0).severity()).contains(Severity.ABANDONS);
    assertThat(on(room, 1)).containsExactly("p1", "p3");
  }

  @Test
  void aSignInTheMiddleHoldsForWhatStandsBeforeIt() {
    Room room = at(Answer.BACKSTORY_PAINS);
    room.types("long day (e1); nothing in the fridge; cold (e2)\nlate");
    assertThat(room.map().all(BackStory.class))
        .map(b -> b.text() + " " + b.backing())
        .containsExactly(
            "long day OBSERVED",
            "nothing in the fridge OBSERVED",
            "cold OBSERVED",
            "late ASSUMPTION");
    assertThat(on(room, 1)).containsExactly("b1");
    assertThat(on(room, 2)).containsExactly("b2", "b3");
  }

  @Test
  void everythingThatIsSaidCanRestOnASource() {
    Room room = at(Answer.ACTIONS);
    room.types(
        "rings the bell (e1)", "“Anyone there?” (e2)", ":pain 1 too loud (e1)", "2> waits [e2]");
    assertThat(room.map().all(Card.class)).map(Card::backing).containsExactly(Backing.OBSERVED);
    assertThat(on(room, 1)).containsExactly("t7", "p1");
    assertThat(on(room, 2)).containsExactly("c1", "t8");
    room.types(":go scores", "0 1 . 1 1 1 2 -1 (e2)");
    assertThat(room.map().all(Emotion.class))
        .filteredOn(e -> e.score().isPresent())
        .hasSize(7)
        .allMatch(e -> e.backing() == Backing.OBSERVED);
    room.types(":go persona-facts", "goals: eat well (e1)");
    assertThat(eva(room).grounds()).containsOnly(entry(PersonaField.GOALS, Backing.OBSERVED));
    room.types(":go ideas", "p1 a softer bell (e1)");
    assertThat(room.map().header().text().value()).isEqualTo("Dinner out tonight");
  }

  @Test
  void eachFactOfAPersonaRestsOnSourcesOfItsOwn() {
    Room room = at(Answer.PERSONA_FACTS);
    assertThat(room.type("goals: eat well (e1)")).contains(", Goals (observed)");
    room.types("needs: a table\nbuying role: user", ":evidence pe1 goals, buying role e2");
    assertThat(eva(room).backing()).isEqualTo(Backing.ASSUMPTION);
    assertThat(eva(room).grounds())
        .containsOnly(
            entry(PersonaField.GOALS, Backing.VALIDATED),
            entry(PersonaField.BUYING_ROLE, Backing.OBSERVED));
    assertThat(source(room, 1).statements()).isEqualTo(1);
    assertThat(room.type(":evidence pe1 goals -e2")).contains(", Goals (observed)");
    room.types(":validate pe1 needs goals no");
    assertThat(eva(room).ground(PersonaField.NEEDS)).isEqualTo(Backing.REFUTED);
    assertThat(room.refused(":evidence pe1 worries e1")).contains("“Worries”");
    assertThat(eva(room).ground(PersonaField.GOALS)).isEqualTo(Backing.REFUTED);
  }

  @Test
  void theSweepAtThePromptForSourcesTakesFactsOfPersonasToo() {
    Room room = at(Answer.PERSONA_FACTS);
    room.types("needs: a table", ":go evidence", "e1: pe1 needs", "e2: pe1 needs of a table");
    assertThat(eva(room).grounds()).containsOnly(entry(PersonaField.NEEDS, Backing.OBSERVED));
    assertThat(source(room, 3).text().value()).isEqualTo("e2: pe1 needs of a table");
  }

  @Test
  void aFactWithEvidenceCountsForItselfAndTheRestOfThePortraitAsOne() {
    Room room = at(Answer.PERSONA_FACTS);
    AssumptionShare before = AssumptionShare.of(room.map());
    room.types("goals: eat well\nneeds: a table");
    assertThat(AssumptionShare.of(room.map())).isEqualTo(before);
    room.types(":evidence pe1 goals e1");
    assertThat(AssumptionShare.of(room.map()))
        .isEqualTo(new AssumptionShare(before.statements() + 1, before.assumptions()));
    assertThat(ToValidate.of(room.map()))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.words(room.map(), new Messages(Locale.ENGLISH))).contains("Needs");
              assertThat(one.words(room.map(), new Messages(Locale.ENGLISH)))
                  .doesNotContain("Goals");
            });
    assertThat(room.type(":delete e1")).contains("assumption");
    assertThat(AssumptionShare.of(room.map())).isEqualTo(before);
    assertThat(eva(room).grounds()).isEmpty();
    room.types(":undo", ":delete pe1");
    assertThat(source(room, 1).statements()).isZero();
  }

  @Test
  void whereNothingCanRestOnASourceThatIsSaid() {
    Room room = at(Answer.DECISIONS);
    assertThat(room.type("we begin (e1)")).contains("Nothing in this line can rest on e1");
    assertThat(on(room, 1)).isEmpty();
  }

  @Test
  void anUnknownSourceIsRefusedWithThoseThereAre() {
    Room room = at(Answer.PAINS);
    assertThat(room.refused("5 no prices (e9)"))
        .contains("e9")
        .contains("e1 12 guest talks, e2 till data");
    assertThat(room.refused(":evidence 1 e7")).contains("e7");
    Room none = Room.at(Answer.PAINS);
    assertThat(none.refused("5 no prices (e1)")).contains("no source e1 yet").contains(":source");
    assertThat(room.refused("(e1)")).contains(":evidence p3 e1");
  }

  @Test
  void whatWasSaidBeforeIsLinkedAfterwards() {
    Room room = at(Answer.PAINS);
    room.types("5 no prices\n2 no hint", ":go scores", "0 1 -1 . 1 2", ":evidence p1 e1");
    assertThat(backing(room, "p1")).isEqualTo(Backing.OBSERVED);
    room.types(":evidence e2: p1 p2 4 - 6");
    assertThat(backing(room, "p1")).isEqualTo(Backing.VALIDATED);
    assertThat(on(room, 2)).containsExactly("p1", "p2", "t4", "t5", "f5", "t6", "f6");
    room.types(":evidence p1 p2 -e2");
    assertThat(backing(room, "p1")).isEqualTo(Backing.OBSERVED);
    assertThat(backing(room, "p2")).isEqualTo(Backing.ASSUMPTION);
    assertThat(room.refused(":evidence p1")).contains("Say what rests on what");
    assertThat(room.refused(":evidence e1")).contains("Say what rests on what");
    assertThat(room.refused(":evidence s1 e1")).contains("“s1”");
    assertThat(room.refused(":evidence 9 e1")).contains("no touchpoint 9");
  }

  @Test
  void aSweepAtThePromptForSourcesLinksThemToo() {
    Room room = at(Answer.EVIDENCE);
    room.types(":pain 1 far", "e1: p1 4-6", "E2: 1", "e1: a new source of its own");
    assertThat(on(room, 1)).containsExactly("p1", "t4", "t5", "t6");
    assertThat(on(room, 2)).containsExactly("t1");
    assertThat(source(room, 3).text().value()).isEqualTo("e1: a new source of its own");
    assertThat(room.askedText()).contains("e2 till data (numbers, not asked for)");
  }

  @Test
  void linkingAndUnlinkingIsAsIfNothingHadBeenSaid() {
    Room room = at(Answer.PAINS);
    room.types("5 no prices");
    JourneyMap before = room.map();
    room.types(":evidence p1 e1", ":evidence p1 -e1");
    assertThat(room.map().saysTheSameAs(before)).isTrue();
  }

  @Test
  void whatRestsOnASourceAloneIsAnAssumptionWhenItGoesAndThatIsSaid() {
    Room room = at(Answer.PAINS);
    room.types("5 no prices (e1)\n2 no hint (e1 e2)\n1 far (e1)");
    assertThat(room.type(":delete e1"))
        .contains("2 statements that rested on it alone are assumptions again");
    assertThat(backing(room, "p1")).isEqualTo(Backing.ASSUMPTION);
    assertThat(backing(room, "p2")).isEqualTo(Backing.OBSERVED);
    room.types(":undo");
    assertThat(backing(room, "p2")).isEqualTo(Backing.VALIDATED);
  }

  @Test
  void theShareOfAssumptionsStandsBeforeWhatIsTyped() {
    Room empty = Room.begun();
    assertThat(empty.asked().clock()).doesNotContain("assumed");
    Room room = at(Answer.PAINS);
    assertThat(room.asked().clock()).endsWith(" · 100 % assumed");
    room.types(":evidence e1: 1-6");
    assertThat(room.asked().clock()).endsWith(" · 14 % assumed");
    room.types(":evidence e1: pe1");
    assertThat(room.asked().clock()).endsWith(" · 0 % assumed");
    assertThat(AssumptionShare.of(room.map()).percent()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gesprekken (in woorden, ongevraagd, 12 klanten, met toestemming)",
        "charlas (en palabras, no solicitado, 12 clientes, con consentimiento)",
        "talks (qualitative, not asked for, n = 12, consent)",
      })
  void aSourceIsDescribedInTheWordsOfTheRoom(String line) {
    String language = line.startsWith("g") ? "nl" : line.startsWith("c") ? "es" : "en";
    Room room =
        new Room(Room.template("full"), "Dinner", Phase.PREP, Locale.forLanguageTag(language));
    room.types(":go prep-evidence", line);
    Source source = source(room, 1);
    assertThat(source.text().value()).doesNotContain("(");
    assertThat(source.kind()).contains(SourceKind.QUALITATIVE);
    assertThat(source.solicited()).contains(false);
    assertThat(source.people()).hasValue(12);
    assertThat(source.consent()).isEqualTo(Optional.of(true));
  }

  private static Persona eva(Room room) {
    return room.map().find(Persona.class, new Handle("pe1")).orElseThrow();
  }
}
