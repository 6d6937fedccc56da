package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.element.Decision;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Insight;
import io.mapwalk.journey.element.OpenQuestion;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.Strength;
import io.mapwalk.workshop.template.Answer;
import java.util.Map;
import java.util.Optional;

/** The takers of what is said about the journey, at a place or about the whole. */
final class StatementTakers {

  private final Map<Answer, AnswerTaker> takers;

  StatementTakers(Map<Answer, AnswerTaker> takers) {
    this.takers = takers;
  }

  /** Puts its takers among the others. */
  void register() {
    statements();
  }

  private void statements() {
    takers.put(
        Answer.PAINS,
        new StatementTaker(
            at(Statements::pain), true, scene -> Shown.worded(scene, PainPoint.class)));
    takers.put(
        Answer.STRENGTHS,
        new StatementTaker(
            at(Statements::strength), true, scene -> Shown.worded(scene, Strength.class)));
    takers.put(
        Answer.IDEAS,
        new StatementTaker(Statements::idea, true, scene -> Shown.worded(scene, Idea.class)));
    takers.put(
        Answer.INSIGHTS,
        new StatementTaker(
            at(Statements::insight), false, scene -> Shown.worded(scene, Insight.class)));
    takers.put(
        Answer.OPPORTUNITIES,
        new StatementTaker(
            Statements::opportunity, false, scene -> Shown.worded(scene, Opportunity.class)));
    takers.put(
        Answer.OPEN_QUESTIONS,
        new StatementTaker(
            at(Statements::openQuestion), false, scene -> Shown.owned(scene, OpenQuestion.class)));
    takers.put(
        Answer.DECISIONS,
        ListTaker.ofItems(Promises::decisions, scene -> Shown.owned(scene, Decision.class)));
    takers.put(
        Answer.PARKING,
        ListTaker.ofItems(Promises::parked, scene -> Shown.owned(scene, ParkedPoint.class)));
    takers.put(Answer.PARKING_SORT, new ParkingSortTaker());
  }

  /** Adds a statement that belongs to one place, if to any. */
  @FunctionalInterface
  private interface Statement {
    void add(Scene scene, Draft draft, String text, Optional<Handle> place);
  }

  private static StatementTaker.Adder at(Statement statement) {
    return (scene, draft, text, named, here) ->
        statement.add(scene, draft, text, named.or(() -> here));
  }
}
