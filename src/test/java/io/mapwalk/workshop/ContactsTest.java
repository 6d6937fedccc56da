package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Contact;
import io.mapwalk.journey.element.ContactTrait;
import io.mapwalk.journey.element.Link;
import io.mapwalk.journey.element.ProcessKind;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.workshop.answer.Draft;
import io.mapwalk.workshop.answer.Scene;
import io.mapwalk.workshop.answer.Takers;
import io.mapwalk.workshop.catalogue.Catalogue;
import io.mapwalk.workshop.template.Answer;
import io.mapwalk.workshop.template.Prompt;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What kind of contacts there are, how people go through a stage, and ways beside the order. */
class ContactsTest {

  @Test
  void aSweepSaysForManyPlacesWhatTheyAre() {
    Room room = Room.at(Answer.CONTACTS);
    String said = room.type("indirect: 1 3; one-way, unused: 2; wanted: 2-4");
    assertThat(said).contains("indirect: 2 places searches, parks").contains("should be used: 3");
    assertThat(traits(room.map(), 1)).containsExactly(ContactTrait.INDIRECT);
    assertThat(traits(room.map(), 2))
        .containsExactly(ContactTrait.ONE_WAY, ContactTrait.UNUSED, ContactTrait.WANTED);
    assertThat(traits(room.map(), 3)).containsExactly(ContactTrait.INDIRECT, ContactTrait.WANTED);
    assertThat(room.askedText()).contains("indirect: 1 3").contains("should be used: 2 3 4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 indirect, two-way",
        "5: indirect, two-way",
        "t5 Indirect, TWO WAY",
        "indirect, twoway: 5",
        "5 direct; 5 indirect; two-way: t5"
      })
  void theCommandTakesPlacesInFrontOrBehind(String words) {
    Room room = Room.at(Answer.PAINS);
    room.types(":contact " + words);
    assertThat(traits(room.map(), 5)).containsExactly(ContactTrait.INDIRECT, ContactTrait.TWO_WAY);
  }

  @Test
  void aQuestionMarkTakesBackWhatNobodyCanSay() {
    Room room = Room.at(Answer.CONTACTS);
    room.types("used, wanted: 1 2", "used?: 1", "wanted?: 1");
    assertThat(room.map().touchpoints().get(0).contact()).isEmpty();
    assertThat(traits(room.map(), 2)).containsExactly(ContactTrait.USED, ContactTrait.WANTED);
  }

