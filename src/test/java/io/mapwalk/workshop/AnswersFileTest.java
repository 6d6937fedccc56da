package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.ObjectiveField;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.SessionStatus;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.workshop.AnswersFile.End;
import io.mapwalk.workshop.AnswersFile.Outcome;
import io.mapwalk.workshop.AnswersFile.Unasked;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AnswersFileTest {

  private final Room room = Room.full();
  private final List<String> asked = new ArrayList<>();
  private final List<Conversation.Reply> replies = new ArrayList<>();

  private Outcome run(String file) {
    Iterator<String> lines = file.lines().iterator();
    return run(() -> lines.hasNext() ? Optional.of(lines.next()) : Optional.empty());
  }

  private Outcome run(Supplier<Optional<String>> lines) {
    return AnswersFile.run(
        room.conversation(), lines, replies::add, question -> asked.add(question.key()));
  }

  @Test
  void aPlainFileIsTakenLineByLineAndEndsWhereItEnds() {
    Outcome outcome = run("120\nmore guests come back\n");
    assertThat(outcome.end()).isEqualTo(End.ENDED);
    assertThat(outcome.line()).isEqualTo(2);
    assertThat(room.map().objective().fields().get(ObjectiveField.BUSINESS_GOAL).value())
        .isEqualTo("more guests come back");
    assertThat(asked).containsExactly("opening time", "scope business-goal", "scope metric");
  }

  @Test
  void aPlainLineIsReadOnlyWhenTheOneBeforeHasBeenAcknowledged() {
    List<String> log = new ArrayList<>();
    Iterator<String> lines = List.of("120", "", "a number: 1 -> 2").iterator();
    AnswersFile.run(
        room.conversation(),
        () -> {
          log.add("read");
          return lines.hasNext() ? Optional.of(lines.next()) : Optional.empty();
        },
        reply -> log.add("kept"),
        question -> log.add("asked"));
    assertThat(log)
        .containsExactly(
            "asked", "read", "kept", "asked", "read", "kept", "asked", "read", "kept", "asked",
            "read");
  }

  @Test
  void aRefusedPlainLineNamesItsNumberThePromptAndTheReason() {
    Outcome outcome = run("120\n:go review\n\nmore\n");
    assertThat(outcome.end()).isEqualTo(End.REFUSED);
    assertThat(outcome.line()).isEqualTo(2);
    assertThat(outcome.label()).isEqualTo("goal");
    assertThat(outcome.sentence()).contains("There is no step “review”");
  }

  @Test
  void aLineOfAPlainFileMayLeaveTheSession() {
    Outcome outcome = run("120\n:quit\nnot read\n");
    assertThat(outcome.end()).isEqualTo(End.LEFT);
    assertThat(outcome.line()).isEqualTo(2);
  }

  @Test
  void theSampleIsAPlainFileThatRunsToItsEnd() {
    Outcome outcome = run(String.join("\n", Sample.PIZZA.lines()));
    assertThat(outcome.end()).isEqualTo(End.FINISHED);
    assertThat(outcome.line()).isEqualTo(Sample.PIZZA.lines().size());
  }

  @Test
  void labelsMayStandInAnyOrderAndPromptsWithoutLinesTakeTheirDefault() {
    Outcome outcome =
        run(
            """
            stages: Awareness; Research
            goal: more guests come back
            time: 250 min
            journey.scores: 0 1 -1
            actions: asks around at work
              "Somewhere near."

              reads reviews; asks friends
            channels: wom; web; .
            sentiment.scores: 1 1 1
            story: One evening
              in two lines
            :park music
            """);
    assertThat(outcome.end()).isEqualTo(End.FINISHED);
    assertThat(outcome.unasked()).isEmpty();
    assertThat(room.conversation().session().status()).isEqualTo(SessionStatus.FINISHED);
    assertThat(room.map().all(Stage.class))
        .map(s -> s.text().value())
        .containsExactly("Awareness", "Research");
    assertThat(room.map().all(Touchpoint.class))
        .map(t -> room.map().stageOf(t.id()).orElseThrow().text() + ": " + t.text())
        .containsExactly(
            "Awareness: asks around at work", "Research: reads reviews", "Research: asks friends");
    assertThat(room.map().all(Card.class))
        .map(c -> c.text().value())
        .containsExactly("Somewhere near.");
    assertThat(room.map().all(Emotion.class)).allMatch(e -> e.score().getAsInt() == 1);
    assertThat(room.map().objective().fields().get(ObjectiveField.STORY).value())
        .isEqualTo("One evening\nin two lines");
    assertThat(room.map().objective().fields()).containsKey(ObjectiveField.REVIEW);
    assertThat(room.map().all(ParkedPoint.class))
        .map(p -> p.text().value())
        .containsExactly("music");
  }

  @Test
  void labelsThatNoPromptAskedForAreReportedWithTheirLine() {
    Outcome outcome = run("time: 60\nbackstory-pains: long day\nweather: fine\n  indeed\n");
    assertThat(outcome.end()).isEqualTo(End.FINISHED);
    assertThat(outcome.unasked())
        .containsExactly(new Unasked("backstory-pains", 2), new Unasked("weather", 3));
  }

  @Test
  void aLineUnderNoLabelIsRefusedBeforeAnythingIsTaken() {
    Outcome outcome = run("time: 60\ngoal: more guests\nwhat is this\n");
    assertThat(outcome.end()).isEqualTo(End.REFUSED);
    assertThat(outcome.line()).isEqualTo(3);
    assertThat(outcome.sentence()).contains("“what is this”");
    assertThat(room.stands()).isEqualTo("opening time");
  }

  @Test
  void aRefusedLabelledLineNamesItsOwnLine() {
    Outcome outcome = run("time: 60\nactions: parks\nstages: Arrive\njourney.scores: 7\n");
    assertThat(outcome.end()).isEqualTo(End.REFUSED);
    assertThat(outcome.line()).isEqualTo(4);
    assertThat(outcome.label()).isEqualTo("scores");
    assertThat(outcome.sentence()).contains("7 is no score");
  }

  @Test
  void moreLinesThanAPromptTakesAreRefusedAndNotLost() {
    Outcome outcome = run("time: 60\nstart -> end: a -> b\nstart -> end: c\n");
    assertThat(outcome.end()).isEqualTo(End.REFUSED);
    assertThat(outcome.line()).isEqualTo(3);
    assertThat(outcome.sentence()).contains("start -> end");
  }

  @Test
  void anInvisibleMarkAtTheBeginningIsNoPartOfTheFirstLine() {
    assertThat(run("\ufefftime: 60\n").end()).isEqualTo(End.FINISHED);
    Room other = Room.full();
    AnswersFile.run(
        other.conversation(),
        new Supplier<>() {
          private final Iterator<String> lines = List.of("\ufeff90 min").iterator();

          @Override
          public Optional<String> get() {
            return lines.hasNext() ? Optional.of(lines.next()) : Optional.empty();
          }
        },
        reply -> assertThat(reply.refused()).isFalse(),
        question -> {});
    assertThat(other.stands()).isEqualTo("scope business-goal");
  }
}
