package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.element.BackStory;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.workshop.template.Answer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Several personas on one map: each has a turn, a line of feelings and facts of its own. */
class SeveralPersonasTest {

  private static Room at(Answer answer, String... others) {
    Room room = Room.at(Answer.PERSONA);
    room.types(others);
    room.types(":go " + answer.key());
    return room;
  }

  private static List<String> scores(Room room, int persona) {
    Handle whose = room.map().personas().get(persona - 1).id();
    return room.map().touchpoints().stream()
        .map(
            t -> {
              Optional<Emotion> emotion = room.map().emotion(t.id(), whose);
              return emotion.isEmpty()
                  ? "-"
                  : emotion.get().score().isEmpty()
                      ? "."
                      : String.valueOf(emotion.get().score().getAsInt());
            })
        .toList();
  }

  @Test
  void eachIsAskedForScoresInTurn() {
    Room room = at(Answer.SCORES, "Tom, chef", "Ann");
    assertThat(room.asked().label()).isEqualTo("Eva Moline · scores");
    assertThat(room.type("0 1 . 1 1 1"))
        .isEqualTo("Eva Moline: 5 of 6 scored, left open: 3\n➜ Tom");
    assertThat(room.asked().label()).isEqualTo("Tom · scores");
    assertThat(room.askedText()).contains("Eva Moline: 0 +1 . +1 +1 +1").contains("Enter passes");
    assertThat(room.type("-1 .")).startsWith("Tom: 2 of 6 done, open: 2; next: ");
    room.types(":undo", "-1 -1", "-2 -2 -2 -2");
    assertThat(room.asked().label()).isEqualTo("Ann · scores");
    assertThat(room.stands()).isEqualTo("scores scores pe3");
    room.types("");
    assertThat(room.stands()).doesNotStartWith("scores");
    assertThat(scores(room, 1)).containsExactly("0", "1", ".", "1", "1", "1");
    assertThat(scores(room, 2)).containsExactly("-1", "-1", "-2", "-2", "-2", "-2");
    assertThat(scores(room, 3)).containsOnly("-");
  }

  @Test
  void enterPassesOneAfterTheOther() {
    Room room = at(Answer.SCORES, "Tom", "Ann");
    room.types("");
    assertThat(room.asked().label()).isEqualTo("Tom · scores");
    room.types("");
    assertThat(room.asked().label()).isEqualTo("Ann · scores");
    room.types("");
    assertThat(room.stands()).doesNotStartWith("scores");
    assertThat(room.map().all(Emotion.class)).isEmpty();
    assertThat(room.conversation().session().progress().persona()).isEmpty();
  }

  @Test
  void whoeverLeavesInTheMiddleOfATurnSpeaksOfTheFirstOneAgain() {
    for (String way : List.of(":go moments", ":skip", ":back")) {
      Room room = at(Answer.SCORES, "Tom, chef");
      room.types("");
      assertThat(room.asked().label()).isEqualTo("Tom · scores");
      room.types(way, ":go scores");
      assertThat(room.asked().label()).as(way).isEqualTo("Eva Moline · scores");
    }
  }

  @Test
  void aWholeRowIsTakenFromTheBeginningAlsoWhereSomePlacesHaveTheirScore() {
    Room room = at(Answer.SCORES, "Tom, chef");
    room.types("1", "0 0 0 0 0 0", "1 1", "-1 -1 -1 -1 -1 -1");
    assertThat(scores(room, 1)).containsOnly("0");
    assertThat(scores(room, 2)).containsOnly("-1");
    assertThat(room.stands()).doesNotStartWith("scores");
  }

  @Test
  void theEchoSaysWhoseAScoreIs() {
    Room room = at(Answer.ACTIONS, "Tom, chef");
    assertThat(room.type("asks a neighbour -1")).contains("Eva Moline -1 annoyed");
    room.types(":persona Tom");
    assertThat(room.type("calls +1")).contains("Tom +1 content");
    assertThat(room.type("1: -1")).contains("searches (Find it): Tom -1 annoyed");
    assertThat(room.type("1: -2 2 0")).contains("➜ Tom 0: 3 scores from -2 to +2");
    Room one = at(Answer.ACTIONS);
    assertThat(one.type("asks a neighbour -1")).contains("· -1 annoyed");
  }

  @Test
  void whoeverIsNamedBeforeScoresGetsThemAndTheOthersTheirTurnAfterwards() {
    Room room = at(Answer.SCORES, "Tom");
    room.types("Tom: 0 -1 . 2 2 2");
    assertThat(room.asked().label()).isEqualTo("Eva Moline · scores");
    room.types("1 1 1", "Tom: -2 -2");
    assertThat(room.asked().label()).isEqualTo("Tom · scores");
    room.types("Eva: 1 1 1");
    assertThat(scores(room, 1)).containsOnly("1");
    assertThat(scores(room, 2)).containsExactly("-2", "-2", ".", "2", "2", "2");
  }

