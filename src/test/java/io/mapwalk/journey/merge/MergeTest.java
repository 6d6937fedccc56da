package io.mapwalk.journey.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.Intent;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Soundness;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.CardChange.AddCard;
import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.change.ElementChange.Assign;
import io.mapwalk.journey.change.ElementChange.Place;
import io.mapwalk.journey.change.ElementChange.Remove;
import io.mapwalk.journey.change.ElementChange.Reword;
import io.mapwalk.journey.change.EvidenceChange.LinkFact;
import io.mapwalk.journey.change.FeelingChange.Score;
import io.mapwalk.journey.change.PersonaChange.AddPersona;
import io.mapwalk.journey.change.PersonaChange.Describe;
import io.mapwalk.journey.change.PlanChange.AddSource;
import io.mapwalk.journey.change.SessionChange;
import io.mapwalk.journey.change.StageChange.AddStage;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Source;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Bringing a map that was changed elsewhere together with what was changed here. */
class MergeTest {

  /** A map, and what two people made of it. */
  record Parted(JourneyMap base, JourneyMap here, JourneyMap there) {}

  @Provide
  Arbitrary<Parted> parted() {
    return Combinators.combine(RandomMaps.maps(), edits(), edits())
        .as(
            (base, mine, theirs) ->
                new Parted(base, RandomMaps.play(base, mine), RandomMaps.play(base, theirs)));
  }

  // What comes back from outside has no session in it.
  private static Arbitrary<List<Intent>> edits() {
    List<Class<? extends Change>> all =
        RandomMaps.CHANGES.stream()
            .filter(type -> !SessionChange.class.isAssignableFrom(type))
            .toList();
    return Combinators.combine(Arbitraries.of(all), Arbitraries.longs())
        .as(Intent::new)
        .list()
        .ofMaxSize(25);
  }

  private static Merged merge(JourneyMap base, JourneyMap here, JourneyMap there) {
    return Merge.of(base, here, there, Side.HERE);
  }

  @Property(tries = 200)
  void whereNothingWasDoneHereAllThatCameBackIsTaken(@ForAll("parted") Parted parted) {
    Merged merged = merge(parted.base(), parted.base(), parted.there());
    assertThat(Differences.between(merged.result(), parted.there()))
        // Where sessions stand is left as it is here.
        .filteredOn(one -> !(one.before().orElse(null) instanceof Session))
        .isEmpty();
    assertThat(merged.conflicts()).isEmpty();
  }

