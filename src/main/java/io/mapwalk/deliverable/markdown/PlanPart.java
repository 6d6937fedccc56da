package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.ActionStatus;
import io.mapwalk.journey.element.Decision;
import io.mapwalk.journey.element.OpenQuestion;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What comes of it, as letters tell it: decisions, who does what by when, what is still open. */
final class PlanPart {

  private final JourneyMap map;
  private final MapNames names;

  PlanPart(JourneyMap map, MapNames names) {
    this.map = map;
    this.names = names;
  }

  /** What the group decided, who sees to it, and by when. */
  void decisions(MarkdownWriter out) {
    List<Decision> decisions = map.all(Decision.class);
    if (!decisions.isEmpty()) {
      out.heading(2, Words.of(names.say("decisions")));
      decisions.forEach(
          one ->
              out.item(
                  Words.of(one.text())
                      .then(names.say("dash"), whoAndWhen(one.owner(), one.due(), names))));
    }
  }

  /** What is still to be done, the soonest first. */
  List<Action> open() {
    return sorted().stream()
        .filter(a -> a.status() != ActionStatus.DONE && a.status() != ActionStatus.DROPPED)
        .toList();
  }

  /** All there is to do, the soonest first. */
  List<Action> sorted() {
    return map.all(Action.class).stream()
        .sorted(Comparator.comparing(action -> action.due().orElse(LocalDate.MAX)))
        .toList();
  }

  /** Who does it, by when. */
  static Words whoAndWhen(Action action, MapNames names) {
    return whoAndWhen(action.owner(), action.due(), names);
  }

  /** Who, by when. */
  static Words whoAndWhen(Text who, Optional<LocalDate> due, MapNames names) {
    Words when = Words.of(due.map(day -> names.say("by", names.day(day))).orElse(""));
    return Words.of(who).then(names.say("comma"), when);
  }

  /** Who does what by when. */
  void actions(MarkdownWriter out) {
    List<Action> actions = sorted();
    if (actions.isEmpty()) {
      return;
    }
    out.heading(2, Words.of(names.say("actions")));
    for (Action action : actions) {
      Words words = Words.none().strong(action.text().value());
      words.then(names.say("dash"), whoAndWhen(action, names));
      words.then(names.say("dash"), Words.of(action.effect()));
      if (action.status() == ActionStatus.IN_WORK || action.status() == ActionStatus.DROPPED) {
        words.plain(" ").emphasis(names.say("kind", names.name(action.status())));
      }
      out.task(action.status() == ActionStatus.DONE, words);
    }
  }

  /** What nobody could answer, and who finds out. */
  void questions(MarkdownWriter out) {
    List<OpenQuestion> questions = map.all(OpenQuestion.class);
    if (questions.isEmpty()) {
      return;
    }
    out.heading(2, Words.of(names.say("questions")));
    for (OpenQuestion question : questions) {
      Words words = Words.of(question.text());
      words.then(names.say("dash"), whoAndWhen(question.owner(), question.due(), names));
      out.item(words.then(names.say("dash"), names.place(question.at())));
    }
  }
}
