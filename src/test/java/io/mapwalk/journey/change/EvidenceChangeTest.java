package io.mapwalk.journey.change;

import static io.mapwalk.journey.change.SmallMap.MAP;
import static io.mapwalk.journey.change.SmallMap.h;
import static io.mapwalk.journey.change.SmallMap.refusal;
import static io.mapwalk.journey.change.SmallMap.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Back;
import io.mapwalk.journey.change.ElementChange.Remove;
import io.mapwalk.journey.change.EvidenceChange.AddCheck;
import io.mapwalk.journey.change.EvidenceChange.DescribeSource;
import io.mapwalk.journey.change.EvidenceChange.LinkEvidence;
import io.mapwalk.journey.change.EvidenceChange.UnlinkEvidence;
import io.mapwalk.journey.change.PlanChange.AddSource;
import io.mapwalk.journey.element.Backed;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Check;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Source;
import io.mapwalk.journey.element.SourceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What statements rest on, and who is to check them. */
class EvidenceChangeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 7);

  private static JourneyMap withSources() {
    return MAP.apply(
        List.of(
            new AddSource(h("e1"), text("talks"), Optional.of(SourceKind.QUALITATIVE), yes()),
            new AddSource(h("e2"), text("calls"), Optional.of(SourceKind.QUALITATIVE), yes()),
            new AddSource(h("e3"), text("counts"), Optional.of(SourceKind.QUANTITATIVE), yes())));
  }

  private static Optional<Boolean> yes() {
    return Optional.of(true);
  }

  private static Backing backing(JourneyMap map, String statement) {
    return map.find(Backed.class, h(statement)).orElseThrow().backing();
  }

  private static JourneyMap linked(JourneyMap map, String... sources) {
    JourneyMap now = map;
    for (String source : sources) {
      now = now.apply(new LinkEvidence(h(source), h("p1")));
    }
    return now;
  }

  @Test
  void oneSourceIsAnObservationAndWordsWithNumbersAreProof() {
    JourneyMap map = withSources();
    assertThat(backing(map, "p1")).isEqualTo(Backing.ASSUMPTION);
    assertThat(backing(linked(map, "e1"), "p1")).isEqualTo(Backing.OBSERVED);
    assertThat(backing(linked(map, "e1", "e2"), "p1")).isEqualTo(Backing.OBSERVED);
    assertThat(backing(linked(map, "e1", "e3"), "p1")).isEqualTo(Backing.VALIDATED);
    assertThat(linked(map, "e1", "e3").sources(h("p1")))
        .map(Source::id)
        .containsExactly(h("e1"), h("e3"));
  }

  @Test
  void linkingTwiceIsLinkingOnce() {
    JourneyMap once = linked(withSources(), "e1");
    assertThat(linked(once, "e1")).isEqualTo(once);
  }

  @Test
  void aStatementIsNeverLessSureForHavingASource() {
    JourneyMap valid = withSources().apply(new Back(h("p1"), Backing.VALIDATED));
    assertThat(backing(linked(valid, "e1"), "p1")).isEqualTo(Backing.VALIDATED);
    JourneyMap off = linked(valid, "e1").apply(new UnlinkEvidence(h("e1"), h("p1")));
    assertThat(backing(off, "p1")).isEqualTo(Backing.VALIDATED);
    JourneyMap refuted = withSources().apply(new Back(h("p1"), Backing.REFUTED));
    assertThat(backing(linked(refuted, "e1"), "p1")).isEqualTo(Backing.OBSERVED);
  }

  @Test
  void whatRestsOnARemovedSourceAloneIsAnAssumptionAgain() {
    JourneyMap map = linked(withSources(), "e1", "e3").apply(new LinkEvidence(h("e1"), h("t1")));
    JourneyMap without = map.apply(new Remove(h("e1")));
    assertThat(backing(without, "p1")).isEqualTo(Backing.OBSERVED);
    assertThat(backing(without, "t1")).isEqualTo(Backing.ASSUMPTION);
    assertThat(backing(without.apply(new Remove(h("e3"))), "p1")).isEqualTo(Backing.ASSUMPTION);
  }

  @Test
  void aRemovedStatementIsForgottenBySourcesAndChecks() {
    JourneyMap map =
        linked(withSources(), "e1").apply(new AddCheck(h("v1"), h("p1"), text(" Jo "), due()));
    JourneyMap without = map.apply(new Remove(h("p1")));
    assertThat(without.all(Source.class)).allMatch(source -> source.supports().isEmpty());
    assertThat(without.all(Check.class)).isEmpty();
  }

  private static Optional<LocalDate> due() {
    return Optional.of(DAY);
  }

  @Test
  void aStatementIsCheckedByOnePersonUntilADate() {
    JourneyMap map =
        MAP.apply(new AddCheck(h("v1"), h("p1"), text(" Jo "), due()))
            .apply(new AddCheck(h("v2"), h("p1"), text("Mia"), Optional.empty()));
    assertThat(map.all(Check.class))
        .map(check -> check.id() + " " + check.owner() + check.due().isPresent())
        .containsExactly("v1 Miafalse");
  }

  @Test
  void aSourceIsDescribedInFull() {
    JourneyMap map =
        withSources()
            .apply(
                new DescribeSource(
                    h("e1"),
                    due(),
                    text(" https://example.com "),
                    text(" nobody waits "),
                    Optional.of(false),
                    OptionalInt.of(12)));
    Source source = map.find(Source.class, h("e1")).orElseThrow();
    assertThat(source.link()).isEqualTo(text("https://example.com"));
    assertThat(source.finding()).isEqualTo(text("nobody waits"));
    assertThat(source.people()).hasValue(12);
    assertThat(source.text()).isEqualTo(text("talks"));
  }

  @Test
  void whatCannotBeIsRefused() {
    JourneyMap map = withSources();
    assertThat(refusal(map, new LinkEvidence(h("e9"), h("p1"))))
        .isEqualTo("journey.no-such-element");
    assertThat(refusal(map, new LinkEvidence(h("p1"), h("p1")))).isEqualTo("journey.wrong-kind");
    assertThat(refusal(map, new LinkEvidence(h("e1"), h("s1")))).isEqualTo("journey.wrong-kind");
    assertThat(refusal(map, new AddCheck(h("v1"), h("s1"), Text.EMPTY, Optional.empty())))
        .isEqualTo("journey.wrong-kind");
    assertThat(
            refusal(
                map,
                new DescribeSource(
                    h("e1"),
                    Optional.empty(),
                    Text.EMPTY,
                    Text.EMPTY,
                    Optional.empty(),
                    OptionalInt.of(0))))
        .isEqualTo("journey.people-range");
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return RandomMaps.maps();
  }

  @Property(tries = 100)
  void linkingAndUnlinkingAnAssumptionLeavesTheMapAsItWas(@ForAll("maps") JourneyMap map) {
    for (Source source : map.all(Source.class)) {
      for (Element element : map.elements().values()) {
        if (element instanceof Backed backed
            && backed.backing() == Backing.ASSUMPTION
            && map.sources(element.id()).isEmpty()) {
          JourneyMap linked = map.apply(new LinkEvidence(source.id(), element.id()));
          assertThat(linked.find(Backed.class, element.id()).orElseThrow().backing())
              .isEqualTo(Backing.OBSERVED);
          assertThat(linked.apply(new UnlinkEvidence(source.id(), element.id()))).isEqualTo(map);
        }
      }
    }
  }

  @Property(tries = 100)
  void sourcesAndChecksPointOnlyAtStatementsThatAreThere(@ForAll("maps") JourneyMap map) {
    List<Handle> pointed =
        Stream.concat(
                map.all(Source.class).stream().flatMap(source -> source.supports().stream()),
                map.all(Check.class).stream().map(Check::statement))
            .toList();
    assertThat(pointed)
        .allSatisfy(handle -> assertThat(map.find(Backed.class, handle)).isPresent());
  }
}