  @Property(tries = 200)
  void whereNothingWasDoneThereNothingChanges(@ForAll("parted") Parted parted) {
    Merged merged = merge(parted.base(), parted.here(), parted.base());
    assertThat(merged.changes()).isEmpty();
    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.result()).isSameAs(parted.here());
  }

  @Property(tries = 200)
  void whatCameBackTwiceIsTakenOnce(@ForAll("parted") Parted parted) {
    Merged merged = merge(parted.base(), parted.here(), parted.here());
    assertThat(merged.changes()).isEmpty();
    assertThat(merged.conflicts()).isEmpty();
  }

  @Property(tries = 200)
  void whateverBothDidTheResultIsAMapAndTheChangesMakeIt(@ForAll("parted") Parted parted) {
    for (Side side : Side.values()) {
      Merged merged = Merge.of(parted.base(), parted.here(), parted.there(), side);
      new Soundness(merged.result().elements()).check();
      assertThat(parted.here().apply(merged.changes())).isEqualTo(merged.result());
    }
  }

  @Property(tries = 200)
  void aFieldThatOnlyOneSideChangedIsAsThatSideHasIt(@ForAll("parted") Parted parted) {
    Merged merged = merge(parted.base(), parted.here(), parted.there());
    for (Difference mine : Differences.between(parted.base(), parted.here())) {
      Optional<Stage> stage = parted.here().find(Stage.class, mine.element());
      if (stage.isPresent() && mine.before().isPresent()) {
        assertThat(merged.result().find(Stage.class, mine.element()))
            .as("%s was changed here, so it is not lost", mine.element())
            .isPresent();
      }
    }
    for (Difference theirs : Differences.between(parted.base(), parted.there())) {
      // Where sessions stand is left as it is here.
      boolean untouched =
          parted.base().find(theirs.element()).equals(parted.here().find(theirs.element()))
              && !(theirs.before().orElse(null) instanceof Session);
      if (theirs.before().isPresent() && theirs.after().isPresent() && untouched) {
        boolean contested =
            merged.conflicts().stream().anyMatch(c -> c.element().id().equals(theirs.element()));
        Optional<?> now = merged.result().find(theirs.element());
        assertThat(now.equals(parted.base().find(theirs.element())) && !contested)
            .as("%s was changed there alone", theirs.element())
            .isFalse();
      }
    }
  }

  private static final JourneyMap BASE = PizzaMap.map();

  private static Handle first(Class<? extends io.mapwalk.journey.element.Element> type) {
    return BASE.all(type).get(0).id();
  }

  private static Text text(String text) {
    return Text.clean(text);
  }

  @Test
  void twoFieldsOfOneTouchpointAreBothKept() {
    Handle step = first(Touchpoint.class);
    JourneyMap here = BASE.apply(new Assign(step, text("Marketing")));
    JourneyMap there = BASE.apply(new Reword(step, text("asks a friend")));
    Merged merged = merge(BASE, here, there);
    Touchpoint now = merged.result().find(Touchpoint.class, step).orElseThrow();
    assertThat(now.owner()).isEqualTo(text("Marketing"));
    assertThat(now.text()).isEqualTo(text("asks a friend"));
    assertThat(merged.conflicts()).isEmpty();
  }

  @Test
  void oneFieldThatBothChangedIsAConflictInWhichThePreferredSideHolds() {
    Handle step = first(Touchpoint.class);
    JourneyMap here = BASE.apply(new Reword(step, text("asks her mother")));
    JourneyMap there = BASE.apply(new Reword(step, text("asks a friend")));
    Merged merged = merge(BASE, here, there);
    assertThat(merged.result()).isEqualTo(here);
    assertThat(merged.conflicts())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.kind()).isEqualTo(Conflict.Kind.BOTH_CHANGED);
              assertThat(conflict.field().orElseThrow())
                  .isEqualTo(
                      new FieldChange("text", text("asks her mother"), text("asks a friend")));
            });
    assertThat(Merge.of(BASE, here, there, Side.THERE).result()).isEqualTo(there);
  }

  @Test
  void twoNewCardsOfOneHandleBecomeTwoCards() {
    Handle id = BASE.next(ElementKind.CARD);
    JourneyMap here = BASE.apply(new AddCard(id, Lane.NOTES, Optional.empty(), text("here")));
    JourneyMap there = BASE.apply(new AddCard(id, Lane.NOTES, Optional.empty(), text("there")));
    JourneyMap both = merge(BASE, here, there).result();
    assertThat(both.elements()).hasSize(BASE.elements().size() + 2);
  }

  @Test
  void aFactOfANewPersonaKeepsItsEvidenceUnderTheHandlesBothHaveHere() {
    Handle persona = BASE.next(ElementKind.PERSONA);
    Handle source = BASE.next(ElementKind.SOURCE);
    JourneyMap here = BASE.apply(List.of(new AddPersona(persona, text("Ann")), source(source)));
    JourneyMap there =
        BASE.apply(
            List.of(
                new AddPersona(persona, text("Zoë")),
                new Describe(persona, PersonaField.NEEDS, text("a table")),
                source(source),
                new LinkFact(source, persona, PersonaField.NEEDS)));
    JourneyMap both = merge(BASE, here, there).result();
    Persona zoe =
        both.personas().stream().filter(p -> p.text().says("Zoë")).findFirst().orElseThrow();
    assertThat(zoe.id()).isNotEqualTo(persona);
    assertThat(zoe.ground(PersonaField.NEEDS)).isEqualTo(Backing.OBSERVED);
    assertThat(both.all(Source.class))
        .filteredOn(one -> one.supports(zoe.id(), PersonaField.NEEDS))
        .hasSize(1);
  }

  @Test
  void evidenceOfAPersonaThatIsGoneHereIsLetGo() {
    Handle persona = first(Persona.class);
    Handle source = BASE.next(ElementKind.SOURCE);
    JourneyMap base = BASE.apply(new Describe(persona, PersonaField.NEEDS, text("a table")));
    JourneyMap here = base.apply(new Remove(persona));
    JourneyMap there =
        base.apply(List.of(source(source), new LinkFact(source, persona, PersonaField.NEEDS)));
    JourneyMap both = merge(base, here, there).result();
    assertThat(both.find(Source.class, source).orElseThrow().statements()).isZero();
  }

  @Test
  void whatWasPutThereWhereNothingIsHereAnyMoreIsSaidNotForgotten() {
    Handle card = BASE.next(ElementKind.CARD);
    Handle step = first(Touchpoint.class);
    JourneyMap base = BASE.apply(new AddCard(card, Lane.NOTES, Optional.empty(), text("loud")));
    Merged merged =
        merge(base, base.apply(new Remove(step)), base.apply(new Place(card, Optional.of(step))));
    assertThat(merged.result().find(Card.class, card).orElseThrow().at()).isEmpty();
    assertThat(merged.conflicts())
        .extracting(Conflict::kind)
        .containsExactly(Conflict.Kind.POINTS_AT_GONE);
  }

  @Test
  void aFeelingToldAnewThereAfterTheOldOneWasTakenOutIsTaken() {
    Emotion old = BASE.all(Emotion.class).get(0);
    Handle id = BASE.next(ElementKind.EMOTION);
    JourneyMap there =
        BASE.apply(
            List.of(
                new Remove(old.id()),
                new Score(id, old.place(), old.persona(), OptionalInt.of(-1))));
    assertThat(Differences.between(merge(BASE, BASE, there).result(), there)).isEmpty();
    JourneyMap here =
        BASE.apply(new Score(old.id(), old.place(), old.persona(), OptionalInt.of(2)));
    Merged both = merge(BASE, here, there);
    assertThat(Differences.between(both.result(), here)).isEmpty();
    assertThat(both.conflicts())
        .extracting(Conflict::kind)
        .containsExactly(Conflict.Kind.BOTH_CHANGED, Conflict.Kind.GONE_THERE);
  }

  private static Change source(Handle id) {
    return new AddSource(id, text("talks"), Optional.empty(), Optional.empty());
  }

  @Test
  void twoStagesMayChangeNames() {
    Handle one = BASE.stages().get(0).id();
    Handle two = BASE.stages().get(1).id();
    Text first = BASE.stages().get(0).text();
    Text second = BASE.stages().get(1).text();
    JourneyMap there =
        BASE.apply(
            List.of(
                new Reword(one, text("for a moment")),
                new Reword(two, first),
                new Reword(one, second)));
    Merged merged = merge(BASE, BASE, there);
    assertThat(merged.result()).isEqualTo(there);
    assertThat(merged.conflicts()).isEmpty();
  }

  @Test
  void aStageThatTookAnotherOnesNameKeepsItsOwn() {
    Handle one = BASE.stages().get(0).id();
    JourneyMap here =
        BASE.apply(new AddStage(BASE.next(ElementKind.STAGE), text("Wait"), Optional.empty()));
    JourneyMap there = BASE.apply(new Reword(one, text("wait")));
    Merged merged = merge(BASE, here, there);
    assertThat(merged.result()).isEqualTo(here);
    assertThat(merged.conflicts())
        .extracting(Conflict::kind)
        .containsExactly(Conflict.Kind.NAME_TAKEN);
  }

  @Test
  void whatWasTakenOutThereAndChangedHereStays() {
    Handle step = first(Touchpoint.class);
    JourneyMap here = BASE.apply(new Reword(step, text("asks her mother")));
    Merged merged = merge(BASE, here, BASE.apply(new Remove(step)));
    assertThat(merged.result().find(step)).isPresent();
    assertThat(merged.conflicts()).extracting(Conflict::kind).contains(Conflict.Kind.GONE_THERE);
  }

  @Test
  void whatWasTakenOutHereAndChangedThereStaysAway() {
    Handle step = first(Touchpoint.class);
    JourneyMap there = BASE.apply(new Reword(step, text("asks her mother")));
    Merged merged = merge(BASE, BASE.apply(new Remove(step)), there);
    assertThat(merged.result().find(step)).isEmpty();
    assertThat(merged.conflicts()).extracting(Conflict::kind).contains(Conflict.Kind.GONE_HERE);
  }
}
