package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.ParkedStatus;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.Severity;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.workshop.template.TemplateLibrary;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a Dutch and a Spanish room type, in their own words. The room opens at 9:00. */
class OtherLanguagesTest {

  private static Room room(String language) {
    return new Room(
        Room.template("full-" + language), "Uit eten", Phase.ROOM, Locale.forLanguageTag(language));
  }

  private static Room dutch() {
    Room room = room("nl");
    room.types(
        "250",
        ":naar persona",
        "Eva Moline, 29, journalist",
        ":naar fasen",
        "Zoeken; Erheen; Eten",
        ":naar reis",
        "zoekt; vraagt vrienden",
        "",
        "parkeert; zoekt de deur",
        "",
        "leest de kaart; betaalt",
        ":naar pijnpunten");
    return room;
  }

  private static Room spanish() {
    Room room = room("es");
    room.types(
        "250",
        ":ir persona",
        "Eva Moline, 29, periodista",
        ":ir etapas",
        "Buscar; Llegar; Comer",
        ":ir acciones",
        "busca; pregunta",
        "",
        "aparca; busca la puerta",
        "",
        "lee la carta; paga",
        ":ir dolor");
    return room;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | 2 uur | 120 | 11:00",
        "nl | 2uur | 120 | 11:00",
        "nl | twee uur | 120 | 11:00",
        "nl | anderhalf uur | 90 | 10:30",
        "nl | 1,5 uur | 90 | 10:30",
        "nl | 1u30 | 90 | 10:30",
        "nl | een half uur | 30 | 09:30",
        "nl | drie kwartier | 45 | 09:45",
        "nl | een uur en een kwartier | 75 | 10:15",
        "nl | 90 minuten | 90 | 10:30",
        "nl | tot 16:00 | 420 | 16:00",
        "nl | tot 16.30 uur | 450 | 16:30",
        "nl | tot 16 uur | 420 | 16:00",
        "nl | 16u30 | 450 | 16:30",
        "nl | tot half vier | 390 | 15:30",
        "nl | 90 min, klaar om 11:00 | 90 | 11:00",
        "nl | until 16:00 | 420 | 16:00",
        "es | 1 hora | 60 | 10:00",
        "es | 2 horas | 120 | 11:00",
        "es | una hora y media | 90 | 10:30",
        "es | hora y media | 90 | 10:30",
        "es | media hora | 30 | 09:30",
        "es | 1 hora y 15 minutos | 75 | 10:15",
        "es | hasta las 16:00 | 420 | 16:00",
        "es | hasta las 16 h | 420 | 16:00",
        "es | hasta las 4 de la tarde | 420 | 16:00",
        "es | 90 min, hasta las 11:00 | 90 | 11:00",
        "es | 2 hours | 120 | 11:00",
      })
  void theTimeIsReadAsTheRoomSaysIt(String language, String typed, String minutes, String ends) {
    assertThat(room(language).type(typed)).contains(minutes + " minut").contains(ends);
  }

  @Test
  void theHelpShowsTheWordsOfTheRoom() {
    assertThat(room("nl").type(":hulp")).contains(":ongedaan", ":pijn").doesNotContain(":undo");
    assertThat(room("es").type(":ayuda")).contains(":deshacer", ":dolor").doesNotContain(":undo");
    assertThat(room("nl").type(":help")).isEqualTo(room("nl").type(":hulp"));
  }

  @ParameterizedTest
  @CsvSource({"nl, :ongedan, :ongedaan", "nl, :undp, :ongedaan", "es, :desacer, :deshacer"})
  void aMistypedCommandIsAnsweredWithTheNearestOfTheRoom(
      String language, String typed, String near) {
    assertThat(room(language).refused(typed)).contains(near);
  }

  @Test
  void placesAreNamedWithTheLittleWordsOfTheRoom() {
    Room dutch = dutch();
    dutch.types("5 te donker [W 12,5]", ":verplaats p1 naar 3", ":fase Betalen na Eten");
    assertThat(dutch.map().find(PainPoint.class, dutch.map().all(PainPoint.class).get(0).id()))
        .map(PainPoint::reach)
        .hasValueSatisfying(reach -> assertThat(reach).hasValue(13));
    dutch.types(":fase Rust na drukte na s1", ":samen s4 in s3");
    assertThat(dutch.map().stages().stream().map(s -> s.text().value()))
        .containsExactly("Zoeken", "Rust na drukte", "Erheen", "Eten");
    Room spanish = spanish();
    spanish.types(":etapa Pagar después de s3", ":etapa Aparcar tras s1", ":unir s5 en s2");
    assertThat(spanish.map().all(Stage.class).stream().map(s -> s.text().value()))
        .containsExactly("Buscar", "Llegar", "Comer", "Pagar");
    spanish.types("2 muy oscuro", ":mover p1 a Comer");
    assertThat(spanish.map().all(PainPoint.class).get(0).at())
        .contains(spanish.map().stages().get(2).id());
  }

  @Test
  void ratingsMayBeWordsOfTheRoom() {
    Room dutch = dutch();
    dutch.types("5 te donker [omweg 30 %]", ":idee p1 een lamp [snel]");
    PainPoint pain = dutch.map().all(PainPoint.class).get(0);
    assertThat(pain.severity()).contains(Severity.WORKAROUND);
    assertThat(pain.reach()).hasValue(30);
    assertThat(dutch.map().all(Idea.class)).extracting(Idea::quickWin).containsExactly(true);
    Room spanish = spanish();
    spanish.types("5 muy oscuro [abandona]", ":idea p1 una lámpara [rápida]");
    assertThat(spanish.map().all(PainPoint.class).get(0).severity()).contains(Severity.ABANDONS);
    assertThat(spanish.map().all(Idea.class)).extracting(Idea::quickWin).containsExactly(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 uur wachten", "2 van de 5 gasten haken af", "15 minuten te laat"})
  void whatIsCountedInDutchIsNoPlace(String said) {
    Room room = dutch();
    room.types(said);
    PainPoint pain = room.map().all(PainPoint.class).get(0);
    assertThat(pain.text().value()).isEqualTo(said);
    assertThat(pain.at()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 horas de espera", "2 de cada 5 se van", "3 días sin respuesta"})
  void whatIsCountedInSpanishIsNoPlace(String said) {
    Room room = spanish();
    room.types(said);
    assertThat(room.map().all(PainPoint.class).get(0).text().value()).isEqualTo(said);
  }

  @Test
  void whatIsKnownOfAPersonaHasItsOwnWords() {
    Room dutch = dutch();
    dutch.types(":naar persona", "", "doel: lekker eten", "frustraties: te weinig keuze");
    Room spanish = spanish();
    spanish.types(":ir persona", "", "metas: comer bien", "preocupacion: poca elección");
    for (Room room : List.of(dutch, spanish)) {
      Persona persona = room.map().personas().get(0);
      assertThat(persona.fields()).containsKeys(PersonaField.GOALS, PersonaField.PAINS);
    }
  }

  @Test
  void theParkingLotIsSortedInTheWordsOfTheRoom() {
    Room dutch = dutch();
    dutch.types(":parkeer openingstijden", ":parkeer bezorgen", ":naar parkeerplaats");
    dutch.types("x1 houden, x2 volgende keer");
    Room spanish = spanish();
    spanish.types(":aparcar horarios", ":aparcar reparto", ":ir temas aparcados");
    spanish.types("x1 se queda, x2 próxima vez");
    for (Room room : List.of(dutch, spanish)) {
      assertThat(room.map().all(ParkedPoint.class))
          .extracting(ParkedPoint::status)
          .containsExactly(ParkedStatus.KEPT, ParkedStatus.NEXT_TIME);
    }
  }

  @ParameterizedTest
  @CsvSource({"nl, anderhalf uur", "es, hora y media"})
  void whoeverChoosesAWorkshopSaysTheTimeInTheirWordsAndGetsItInTheirLanguage(
      String language, String time) {
    Messages messages = new Messages(Locale.forLanguageTag(language));
    TemplateChoice choice =
        new TemplateChoice(
            new TemplateLibrary(List.of()).all(),
            messages,
            Clock.fixed(Room.MORNING, ZoneOffset.UTC));
    choice.answer(time);
    choice.answer("");
    choice.answer("quick");
    assertThat(choice.chosen().map(c -> c.template().id())).contains("quick-" + language);
  }

  @Test
  void channelsHaveTheNamesOfTheRoom() {
    Room dutch = dutch();
    dutch.types(":naar kanalen", "mail; bellen; persoonlijk; post; reviews; .");
    Room spanish = spanish();
    spanish.types(":ir canales", "correo; teléfono; en persona; carta; reseñas; .");
    for (Room room : List.of(dutch, spanish)) {
      assertThat(room.map().touchpoints().stream().flatMap(t -> t.channels().stream()))
          .extracting(Object::toString)
          .containsExactly("email", "phone", "f2f", "mail", "third-party");
    }
  }

  @Test
  void aNumberIsMeasuredFromHereToThere() {
    Room dutch = dutch();
    dutch.types(":naar cijfer");
    assertThat(dutch.type("terugkerende gasten van 18,5 % naar 25 % over 6 maanden"))
        .contains("18,5 % → 25 %", "23 mei 2027");
    Room spanish = spanish();
    spanish.types(":ir cifra");
    assertThat(spanish.type("clientes que vuelven del 18,5 % al 25 % en 6 meses"))
        .contains("18,5 % → 25 %", "23 de mayo de 2027");
  }

  @Test
  void yesAndABreakAreSaidInTheRoomsWords() {
    Room dutch = room("nl");
    dutch.types("tot 13:10");
    dutch.pass(Duration.ofMinutes(60));
    assertThat(dutch.type(":pauze 10 minuten")).contains("Pauze tot 10:10");
    assertThat(dutch.type(":herplan ja")).isNotEmpty();
    assertThat(room("es").type(":pausa un cuarto de hora")).contains("Pausa hasta las 09:15");
  }
}
