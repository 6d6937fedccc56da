package io.mapwalk.workshop.answer;

import io.mapwalk.journey.change.OutcomeChange.SetIdeaStatus;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.IdeaStatus;
import io.mapwalk.workshop.template.Answer;
import java.util.Arrays;
import java.util.Map;

/** The takers of what is chosen and of what happens next. */
final class ChoiceTakers {

  private final Map<Answer, AnswerTaker> takers;

  ChoiceTakers(Map<Answer, AnswerTaker> takers) {
    this.takers = takers;
  }

  /** Puts its takers among the others. */
  void register() {
    choices();
    plan();
  }

  private void choices() {
    takers.put(
        Answer.IDEA_RATINGS,
        ListTaker.ofPairs(
            (scene, draft, pair) ->
                new IdeaFields(scene, draft)
                    .set(Shown.idea(draft, pair.name()).id(), method(scene), pair.value()),
            scene -> Shown.ideas(scene, idea -> IdeaFields.rating(scene, idea, method(scene)))));
    takers.put(
        Answer.VOTES,
        new VotesTaker(
            Shown::idea,
            scene -> Shown.ideas(scene, idea -> idea.votes() == 0 ? "" : "● " + idea.votes())));
    takers.put(
        Answer.CHOICE,
        new HandlesTaker(
            (draft, line) ->
                Arrays.stream(line.strip().split("[\\s,;]+"))
                    .map(name -> Shown.idea(draft, name).id())
                    .toList(),
            map -> PlanTaker.chosen(map).stream().map(Idea::id).toList(),
            (scene, draft, id, chosen) -> {
              draft.apply(new SetIdeaStatus(id, chosen ? IdeaStatus.CHOSEN : IdeaStatus.OPEN));
              draft.touched(id);
              draft.echo(
                  chosen ? "workshop.echo.chosen" : "workshop.echo.not-chosen",
                  Shown.words(draft, id));
            },
            scene ->
                PlanTaker.chosen(scene.map()).stream().map(i -> i.id() + " " + i.text()).toList()));
  }

  private static String method(Scene scene) {
    return scene.prompt().detail().orElse("impact-effort");
  }

  private void plan() {
    takers.put(Answer.PLAN, new PlanTaker());
    takers.put(Answer.KPIS, new KpiTaker());
    takers.put(Answer.PARTICIPANTS, new PeopleTaker());
    takers.put(Answer.EVIDENCE, new EvidenceTaker());
    takers.put(
        Answer.VALIDATION,
        ListTaker.ofItems(
            (scene, draft, said) -> said.forEach(one -> Validation.take(scene, draft, one)),
            Validation::known));
    takers.put(Answer.CHECKLIST, new ChecklistTaker());
  }
}
