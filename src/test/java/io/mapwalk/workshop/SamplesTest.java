package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.SessionStatus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SamplesTest {

  @ParameterizedTest
  @EnumSource(Sample.class)
  void everySampleRunsToTheEndWithoutARefusal(Sample sample) {
    Room room = run(sample);
    assertThat(room.conversation().session().status()).isEqualTo(SessionStatus.FINISHED);
  }

  @Test
  void thePizzaTableTakesAtMostSixtyPromptsAndOneHundredAndFiftyLines() {
    List<String> lines = Sample.PIZZA.lines();
    Room room = run(Sample.PIZZA);
    assertThat(lines).hasSizeLessThanOrEqualTo(150);
    assertThat(room.questions()).hasSizeBetween(40, 60);
  }

  @ParameterizedTest
  @EnumSource(Sample.class)
  void everyCellOfItsTableIsOnTheMap(Sample sample) {
    JourneyMap map = run(sample).map();
    assertThat(new Facts(map).table()).containsExactlyElementsOf(resource(sample, "table"));
  }

  @ParameterizedTest
  @EnumSource(Sample.class)
  void whatItSaysBesideItsTableIsOnTheMap(Sample sample) {
    JourneyMap map = run(sample).map();
    assertThat(new Facts(map).all()).containsAll(resource(sample, "facts"));
  }

  @ParameterizedTest
  @EnumSource(Sample.class)
  void everyPainIsAnsweredByTheIdeaBesideIt(Sample sample) {
    JourneyMap map = run(sample).map();
    assertThat(map.all(PainPoint.class))
        .isNotEmpty()
        .allSatisfy(
            pain ->
                assertThat(map.at(Idea.class, pain.at().orElseThrow()))
                    .allMatch(idea -> idea.answers().equals(List.of(pain.id()))));
  }

  @Test
  void thePizzaReplaysToTheTableOfTheFixture() {
    JourneyMap map = run(Sample.PIZZA).map();
    List<String> fixture = new Facts(PizzaMap.map()).table();
    assertThat(new Facts(map).table())
        .map(row -> row.replace('\'', '’'))
        .containsExactlyElementsOf(fixture);
    assertThat(map.all(Opportunity.class)).hasSize(1);
  }

  private static List<String> resource(Sample sample, String what) {
    String name = sample.name().toLowerCase(Locale.ROOT) + "-" + what + ".txt";
    try (InputStream in = SamplesTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Room run(Sample sample) {
    return Room.after(sample);
  }
}
