package io.mapwalk.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mapwalk.analysis.IdeaRank.Cell;
import io.mapwalk.journey.AssumptionShare;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.CardChange.AddCard;
import io.mapwalk.journey.change.ElementChange.Back;
import io.mapwalk.journey.change.OutcomeChange.AddIdea;
import io.mapwalk.journey.change.OutcomeChange.AddPain;
import io.mapwalk.journey.change.OutcomeChange.MarkQuickWin;
import io.mapwalk.journey.change.OutcomeChange.RateIdea;
import io.mapwalk.journey.change.OutcomeChange.RatePain;
import io.mapwalk.journey.change.OutcomeChange.Vote;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityTest {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  private JourneyMap map =
      JourneyMap.create(
          new MapId("abcdefghjk"),
          Text.clean("Pizza"),
          Text.EMPTY,
          Text.EMPTY,
          MapKind.CURRENT,
          "en");

  @ParameterizedTest
  @CsvSource({
    "TRIVIAL, 9, 1, low",
    "TRIVIAL, 10, 2, low",
    "TRIVIAL, 100, 3, medium",
    "WORKAROUND, 0, 2, low",
    "WORKAROUND, 50, 4, medium",
    "WORKAROUND, 51, 6, high",
    "ABANDONS, 9, 3, medium",
    "ABANDONS, 10, 6, high",
    "ABANDONS, 80, 9, high",
    "TRIVIAL, , 2, low?",
    "WORKAROUND, , 4, medium?",
    "ABANDONS, , 6, high?"
  })
  void aPainWeighsItsSeverityTimesItsReach(
      Severity severity, Integer reach, int points, String label) {
    PainPriority priority = PainPriority.of(pain(severity, reach));

    assertThat(priority.points()).hasValue(points);
    assertThat(priority.label(ENGLISH)).isEqualTo(label);
  }

  @Test
  void aPainWithoutASeverityHasNoPriority() {
    PainPriority priority = PainPriority.of(pain(null, 90));

    assertThat(priority.points()).isEmpty();
    assertThat(priority.level()).isEmpty();
    assertThat(priority.guessed()).isFalse();
    assertThat(priority.label(ENGLISH)).isEmpty();
  }

  @Test
  void theMostUrgentPainComesFirstAndTheUnratedLast() {
    pain(null, null);
    pain(Severity.TRIVIAL, 5);
    pain(Severity.ABANDONS, null);
    pain(Severity.WORKAROUND, 90);
    pain(Severity.ABANDONS, 90);

    assertThat(PainPriority.ranked(map))
        .extracting(p -> p.pain().value())
        .containsExactly("p5", "p4", "p3", "p2", "p1");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, FILL_IN",
    "1, 2, AVOID",
    "1, 3, AVOID",
    "2, 1, QUICK_WIN",
    "2, 2, BIG_PROJECT",
    "3, 1, QUICK_WIN",
    "3, 3, BIG_PROJECT"
  })
  void anIdeaStandsWhereImpactMeetsEffort(int impact, int effort, Cell cell) {
    idea(impact, effort, 0);

    assertThat(IdeaRank.ranked(map)).extracting(IdeaRank::cell).containsExactly(Optional.of(cell));
    assertThat(cell.name(ENGLISH)).isNotBlank();
  }

  @Test
  void ideasComeBestCellFirstAndByVotesWhereNothingElseTellsThemApart() {
    idea(1, 3, 0);
    idea(2, 1, 1);
    idea(2, 1, 4);
    idea(3, 1, 0);
    idea(3, 2, 0);
    map =
        map.apply(new AddIdea(new Handle("i6"), Optional.empty(), Text.clean("six"), List.of()))
            .apply(new AddIdea(new Handle("i7"), Optional.empty(), Text.clean("seven"), List.of()))
            .apply(new MarkQuickWin(new Handle("i7"), true));

    assertThat(IdeaRank.ranked(map))
        .extracting(rank -> rank.idea().value(), rank -> rank.cell().orElse(null))
        .containsExactly(
            tuple("i4", Cell.QUICK_WIN),
            tuple("i3", Cell.QUICK_WIN),
            tuple("i2", Cell.QUICK_WIN),
            tuple("i7", Cell.QUICK_WIN),
            tuple("i5", Cell.BIG_PROJECT),
            tuple("i1", Cell.AVOID),
            tuple("i6", null));
  }

  @Test
  void theShareOfAssumptionsSaysAllAndNoneOnlyIfTrue() {
    assertThat(AssumptionShare.of(map).percent()).isZero();
    for (int i = 1; i <= 300; i++) {
      map = map.apply(new AddCard(new Handle("c" + i), Lane.NOTES, Optional.empty(), said("x")));
    }
    assertThat(AssumptionShare.of(map).percent()).isEqualTo(100);

    map = map.apply(new Back(new Handle("c1"), Backing.OBSERVED));
    assertThat(AssumptionShare.of(map)).isEqualTo(new AssumptionShare(300, 299));
    assertThat(AssumptionShare.of(map).percent()).isEqualTo(99);
    assertThat(new AssumptionShare(300, 1).percent()).isEqualTo(1);
    assertThat(new AssumptionShare(3, 1).percent()).isEqualTo(33);
  }

  private static Text said(String words) {
    return Text.clean(words);
  }

  private PainPoint pain(Severity severity, Integer reach) {
    Handle id = Handle.of("p", map.all(PainPoint.class).size() + 1);
    OptionalInt share = reach == null ? OptionalInt.empty() : OptionalInt.of(reach);
    map =
        map.apply(new AddPain(id, Optional.empty(), said("waiting")))
            .apply(new RatePain(id, Optional.ofNullable(severity), share));
    return map.find(PainPoint.class, id).orElseThrow();
  }

  private void idea(int impact, int effort, int votes) {
    Handle id = Handle.of("i", map.all(Idea.class).size() + 1);
    map =
        map.apply(new AddIdea(id, Optional.empty(), said("idea"), List.of()))
            .apply(new RateIdea(id, OptionalInt.of(impact), OptionalInt.of(effort)))
            .apply(new Vote(id, votes));
  }
}
