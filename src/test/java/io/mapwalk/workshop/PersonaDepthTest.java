package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.workshop.catalogue.Catalogue;
import io.mapwalk.workshop.catalogue.PersonaGuide;
import io.mapwalk.workshop.template.Answer;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All that can be known of a persona, in few keys. */
class PersonaDepthTest {

  private static String field(Room room, PersonaField field) {
    Map<PersonaField, Text> fields = room.map().personas().get(0).fields();
    return fields.getOrDefault(field, Text.EMPTY).value();
  }

  private static Room facts(String language) {
    Room room =
        new Room(Room.template("full"), "Dinner", Phase.ROOM, Locale.forLanguageTag(language));
    room.types("250", ":go persona", "Eva", "");
    return room;
  }

  @Test
  void everyFieldOfTheCatalogueCanBeNamed() {
    for (PersonaGuide.Group group : new Catalogue(Locale.ENGLISH).personas().groups().all()) {
      for (PersonaGuide.Field known : group.fields()) {
        PersonaField kept = known.keptOn().orElse(PersonaField.FACTS);
        Room room = Room.at(Answer.PERSONA_FACTS);
        room.types(kept.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": something");
        assertThat(field(room, kept)).as(known.name()).endsWith("something");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, goals, GOALS",
    "en, job, ROLE",
    "en, says, SAYS",
    "en, sees, SEES",
    "en, barriers, PAINS",
    "en, wants, NEEDS",
    "en, current solution, CURRENT_SOLUTION",
    "en, tech-savviness, SKILLS",
    "nl, doelen, GOALS",
    "nl, beroep, ROLE",
    "nl, zegt, SAYS",
    "nl, drempels, PAINS",
    "nl, barriers, PAINS",
    "nl, aankooprol, BUYING_ROLE",
    "es, metas, GOALS",
    "es, profesión, ROLE",
    "es, dice, SAYS",
    "es, barreras, PAINS",
    "es, nos conoce, AWARENESS",
  })
  void aFieldIsNamedInTheWordsOfTheRoom(String language, String word, PersonaField field) {
    Room room = facts(language);
    room.types(word + ": nothing fancy");
    assertThat(field(room, field)).isEqualTo("nothing fancy");
  }

  @Test
  void aWordThatTellsMoreThanItsFieldIsKept() {
    Room room = facts("nl");
    room.types("opleiding: hbo", "geslacht: v", "branche: zorg");
    assertThat(field(room, PersonaField.FACTS)).isEqualTo("opleiding: hbo\ngeslacht: v");
    assertThat(field(room, PersonaField.COMPANY)).isEqualTo("branche: zorg");
  }

  @Test
  void severalFieldsComeInOneLineWhereEachIsNamed() {
    Room room = Room.at(Answer.PERSONA_FACTS);
    room.types("goals: eat well; sleep; pains: peanuts; says: nothing fancy; really");
    assertThat(field(room, PersonaField.GOALS)).isEqualTo("eat well; sleep");
    assertThat(field(room, PersonaField.PAINS)).isEqualTo("peanuts");
    assertThat(field(room, PersonaField.SAYS)).isEqualTo("nothing fancy; really");
  }

  @Test
  void aMistypedWordIsKeptAmongTheFactsAndTheNearestIsNamed() {
    Room room = Room.at(Answer.PERSONA_FACTS);
    assertThat(room.type("gaols: eat well")).contains("“gaols”").contains("goals").contains(":fix");
    assertThat(field(room, PersonaField.FACTS)).isEqualTo("gaols: eat well");
    room.types(":fix goals: eat well");
    assertThat(field(room, PersonaField.FACTS)).isEmpty();
    assertThat(field(room, PersonaField.GOALS)).isEqualTo("eat well");
    assertThat(room.type("zxcvbnm: chess")).doesNotContain("if you meant");
    assertThat(room.type("http://eva.example")).doesNotContain("if you meant");
  }

  @Test
  void theRoleInABuyingDecisionIsOfferedByNumber() {
    Room room = Room.at(Answer.PERSONA_FACTS);
    assertThat(room.type("buying role:"))
        .contains("1 Initiator", "2 User", "5 Decider", "7 Gatekeeper");
    room.types("dmu: 5");
    assertThat(field(room, PersonaField.BUYING_ROLE)).isEqualTo("Decider");
    room.types("buying role: user");
    assertThat(field(room, PersonaField.BUYING_ROLE)).isEqualTo("User");
    room.types("buying role: the boss");
    assertThat(field(room, PersonaField.BUYING_ROLE)).isEqualTo("the boss");
    assertThat(room.type("awareness:")).contains("5 Most Aware (Brand ambassador)");
    room.types("awareness: 3");
    assertThat(field(room, PersonaField.AWARENESS)).isEqualTo("Solution Aware");
    room.types("awareness: 9");
    assertThat(field(room, PersonaField.AWARENESS)).isEqualTo("9");
  }

  @Test
  void theStoryOfTheLadderIsProposedAndEnterTakesIt() {
    Room room = Room.at(Answer.BACKSTORY_PAINS);
    room.types("long day; nothing in the fridge.", ":go backstory-outcomes", "a calm evening");
    room.types(":go backstory-goal", "live well", ":go backstory-summary");
    assertThat(room.askedText())
        .contains(
            "Enter takes: Eva Moline sets out because of this: long day; nothing in the fridge.");
    room.types("");
    assertThat(field(room, PersonaField.SUMMARY))
        .isEqualTo(
            "Eva Moline sets out because of this: long day; nothing in the fridge. Then it is"
                + " better: a calm evening. In the end it is about this: live well.");
    room.types(":go backstory-summary", "Eva is tired.");
    assertThat(field(room, PersonaField.SUMMARY)).isEqualTo("Eva is tired.");
    room.types(":go backstory-summary", "");
    assertThat(field(room, PersonaField.SUMMARY)).isEqualTo("Eva is tired.");
  }

  @Test
  void withoutALadderNothingIsProposed() {
    Room room = Room.at(Answer.BACKSTORY_SUMMARY);
    assertThat(room.askedText()).doesNotContain("Enter takes");
    room.types("");
    assertThat(field(room, PersonaField.SUMMARY)).isEmpty();
  }

  @Test
  void theProposalIsOfThePersonaWhoseTurnItIs() {
    Room room = Room.at(Answer.PERSONA);
    room.types("Tom", ":go backstory-pains", "Eva: hungry", "Tom: cold", ":go backstory-summary");
    room.types("");
    assertThat(room.asked().label()).startsWith("Tom · ");
    room.types("");
    assertThat(room.map().personas())
        .map(p -> p.fields().get(PersonaField.SUMMARY).value())
        .containsExactly(
            "Eva Moline sets out because of this: hungry.", "Tom sets out because of this: cold.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"New customers", "customers who came back after a year"})
  void aSegmentMayStandForAPersona(String segment) {
    Room room = Room.at(Answer.PERSONA);
    room.types(segment);
    assertThat(room.map().all(Persona.class)).map(p -> p.text().value()).contains(segment);
  }
}
