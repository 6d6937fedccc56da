package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.analysis.Disagreement;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Objection;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.ScoreRound;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.workshop.template.Answer;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What everybody scores for one moment, and what they do not agree on. */
class ScoreRoundsTest {

  private static Emotion at(Room room, int touchpoint) {
    return room.map()
        .emotion(
            room.map().touchpoints().get(touchpoint - 1).id(), room.map().personas().get(0).id())
        .orElseThrow();
  }

  @Test
  void everyonesScoreIsKeptAndTheMiddleCounts() {
    Room room = Room.at(Answer.SCORES);
    String said = room.type("4: -1 0 -1 2 1");
    assertThat(said).contains("4 looks for the door").contains("➜ 0: 5 scores from -1 to +2");
    assertThat(said).contains("talk: spread 3");
    assertThat(at(room, 4).score()).hasValue(0);
    assertThat(at(room, 4).round().orElseThrow().values()).containsExactly(-1, 0, -1, 2, 1);
    assertThat(room.type(":round 5 1 1 2")).contains("➜ +1").doesNotContain("talk");
    assertThat(at(room, 5).score()).hasValue(1);
    room.types(":undo");
    assertThat(room.map().all(Emotion.class)).hasSize(1);
  }

  @Test
  void wordsForFeelingsAreOffered() {
    Room room = Room.at(Answer.FEELINGS);
    assertThat(room.askedText()).contains("“?” shows words for feelings");
    assertThat(room.type("?")).contains("relief").contains("impatient").contains("undecided");
    room.types(":round 4 -2 -1 -1");
    assertThat(room.type("? 4")).contains("impatient").doesNotContain("relief");
    room.types("4 lost; 5 curious");
    assertThat(at(room, 4).word().value()).isEqualTo("lost");
    assertThat(at(room, 4).score()).hasValue(-1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NUMBER: -1 0 -1 2 1",
        "HANDLE:-1/0/-1/2/1",
        "-1/0/-1/2/1",
        "NUMBER: -1, 0, -1, 2, 1"
      })
  void everyonesScoreIsKeptInTheMiddleOfTheWalk(String line) {
    Room room = Room.at(Answer.ACTIONS);
    room.types("waits in line");
    List<Touchpoint> before = room.map().touchpoints();
    Touchpoint waits =
        before.stream()
            .filter(t -> t.text().value().equals("waits in line"))
            .findFirst()
            .orElseThrow();
    int number = room.map().position(waits.id());
    room.types(line.replace("NUMBER", "" + number).replace("HANDLE", waits.id().value()));
    assertThat(room.map().touchpoints()).isEqualTo(before);
    assertThat(at(room, number).round().orElseThrow().values()).containsExactly(-1, 0, -1, 2, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10:30", "24/7", "8: waits", "1: 30 minutes later", "1/2 an hour"})
  void whatHasMoreThanScoresIsWordsInTheMiddleOfTheWalk(String line) {
    Room room = Room.at(Answer.ACTIONS);
    room.types("waits in line");
    room.types(line);
    assertThat(room.map().all(Emotion.class)).isEmpty();
    assertThat(room.map().touchpoints()).extracting(t -> t.text().value()).contains(line);
  }

  @Test
  void theHintTellsHow() {
    assertThat(Room.at(Answer.SCORES).askedText()).contains("6: -1 0 2 1, or -1/0/2/1");
  }

  @Test
  void severalRoundsAndSingleScoresStandInOneLine() {
    Room room = Room.at(Answer.SCORES);
    room.types("1: -1 -2; 2: 1; 3: 0/0/1");
    assertThat(at(room, 1).round().orElseThrow().values()).containsExactly(-1, -2);
    assertThat(at(room, 2).score()).hasValue(1);
    assertThat(at(room, 2).rounds()).isEmpty();
    assertThat(at(room, 3).round().orElseThrow().values()).containsExactly(0, 0, 1);
    // Without a place it is the journey in its order, as it always was.
    room.types("0 1 . -1 2 0");
    assertThat(at(room, 4).score()).hasValue(-1);
    assertThat(at(room, 1).rounds()).hasSize(1);
  }

  @Test
  void slashesScoreTheNextMomentTogether() {
    Room room = Room.at(Answer.SCORES);
    assertThat(room.type("-1/0/2")).contains("1 searches").contains("1 of 6");
    assertThat(room.type("1/1 . -2 / 0 / -2")).contains("4 of 6");
    assertThat(at(room, 2).score()).hasValue(1);
    assertThat(at(room, 3).score()).isEmpty();
    assertThat(at(room, 4).round().orElseThrow().values()).containsExactly(-2, 0, -2);
    assertThat(at(room, 4).score()).hasValue(-2);
  }

  @Test
  void anEvenNumberTakesTheLowerOfTheTwoInTheMiddle() {
    Room room = Room.at(Answer.SCORES);
    assertThat(room.type("1: 1 0"))
        .contains("➜ 0: 2 scores from 0 to +1, the lower of the two in the middle counts");
    assertThat(room.type("2: -1 1")).contains("➜ 0").doesNotContain("the lower");
    assertThat(room.type("3: -1 -2 0 -1")).contains("➜ -1").doesNotContain("the lower");
    assertThat(room.type("4: . 1 2")).contains("2 scores");
  }

  @Test
  void aSecondRoundCountsAndTheFirstIsKept() {
    Room room = Room.at(Answer.SCORES);
    room.types("1: -2 2 0");
    assertThat(Disagreement.of(room.map())).hasSize(1);
    assertThat(room.type("1: 0 1 0")).contains("The round before: 0, spread 4");
    assertThat(at(room, 1).rounds()).hasSize(2);
    assertThat(Disagreement.of(room.map())).isEmpty();
  }

  @Test
  void whatIsNoRoundIsRefused() {
    Room room = Room.at(Answer.SCORES);
    assertThat(room.refused("1: 1 3")).contains("3 is no score");
    assertThat(room.refused("9: 1 2")).contains("9");
    assertThat(room.refused("1: 1 x")).contains("“x”");
    assertThat(room.refused("1: . . 1")).contains("One score");
    assertThat(room.refused(":round 1")).contains(":round 6 -1 0");
    assertThat(room.refused(":round nobody")).contains(":round 6 -1 0");
    assertThat(room.refused("1: " + "1 ".repeat(101))).contains("101");
  }

  @Test
  void eachPersonaHasRoundsOfTheirOwn() {
    Room room = Room.at(Answer.PERSONA);
    room.types("Tom Berg, bookkeeper", ":go scores", "Tom: 2: -1 0 0", ":round Tom: 3 -2 1");
    assertThat(room.map().all(Emotion.class)).hasSize(2);
    assertThat(room.map().all(Emotion.class))
        .allMatch(e -> e.persona().equals(room.map().personas().get(1).id()));
    assertThat(Disagreement.of(room.map()).get(0).views(room.map(), messages(room)))
        .containsExactly("Tom Berg: scored from -2 to +1; -1 on the map");
  }

  private static Messages messages(Room room) {
    return room.conversation().messages();
  }

  @Test
  void whatIsContestedIsListed() {
    Room room = Room.walked("pains");
    room.types("2 no parking hint [T 30 !]", "3 it rains", ":thought 3 \"Wet.\" [!]");
    room.types(":contest p2 \"the owner says it is rare\"", ":round 4 -2 1", ":contest 4 old news");
    PainPoint pain = room.map().all(PainPoint.class).get(0);
    assertThat(pain.text().value()).isEqualTo("no parking hint");
    assertThat(pain.reach()).hasValue(30);
    assertThat(Disagreement.of(room.map()))
        .map(d -> d.subject(room.map()) + d.views(room.map(), messages(room)))
        .containsExactly(
            "looks for the door[scored from -2 to +1; -1 on the map, contested: old news]",
            "no parking hint[contested]",
            "Wet.[contested]",
            "it rains[contested: the owner says it is rare]");
    assertThat(room.type(":contest p1")).contains("Agreed again: p1 no parking hint");
    assertThat(room.map().all(Objection.class)).hasSize(3);
    room.types(":delete p2", ":delete 4");
    assertThat(room.map().all(Objection.class)).hasSize(1);
    assertThat(room.refused(":contest")).contains(":contest p3");
    assertThat(room.refused(":contest s1 no")).isNotBlank();
  }

  @Test
  void anExclamationMarkIsNoSignElsewhere() {
    Room room = Room.walked("pains");
    room.types("2 nobody there!", "2 [!] first", "2 call [us]");
    assertThat(room.map().all(Objection.class)).isEmpty();
    assertThat(room.map().all(PainPoint.class)).map(p -> p.text().value()).contains("[!] first");
  }

  @Property
  void theMiddleLiesWithinTheRange(
      @ForAll @Size(min = 2, max = 20) List<@IntRange(min = -2, max = 2) Integer> values) {
    ScoreRound round = new ScoreRound(values);
    assertThat(round.median()).isBetween(round.lowest(), round.highest());
    assertThat(values.stream().filter(v -> v <= round.median()).count() * 2)
        .isGreaterThanOrEqualTo(round.isHalf() ? values.size() : values.size() - 1);
    assertThat(round.spread()).isBetween(0, 4);
  }

  @Property(tries = 25)
  void whatIsTypedIsKept(
      @ForAll @Size(min = 2, max = 9) List<@IntRange(min = -2, max = 2) Integer> values) {
    Room room = Room.at(Answer.SCORES);
    room.types(
        "3: " + values.stream().map(String::valueOf).collect(Collectors.joining(" ")),
        values.stream().map(String::valueOf).collect(Collectors.joining("/")));
    assertThat(at(room, 3).round().orElseThrow().values()).isEqualTo(values);
    assertThat(at(room, 1).rounds()).isEqualTo(at(room, 3).rounds());
  }
}
