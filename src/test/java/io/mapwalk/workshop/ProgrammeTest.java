package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.workshop.Programme.Block;
import io.mapwalk.workshop.template.Template;
import io.mapwalk.workshop.template.TemplateLibrary;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens when, by the clock on the wall; today is Monday, 23 November 2026. */
class ProgrammeTest {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
  private static final LocalDateTime TWO = LocalDateTime.of(2026, 12, 3, 14, 0);

  @Test
  void theTwoHoursAreTwoHoursWithTheirBreak() {
    Programme programme =
        Programme.of(Room.template("two-hours"), OptionalInt.empty(), TWO, ENGLISH);
    assertThat(programme.blocks())
        .map(block -> block.from().toLocalTime() + " " + block.title())
        .containsExactly(
            "14:00 Open and scope",
            "14:10 Persona check",
            "14:20 Stages",
            "14:30 Walk in pairs",
            "15:00 Break",
            "15:05 Score",
            "15:15 Pain points",
            "15:30 Ideas",
            "15:45 Choose, with owner and date",
            "15:55 Read back and close");
  }

  @Test
  void everyProgrammeAddsUpWithoutGaps() {
    for (Template template : new TemplateLibrary(List.of()).all()) {
      if (template.steps(Phase.ROOM).isEmpty()) {
        continue;
      }
      for (int minutes : List.of(45, 90, 120, 250, 600)) {
        List<Block> blocks = Programme.of(template, OptionalInt.of(minutes), TWO, ENGLISH).blocks();
        assertThat(blocks.get(0).from()).isEqualTo(TWO);
        assertThat(blocks.get(blocks.size() - 1).to()).isEqualTo(TWO.plusMinutes(minutes));
        for (int i = 1; i < blocks.size(); i++) {
          assertThat(blocks.get(i).from()).isEqualTo(blocks.get(i - 1).to());
          assertThat(Duration.between(blocks.get(i).from(), blocks.get(i).to())).isPositive();
        }
      }
    }
  }

  @Test
  void whatIsNoLengthIsRefused() {
    for (int minutes : List.of(0, 1441)) {
      assertThatExceptionOfType(Refused.class)
          .isThrownBy(
              () -> Programme.of(Room.template("full"), OptionalInt.of(minutes), TWO, ENGLISH));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 2026-12-03 14:00 | 2026-12-03T14:00",
        "en | 2026-12-03T14:00 | 2026-12-03T14:00",
        "en | 3 December 9:30 | 2026-12-03T09:30",
        "en | next friday at 2 pm | 2026-12-04T14:00",
        "en | friday, 14.15 | 2026-11-27T14:15",
        "en | in 2 weeks 12 am | 2026-12-07T00:00",
        "nl | volgende vrijdag om 14:00 | 2026-12-04T14:00",
        "nl | 3 december 14h30 | 2026-12-03T14:30",
        "es | 3 de diciembre a las 14:00 | 2026-12-03T14:00",
        "en | 2026-12-03 | -",
        "en | 14:00 | -",
        "en | soon 14:00 | -",
        "en | friday 25:00 | -",
        "en | friday 13 pm | -",
        "en | 31-4 14:00 | -",
      })
  void theStartIsReadAsPeopleWriteIt(String language, String typed, String start) {
    Messages messages = new Messages(Locale.forLanguageTag(language));
    assertThat(Start.read(typed, LocalDate.of(2026, 11, 23), messages).map(Object::toString))
        .isEqualTo(Optional.of(start).filter(expected -> !expected.equals("-")));
  }
}
