package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.AssumptionShare;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.Check;
import io.mapwalk.journey.element.ObjectiveField;
import io.mapwalk.journey.element.OpenQuestion;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.ParkedStatus;
import io.mapwalk.journey.element.Worded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The letter after a workshop: what was decided, who does what, and what is checked when. */
public final class FollowUp {

  // Ours, but for the review, whose rhythm is that of HubSpot and Close.
  private static final int SUMMARY_DAYS = 1;
  private static final int WRITE_UP_DAYS = 7;
  private static final int CHECK_DAYS = 28;
  private static final int CHECK_QUESTIONS = 3;

  private final JourneyMap map;
  private final MapNames names;

  /**
   * A letter about a map.
   *
   * @param map the map as the workshop left it
   * @param messages the language of the letter
   */
  public FollowUp(JourneyMap map, Messages messages) {
    this.map = map;
    this.names = new MapNames(map, messages);
  }

  /**
   * The letter as Markdown.
   *
   * @param held the day of the workshop, from which the others are counted
   */
  public String write(LocalDate held) {
    MarkdownWriter out = new MarkdownWriter();
    out.heading(1, Words.of(names.say("follow", map.header().text().value())));
    out.paragraph(new HeadPart(map, names, held).status());
    out.paragraph(Words.of(names.say("follow-thanks", names.weekday(held))));
    out.paragraph(Words.of(objective(ObjectiveField.STORY)));
    PlanPart plan = new PlanPart(map, names);
    plan.decisions(out);
    actions(out);
    questions(out);
    next(held, out);
    later(out);
    return out.toString();
  }

  private Text objective(ObjectiveField field) {
    return map.objective().fields().getOrDefault(field, Text.EMPTY);
  }

  private void actions(MarkdownWriter out) {
    List<Action> actions = new PlanPart(map, names).open();
    if (actions.isEmpty()) {
      return;
    }
    out.heading(2, Words.of(names.say("follow-actions")));
    out.table(
        List.of(names.say("follow-what"), names.say("follow-who"), names.say("follow-when")),
        actions.stream()
            .map(a -> List.of(Words.of(a.text()), who(a.owner()), when(a.due())))
            .toList());
  }

  // Work that nobody has taken on stands out, or it stays nobody's.
  private Words who(Text owner) {
    return owner.isBlank() ? Words.none().strong(names.say("follow-nobody")) : Words.of(owner);
  }

  private Words when(Optional<LocalDate> due) {
    return due.map(day -> Words.of(names.weekday(day)))
        .orElseGet(() -> Words.none().strong(names.say("follow-no-date")));
  }

  private void questions(MarkdownWriter out) {
    List<OpenQuestion> questions = map.all(OpenQuestion.class);
    if (questions.isEmpty()) {
      return;
    }
    out.heading(2, Words.of(names.say("follow-questions")));
    out.table(
        List.of(names.say("follow-question"), names.say("follow-who"), names.say("follow-when")),
        questions.stream()
            .map(q -> List.of(Words.of(q.text()), who(q.owner()), when(q.due())))
            .toList());
  }

  private void next(LocalDate held, MarkdownWriter out) {
    out.heading(2, Words.of(names.say("follow-next")));
    out.item(Words.of(names.say("follow-summary", day(held, SUMMARY_DAYS))));
    out.item(Words.of(names.say("follow-write-up", day(held, WRITE_UP_DAYS))));
    AssumptionShare share = AssumptionShare.of(map);
    out.item(
        Words.of(
            names.say(
                "follow-check", day(held, CHECK_DAYS), share.assumptions(), share.statements())));
    for (int i = 1; i <= CHECK_QUESTIONS; i++) {
      out.subitem(Words.of(names.say("follow-check-" + i)));
    }
    checks(out);
    Text review = objective(ObjectiveField.REVIEW);
    out.item(
        Words.of(
            review.isBlank()
                ? names.say("follow-no-review")
                : names.say("follow-review", names.dayOr(review))));
  }

  private void checks(MarkdownWriter out) {
    for (Check check : map.all(Check.class)) {
      map.find(Worded.class, check.statement())
          .map(statement -> Words.of(names.say("quoted", statement.text().value())))
          .ifPresent(
              words ->
                  out.subitem(
                      words.then(
                          names.say("dash"),
                          PlanPart.whoAndWhen(check.owner(), check.due(), names))));
    }
  }

  private String day(LocalDate held, int days) {
    return names.weekday(held.plusDays(days));
  }

  private void later(MarkdownWriter out) {
    List<ParkedPoint> points =
        map.all(ParkedPoint.class).stream()
            .filter(point -> point.status() != ParkedStatus.DROPPED)
            .toList();
    if (points.isEmpty()) {
      return;
    }
    out.heading(2, Words.of(names.say("follow-later")));
    for (ParkedPoint point : points) {
      out.item(Words.of(point.text()).then(names.say("dash"), Words.of(point.owner())));
    }
  }
}
