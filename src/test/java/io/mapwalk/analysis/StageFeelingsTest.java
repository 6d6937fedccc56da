package io.mapwalk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.analysis.SentimentLine.StageMean;
import io.mapwalk.journey.Handle;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageFeelingsTest {

  private static final Handle STAGE = new Handle("s1");

  @ParameterizedTest
  @CsvSource({
    "1.0, 2.0, 1.5, 2",
    "-1.0, -2.0, -1.5, -2",
    "0.5, 0.5, 0.5, 1",
    "-0.5, -0.5, -0.5, -1",
    "0.4, 0.4, 0.4, 0",
    "2.0, -2.0, 0.0, 0"
  })
  void aStageIsAsGoodForAllAsTheMeanOfTheirsAndAsBad(
      double one, double other, double mean, int score) {
    StageFeelings feelings = new StageFeelings(List.of(line(one), line(other)));
    assertThat(feelings.mean(STAGE)).hasValue(mean);
    assertThat(feelings.score(STAGE)).hasValue(score);
  }

  @Test
  void whereOneSaysNothingTheOthersCount() {
    SentimentLine silent =
        new SentimentLine(
            new Handle("pe1"), List.of(), List.of(new StageMean(STAGE, OptionalDouble.empty())));
    assertThat(new StageFeelings(List.of(silent, line(-1))).score(STAGE)).hasValue(-1);
    assertThat(new StageFeelings(List.of(silent)).score(STAGE)).isEmpty();
    assertThat(new StageFeelings(List.of()).mean(STAGE)).isEmpty();
  }

  private static SentimentLine line(double mean) {
    return new SentimentLine(
        new Handle("pe1"), List.of(), List.of(new StageMean(STAGE, OptionalDouble.of(mean))));
  }
}
