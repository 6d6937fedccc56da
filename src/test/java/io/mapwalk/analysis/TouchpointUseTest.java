package io.mapwalk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.analysis.TouchpointUse.Verdict;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.change.TouchpointChange.Characterise;
import io.mapwalk.journey.element.ContactTrait;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TouchpointUseTest {

  @ParameterizedTest
  @CsvSource({
    "USED, WANTED, FITTING",
    "USED, UNWANTED, UNWELCOME",
    "UNUSED, WANTED, MISSED",
    "UNUSED, UNWANTED, RIGHTLY_LEFT",
    "USED, USED, HALF_KNOWN",
    "UNWANTED, UNWANTED, HALF_KNOWN"
  })
  void useAndWishMakeAVerdict(ContactTrait use, ContactTrait wish, Verdict verdict) {
    JourneyMap map = PizzaMap.map();
    Handle third = map.touchpoints().get(2).id();
    JourneyMap said = map.apply(new Characterise(third, use)).apply(new Characterise(third, wish));

    assertThat(TouchpointUse.of(said).found()).containsOnlyKeys(verdict);
    assertThat(TouchpointUse.of(said).of(verdict)).containsExactly(third);
  }

  @Test
  void nothingIsToldOfWhatNobodySpokeOf() {
    JourneyMap map = PizzaMap.map();
    assertThat(TouchpointUse.of(map).isEmpty()).isTrue();
    JourneyMap said =
        map.apply(new Characterise(map.touchpoints().get(0).id(), ContactTrait.INDIRECT));
    assertThat(TouchpointUse.of(said).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Verdict.class)
  void everyVerdictHasWords(Verdict verdict) {
    assertThat(verdict.name(new Messages(Locale.ENGLISH))).isNotBlank();
  }
}
