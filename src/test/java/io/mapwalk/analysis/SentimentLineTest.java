package io.mapwalk.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mapwalk.analysis.SentimentLine.Point;
import io.mapwalk.analysis.SentimentReading.Pattern;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.FeelingChange.Score;
import io.mapwalk.journey.change.PersonaChange.AddPersona;
import io.mapwalk.journey.change.StageChange.AddStage;
import io.mapwalk.journey.change.TouchpointChange.AddTouchpoint;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.MapKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentimentLineTest {

  private static final Handle PERSONA = new Handle("pe1");
  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  @Test
  void goesThroughEveryTouchpointInJourneyOrder() {
    SentimentLine line = SentimentLine.of(map("1 . -2", "2"), PERSONA);

    assertThat(line.points())
        .extracting(point -> point.place().value(), point -> point.stage().value(), Point::score)
        .containsExactly(
            tuple("t1", "s1", OptionalInt.of(1)),
            tuple("t2", "s1", OptionalInt.empty()),
            tuple("t3", "s1", OptionalInt.of(-2)),
            tuple("t4", "s2", OptionalInt.of(2)));
  }

  @ParameterizedTest
  @CsvSource({
    "1 1 2, 1.3",
    "-1 -1 -2, -1.3",
    "1 0 0 0, 0.3",
    "-1 0 0 0, -0.3",
    "0 . ., 0.0",
    "1 -1, 0.0"
  })
  void aStageIsTheMeanOfItsScoredTouchpointsToOneDecimal(String scores, double mean) {
    assertThat(SentimentLine.of(map(scores), PERSONA).mean(new Handle("s1"))).hasValue(mean);
  }

  @Test
  void aStageScoredAsAWholeCountsWhereNoTouchpointIs() {
    JourneyMap map = map(". .", "", "2").apply(score("s1", -2)).apply(score("s2", 1));
    SentimentLine line = SentimentLine.of(map.apply(score("s3", -1)), PERSONA);

    assertThat(line.scored())
        .extracting(point -> point.place().value())
        .containsExactly("s1", "s2", "t3");
    assertThat(line.mean(new Handle("s1"))).hasValue(-2.0);
    assertThat(line.mean(new Handle("s3"))).hasValue(2.0);
    assertThat(line.score(new Handle("s2"))).hasValue(1);
  }

  @Test
  void aStageWithoutAnyScoreHasNoMean() {
    SentimentLine line = SentimentLine.of(map(". .", ""), PERSONA);

    assertThat(line.mean(new Handle("s1"))).isEqualTo(OptionalDouble.empty());
    assertThat(line.scored()).isEmpty();
    assertThat(line.readings()).isEmpty();
  }

  @Test
  void personasWithoutAScoreHaveNoLine() {
    JourneyMap map = map("1").apply(new AddPersona(new Handle("pe2"), Text.clean("Bo")));

    assertThat(SentimentLine.all(map)).extracting(SentimentLine::persona).containsExactly(PERSONA);
  }

  @ParameterizedTest
  @CsvSource({
    "0 0 0 0, flat-line 1-4",
    "-1 -1 -1 -1, flat-line 1-4; bad-start 1-1; bad-end 4-4",
    "0 0 0, ''",
    "1 -1 0, rapid-drop 1-2; trough 2-2; peak 1-1",
    "0 . -2 . 0, rapid-drop 1-3; trough 3-3",
    "0 -1 -1 0, trough 2-3",
    "-1 0 1, bad-start 1-1; trough 1-1; peak 3-3",
    "0 1 0, peak 2-2",
    "1 1 0, peak 1-2",
    "1 0 -1, trough 3-3; peak 1-1; bad-end 3-3",
    "0 2 0 2, sawtooth 1-4; rapid-drop 2-3; peak 2-2; peak 4-4",
    "0 2 0 1, rapid-drop 2-3; peak 2-2; peak 4-4",
    "0 1 2 2 1 0 1 2, peak 3-4; peak 8-8",
    "0 2 1 0 1 2, sawtooth 1-6; peak 2-2; peak 6-6",
    "0 1 2 1 0 1 2, peak 3-3; peak 7-7",
  })
  void tellsWhatItShows(String scores, String expected) {
    assertThat(told(map(scores))).isEqualTo(expected);
  }

  @Test
  void stretchesOfSawtoothThatTouchAreOne() {
    assertThat(told(map("0 2 0 2 0 2 0 2")))
        .startsWith("sawtooth 1-8; rapid-drop")
        .doesNotContain("sawtooth 2");
  }

  @Test
  void namesAtMostTheThreeDeepestTroughsAndTheThreeHighestPeaks() {
    String told = told(map("-1 0 -2 1 -1 2 -1 1 -2"));

    assertThat(told).contains("trough 1-1; trough 3-3; trough 9-9; peak 4-4; peak 6-6; peak 8-8");
    assertThat(told.split("trough", -1)).hasSize(4);
  }

  @Test
  void everyPatternHasAllItsSentences() {
    JourneyMap map = map("1 -2");
    for (Pattern pattern : Pattern.values()) {
      SentimentReading reading =
          new SentimentReading(pattern, List.of(new Handle("t1"), new Handle("t2")), 1, -2);
      assertThat(reading.sentence(map, ENGLISH)).isNotBlank().doesNotContain("{");
      assertThat(reading.name(ENGLISH)).isNotBlank();
      assertThat(reading.meaning(ENGLISH)).isNotBlank();
      assertThat(reading.advice(ENGLISH)).isNotBlank();
    }
  }

  @Test
  void aSentenceNamesThePlacesInTheirWords() {
    JourneyMap map = map("2 0 -1");
    List<String> sentences =
        SentimentLine.of(map, PERSONA).readings().stream()
            .map(reading -> reading.sentence(map, ENGLISH))
            .toList();

    assertThat(sentences)
        .containsExactly(
            "It falls from +2 to 0 between “step 1” and “step 2”.",
            "The low point is -1 at “step 3”.",
            "The high point is +2 at “step 1”.",
            "It ends at -1 with “step 3”.");
  }

  private static String told(JourneyMap map) {
    return SentimentLine.of(map, PERSONA).readings().stream()
        .map(r -> r.pattern().key() + " " + r.first().number() + "-" + r.last().number())
        .reduce((a, b) -> a + "; " + b)
        .orElse("");
  }

  private static Score score(String place, int score) {
    return new Score(
        new Handle("f" + (100 + place.charAt(1))),
        new Handle(place),
        PERSONA,
        OptionalInt.of(score));
  }

  /** A map with a stage for each line of scores and a touchpoint for each score or dot. */
  private static JourneyMap map(String... stages) {
    JourneyMap map =
        JourneyMap.create(
                new MapId("abcdefghjk"),
                Text.clean("Pizza"),
                Text.EMPTY,
                Text.EMPTY,
                MapKind.CURRENT,
                "en")
            .apply(new AddPersona(PERSONA, Text.clean("Ann")));
    for (String scores : stages) {
      Handle stage = map.next(ElementKind.STAGE);
      map = map.apply(new AddStage(stage, Text.clean("Stage " + stage), Optional.empty()));
      for (String score : scores.isBlank() ? new String[0] : scores.split(" ")) {
        Handle touchpoint = map.next(ElementKind.TOUCHPOINT);
        map =
            map.apply(
                new AddTouchpoint(touchpoint, stage, Text.clean("step " + touchpoint.number())));
        if (!score.equals(".")) {
          OptionalInt value = OptionalInt.of(Integer.parseInt(score));
          map = map.apply(new Score(map.next(ElementKind.EMOTION), touchpoint, PERSONA, value));
        }
      }
    }
    return map;
  }
}