  @Test
  void whatIsPromisedStandsBeforeTheArrowAndWhatPeopleGetBehindIt() {
    Room room = Room.at(Answer.CONTACTS);
    assertThat(room.type("4 a table at 8: by the window -> waits till nine"))
        .contains("promised “a table at 8: by the window”");
    Contact contact = room.map().touchpoints().get(3).contact().orElseThrow();
    assertThat(contact.promised().value()).isEqualTo("a table at 8: by the window");
    assertThat(contact.received().value()).isEqualTo("waits till nine");
    room.types(":contact 4: soon -> ");
    assertThat(room.map().touchpoints().get(3).contact().orElseThrow().received().isBlank())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "indirect | Say which and what",
        "soon -> late | Say which and what",
        "5 friendly | “friendly” is no kind of contact",
        "friendly: 5 | “friendly” is no kind of contact",
        "indirect: 99 | 99",
        "5 indirect, friendly | “friendly”"
      })
  void whatDoesNotFitIsRefusedWhole(String line, String told) {
    Room room = Room.at(Answer.CONTACTS);
    assertThat(room.refused(line)).contains(told);
  }

  @ParameterizedTest
  @CsvSource({
    "nl, eenrichting, ONE_WAY",
    "nl, ongebruikt, UNUSED",
    "nl, gewenst, WANTED",
    "nl, one-way, ONE_WAY",
    "es, un sentido, ONE_WAY",
    "es, no deseado, UNWANTED",
    "es, indirecto, INDIRECT"
  })
  void theWordsAreThoseOfTheRoom(String language, String word, ContactTrait trait) {
    JourneyMap map = Room.at(Answer.CONTACTS).map();
    Draft draft = taken(map, Answer.CONTACTS, Locale.forLanguageTag(language), word + ": 2");
    assertThat(traits(draft.map(), 2)).containsExactly(trait);
  }

  @ParameterizedTest
  @CsvSource({
    "nl, cyclisch, CYCLIC",
    "nl, heen en weer, BI_DIRECTIONAL",
    "es, no lineal, NON_LINEAR",
    "es, cíclico, CYCLIC"
  })
  void theWaysThroughAStageAreThoseOfTheRoom(String language, String word, ProcessKind kind) {
    JourneyMap map = Room.at(Answer.PROCESSES).map();
    Draft draft = taken(map, Answer.PROCESSES, Locale.forLanguageTag(language), "2 " + word);
    assertThat(draft.map().stages().get(1).process()).contains(kind);
  }

  @Test
  void aWayThroughAStageIsSaidByNumberNameOrForMany() {
    Room room = Room.at(Answer.PAINS);
    assertThat(room.type(":process 3 cyclic")).contains("Eat: round and round");
    room.types(":process go there non-linear");
    assertThat(room.map().stages())
        .extracting(Stage::process)
        .containsExactly(
            Optional.empty(), Optional.of(ProcessKind.NON_LINEAR), Optional.of(ProcessKind.CYCLIC));
    room.types(":process linear: 1 2", ":process 3 ?");
    assertThat(room.map().stages())
        .extracting(Stage::process)
        .containsExactly(
            Optional.of(ProcessKind.LINEAR), Optional.of(ProcessKind.LINEAR), Optional.empty());
    assertThat(room.refused(":process 1 zigzag")).contains("“zigzag”").contains("cyclic");
    assertThat(room.refused(":process 9 linear")).contains(":process");
  }

  @Test
  void contactsAndProcessesAreOutOfSightUntilSomebodyAsks() {
    Room room = Room.walked("touchpoints");
    assertThat(room.askedText()).doesNotContain("indirect", "cyclic");
    assertThat(room.type(":help")).doesNotContain(":process");
  }

  @Test
  void aLoopOfLinksIsTakenAndNoneLeadsToItself() {
    Room room = Room.at(Answer.LINKS);
    room.types("4 -> 6 when full; 6 -> 4", ":link 6 -> 1 again");
    assertThat(room.map().all(Link.class))
        .extracting(l -> l.from() + " " + l.to() + " " + l.text())
        .containsExactly("t4 t6 when full", "t6 t4 ", "t6 t1 again");
    assertThat(room.refused("4 -> 4")).contains("cannot lead to itself");
  }

  @Test
  void aLinkSaidTwiceIsThereOnce() {
    Room room = Room.at(Answer.LINKS);
    room.types("4 -> 6 when full");
    for (String again : List.of("4 -> 6", "4 -> 6 When full", "t4->t6")) {
      assertThat(room.type(again)).contains("on the map already");
    }
    assertThat(room.map().all(Link.class)).hasSize(1);
    room.types("4 -> 6 when it rains");
    assertThat(room.map().all(Link.class)).hasSize(2);
  }

  private static Draft taken(JourneyMap map, Answer answer, Locale locale, String line) {
    Prompt prompt = new Prompt("", "", answer, Optional.empty(), List.of(), List.of(), List.of());
    Messages messages = new Messages(locale);
    Scene scene =
        new Scene(map, map.sessions().get(0), prompt, LocalDate.of(2026, 11, 23), messages);
    Draft draft = new Draft(map, Optional.empty(), messages);
    new Takers(new Catalogue(locale)).of(answer).take(scene, draft, line);
    return draft;
  }

  private static List<ContactTrait> traits(JourneyMap map, int number) {
    return map.touchpoints().get(number - 1).contact().orElse(Contact.UNKNOWN).traits();
  }
}
