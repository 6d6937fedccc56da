package io.mapwalk.workshop.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  /** A Monday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final Dates dutch = new Dates(TODAY, Locale.forLanguageTag("nl-NL"));
  private final Dates english = new Dates(TODAY, Locale.ENGLISH);

  @ParameterizedTest
  @CsvSource({
    "vandaag, 2026-11-23",
    "morgen, 2026-11-24",
    "overmorgen, 2026-11-25",
    "volgende vrijdag, 2026-12-04",
    "vrijdag, 2026-11-27",
    "komende vrijdag, 2026-11-27",
    "volgende week vrijdag, 2026-12-04",
    "volgende week, 2026-11-30",
    "volgend jaar, 2027-11-23",
    "over 2 weken, 2026-12-07",
    "Over Drie Maanden, 2027-02-23",
    "over een week, 2026-11-30",
    "over een half jaar, 2027-05-23",
    "binnen 10 dagen, 2026-12-03",
    "3 maart, 2027-03-03",
    "uiterlijk op 1 mei 2027, 2027-05-01",
    "12 okt, 2027-10-12",
    "1 mrt, 2027-03-01",
    "12-3, 2027-03-12",
    "eind van de maand, 2026-11-30",
    "in 2 weeks, 2026-12-07",
    "next friday, 2026-12-04"
  })
  void aDutchRoomSaysDatesInDutchAndMayKeepToEnglish(String typed, LocalDate meant) {
    assertThat(dutch.read(typed)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "mañana, 2026-11-24",
    "en 2 semanas, 2026-12-07",
    "dentro de tres meses, 2027-02-23",
    "la próxima semana, 2026-11-30",
    "el próximo viernes, 2026-12-04",
    "el viernes que viene, 2026-11-27",
    "para el sabado, 2026-11-28",
    "medio año, 2027-05-23",
    "a finales de mes, 2026-11-30",
    "antes del 3 de marzo de 2028, 2028-03-03",
    "1 de diciembre del 2027, 2027-12-01",
    "3 de marzo, 2027-03-03"
  })
  void aSpanishRoomSaysDatesInSpanish(String typed, LocalDate meant) {
    assertThat(new Dates(TODAY, Locale.forLanguageTag("es")).read(typed)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"volgende", "over", "ooit", "over de brug", "31 februari"})
  void whatIsNoDateIsNotGuessed(String typed) {
    assertThat(dutch.read(typed)).isEmpty();
  }

  @Test
  void dutchWordsAreNothingInAnEnglishRoom() {
    assertThat(english.read("volgende vrijdag")).isEmpty();
    assertThat(english.read("day after tomorrow")).contains(LocalDate.of(2026, 11, 25));
  }

  @Test
  void datesAreReadBackInTheLanguageOfTheRoom() {
    assertThat(dutch.inFull(LocalDate.of(2026, 12, 4))).isEqualTo("vrijdag 4 december 2026");
  }
}