  @Test
  void aCommandSwitchesWhoIsSpokenOf() {
    Room room = at(Answer.FEELINGS, "Tom; Thea");
    assertThat(room.asked().label()).isEqualTo("Eva Moline · words");
    assertThat(room.type("2 lost")).isEqualTo("asks friends: Eva Moline lost");
    assertThat(room.type(":persona tom")).isEqualTo("➜ Tom");
    assertThat(room.asked().label()).isEqualTo("Tom · words");
    room.types("2 calm", ":persona 3", "3 proud");
    assertThat(room.map().all(Emotion.class))
        .map(e -> e.persona() + " " + e.word())
        .containsExactly("pe1 lost", "pe2 calm", "pe3 proud");
    assertThat(room.refused(":persona T")).contains("Eva Moline, Tom, Thea");
    assertThat(room.refused(":persona 4")).contains("“4”");
    assertThat(room.refused(":persona")).contains(":persona Tom");
  }

  @Test
  void switchingInTheMiddleOfASweepGoesOnWhereThatPersonaStopped() {
    Room room = at(Answer.SCORES, "Tom");
    room.types("0 0", ":persona Tom", "1 1 1", ":persona Eva", "0 0 0 0");
    assertThat(room.asked().label()).isEqualTo("Tom · scores");
    room.types("1 1 1");
    assertThat(scores(room, 1)).containsOnly("0");
    assertThat(scores(room, 2)).containsOnly("1");
    assertThat(room.stands()).doesNotStartWith("scores");
  }

  @Test
  void factsAndQuotesAreAskedForEach() {
    Room room = at(Answer.PERSONA_FACTS, "Tom");
    room.types("goals: eat well", "");
    assertThat(room.asked().label()).isEqualTo("Tom · facts");
    assertThat(room.askedText()).doesNotContain("eat well");
    room.types("goals: go home", "");
    assertThat(room.asked().label()).isEqualTo("Eva Moline · quote");
    room.types("“Nice.”");
    assertThat(room.asked().label()).isEqualTo("Tom · quote");
    room.types("“Late.”");
    assertThat(room.map().personas())
        .map(p -> p.fields().get(PersonaField.GOALS) + " " + p.fields().get(PersonaField.QUOTE))
        .containsExactly("eat well Nice.", "go home Late.");
    assertThat(room.stands()).startsWith("backstory-pains");
    room.types(":persona Tom", "long day");
    assertThat(room.asked().label()).isEqualTo("Tom · what hurts");
    assertThat(room.map().all(BackStory.class).get(0).persona()).isEqualTo(new Handle("pe2"));
  }

  @Test
  void oneAloneIsNeverNamedAtAPrompt() {
    Room room = Room.at(Answer.SCORES);
    assertThat(room.asked().label()).isEqualTo("scores");
    room.types("Eva: 0", ":persona Eva");
    assertThat(room.asked().label()).isEqualTo("scores");
  }

  @Test
  void aFourthPersonaIsWarnedOfOnceAndTakenAllTheSame() {
    Room room = Room.at(Answer.PERSONA);
    assertThat(room.type("Tom; Ann")).doesNotContain("More than");
    assertThat(room.type("Jo")).contains("More than 3 personas");
    assertThat(room.type("Mia")).doesNotContain("More than");
    assertThat(room.map().personas()).map(p -> p.text().value()).hasSize(5).endsWith("Mia");
  }

  @Test
  void whatGoesWithAPersonaIsSaidAndUndoBringsItBack() {
    Room room = at(Answer.SCORES, "Tom");
    room.types("0 0 0 0 0 0", "1 1 1 1 1 1", ":go backstory-pains", "Tom: long day");
    assertThat(room.type(":delete pe2"))
        .contains("pe2 taken out: Tom")
        .contains("with Tom went 6 scores and 1 line of back-story");
    assertThat(room.map().all(Emotion.class)).hasSize(6);
    room.types(":undo");
    assertThat(scores(room, 2)).containsOnly("1");
    room.types(":go persona", "Zoe");
    assertThat(room.type(":delete pe3")).doesNotContain("went");
  }

  @Test
  void whoeverIsTakenOutIsNotSpokenOfAnyMore() {
    Room room = at(Answer.SCORES, "Tom");
    room.types(":persona Tom", ":delete pe2", "0 1");
    assertThat(scores(room, 1)).startsWith("0", "1", "-");
    assertThat(room.map().all(Persona.class)).hasSize(1);
    room.types(":delete pe1", "2");
    assertThat(room.map().personas()).map(p -> p.text().value()).containsExactly("The customer");
  }

  @Test
  void whoIsSpokenOfIsKnownAfterTheProgramWasStartedAnew() {
    Room room = at(Answer.SCORES, "Tom");
    room.types("0 0 0 0 0 0", "1 1");
    assertThat(room.reopened().asked().label()).isEqualTo("Tom · scores");
    room.types("2 2 2 2");
    assertThat(scores(room, 2)).containsExactly("1", "1", "2", "2", "2", "2");
  }
}
