package io.mapwalk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.analysis.Ranking.Method;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.AppraisalChange.ClassifyIdea;
import io.mapwalk.journey.change.AppraisalChange.FitIdea;
import io.mapwalk.journey.change.AppraisalChange.JudgeIdea;
import io.mapwalk.journey.change.AppraisalChange.ValueIdea;
import io.mapwalk.journey.change.OutcomeChange.AddIdea;
import io.mapwalk.journey.change.OutcomeChange.AddPain;
import io.mapwalk.journey.change.OutcomeChange.RateIdea;
import io.mapwalk.journey.change.OutcomeChange.RatePain;
import io.mapwalk.journey.change.OutcomeChange.Vote;
import io.mapwalk.journey.element.Kano;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.Severity;
import io.mapwalk.journey.element.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Which idea comes first, by each way of choosing. */
class RankingTest {

  private JourneyMap map = ideas();

  private static JourneyMap ideas() {
    JourneyMap map =
        JourneyMap.create(
            new MapId("2222222222"),
            Text.clean("Choosing"),
            Text.EMPTY,
            Text.EMPTY,
            MapKind.CURRENT,
            "en");
    map = map.apply(new AddPain(new Handle("p1"), Optional.empty(), Text.clean("hurts")));
    map =
        map.apply(
            new RatePain(new Handle("p1"), Optional.of(Severity.ABANDONS), OptionalInt.of(80)));
    for (int i = 1; i <= 4; i++) {
      List<Handle> answers = i == 3 ? List.of(new Handle("p1")) : List.of();
      map =
          map.apply(
              new AddIdea(new Handle("i" + i), Optional.empty(), Text.clean("idea " + i), answers));
    }
    return map;
  }

  private List<String> ranked(Method method) {
    return Ranking.of(map, method).stream()
        .map(one -> (one.place() + " " + one.idea() + " " + one.reading()).strip())
        .toList();
  }

  private static OptionalInt of(int number) {
    return OptionalInt.of(number);
  }

  @Test
  void nothingIsRankedThatWasNotRated() {
    for (Method method : Method.values()) {
      assertThat(Ranking.of(map, method)).isEmpty();
    }
  }

  @Test
  void highForBothComesFirst() {
    map = map.apply(new ValueIdea(new Handle("i1"), of(2), of(5)));
    map = map.apply(new ValueIdea(new Handle("i2"), of(5), of(1)));
    map = map.apply(new ValueIdea(new Handle("i3"), of(4), of(4)));
    map = map.apply(new ValueIdea(new Handle("i4"), of(3), of(3)));
    assertThat(ranked(Method.VALUE))
        .containsExactly("1 i3 both", "2 i2 customer", "3 i1 business", "4 i4 neither");
  }

  @Test
  void tiesShareAPlaceAndTheMoreUrgentPainIsNamedFirst() {
    map = map.apply(new Vote(new Handle("i1"), 3));
    map = map.apply(new Vote(new Handle("i3"), 3));
    map = map.apply(new Vote(new Handle("i4"), 1));
    assertThat(ranked(Method.DOTS)).containsExactly("1 i3", "1 i1", "3 i4");
  }

  @Test
  void whatIsMissedComesBeforeWhatPleases() {
    map = map.apply(new ClassifyIdea(new Handle("i1"), Optional.of(Kano.REVERSE)));
    map = map.apply(new ClassifyIdea(new Handle("i2"), Optional.of(Kano.EXCITEMENT)));
    map = map.apply(new ClassifyIdea(new Handle("i4"), Optional.of(Kano.MUST_BE)));
    assertThat(ranked(Method.KANO))
        .containsExactly("1 i4 must-be", "2 i2 excitement", "3 i1 reverse");
  }

  @Test
  void threeTimesYesGoesFirstAndANoLast() {
    Optional<Verdict> yes = Optional.of(Verdict.YES);
    map = map.apply(new JudgeIdea(new Handle("i1"), yes, yes, Optional.of(Verdict.NO)));
    map = map.apply(new JudgeIdea(new Handle("i2"), yes, Optional.empty(), Optional.empty()));
    map = map.apply(new JudgeIdea(new Handle("i3"), yes, yes, yes));
    assertThat(ranked(Method.FVD)).containsExactly("1 i3 go", "2 i2 unsure", "3 i1 no");
  }

  @Test
  void impactAndFitCountAsTheySay() {
    map = map.apply(new RateIdea(new Handle("i2"), of(3), of(1)));
    map = map.apply(new RateIdea(new Handle("i1"), of(3), of(3)));
    map = map.apply(new FitIdea(new Handle("i4"), of(0)));
    map = map.apply(new FitIdea(new Handle("i2"), of(2)));
    assertThat(ranked(Method.IMPACT_EFFORT)).containsExactly("1 i2 quick-win", "2 i1 big-project");
    assertThat(ranked(Method.FIT)).containsExactly("1 i2", "2 i4");
  }
}
