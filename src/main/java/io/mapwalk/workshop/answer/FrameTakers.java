package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Assign;
import io.mapwalk.journey.change.MapChange.SetObjective;
import io.mapwalk.journey.change.MapChange.SetScope;
import io.mapwalk.journey.change.StageChange.SetBusinessGoal;
import io.mapwalk.journey.change.StageChange.SetCustomerGoal;
import io.mapwalk.journey.element.BackStoryLayer;
import io.mapwalk.journey.element.ObjectiveField;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.ScopeField;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.workshop.catalogue.Catalogue;
import io.mapwalk.workshop.template.Answer;
import java.util.Map;

/** The takers of what frames a map: objective, scope, personas and stages. */
final class FrameTakers {

  private final Map<Answer, AnswerTaker> takers;
  private final Catalogue catalogue;

  FrameTakers(Map<Answer, AnswerTaker> takers, Catalogue catalogue) {
    this.takers = takers;
    this.catalogue = catalogue;
  }

  /** Puts its takers among the others. */
  void register() {
    objectiveAndScope();
    persona();
    stages();
  }

  private void objectiveAndScope() {
    takers.put(Answer.BUSINESS_GOAL, objective(ObjectiveField.BUSINESS_GOAL));
    takers.put(Answer.AUDIENCE, objective(ObjectiveField.AUDIENCE));
    takers.put(Answer.STORY, objective(ObjectiveField.STORY));
    takers.put(Answer.METRIC, new MetricTaker());
    takers.put(Answer.KIND, new KindTaker(catalogue));
    takers.put(Answer.REVIEW_DATE, new ReviewDateTaker());
    takers.put(Answer.SCENARIO, scope(ScopeField.SCENARIO));
    takers.put(Answer.CUSTOMER_GOAL, scope(ScopeField.CUSTOMER_GOAL));
    takers.put(Answer.TIMESCALE, scope(ScopeField.TIMESCALE));
    takers.put(Answer.START_END, new StartEndTaker());
  }

  private static AnswerTaker objective(ObjectiveField field) {
    return new FieldTaker(
        scene -> scene.map().objective().fields().getOrDefault(field, Text.EMPTY),
        text -> new SetObjective(field, text));
  }

  private static AnswerTaker scope(ScopeField field) {
    return new FieldTaker(
        scene -> scene.map().scope().fields().getOrDefault(field, Text.EMPTY),
        text -> new SetScope(field, text));
  }

  private void persona() {
    takers.put(Answer.PERSONA, new PersonaTaker());
    takers.put(
        Answer.PERSONA_FACTS,
        PersonaFieldTaker.ofAny(() -> new PersonaTerms(catalogue.personas())));
    takers.put(Answer.QUOTE, PersonaFieldTaker.of(PersonaField.QUOTE));
    takers.put(Answer.BACKSTORY_SUMMARY, new ToldTaker());
    takers.put(Answer.BACKSTORY_PAINS, new BackStoryTaker(BackStoryLayer.PAIN));
    takers.put(Answer.BACKSTORY_REQUIREMENTS, new BackStoryTaker(BackStoryLayer.REQUIREMENT));
    takers.put(Answer.BACKSTORY_OUTCOMES, new BackStoryTaker(BackStoryLayer.OUTCOME));
    takers.put(Answer.BACKSTORY_GOAL, new BackStoryTaker(BackStoryLayer.TOP_GOAL));
  }

  private void stages() {
    takers.put(Answer.STAGES, new StagesTaker(catalogue));
    takers.put(Answer.STAGE_GOALS, new StageSweep(Stage::customerGoal, SetCustomerGoal::new));
    takers.put(Answer.BUSINESS_GOALS, new StageSweep(Stage::businessGoal, SetBusinessGoal::new));
    takers.put(
        Answer.STAGE_OWNERS, new StageSweep(Stage::owner, Assign::new, catalogue::ownerTeams));
  }
}
