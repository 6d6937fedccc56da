package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.Edition;
import io.mapwalk.deliverable.excel.Page.Field;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.ToValidate;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.ActionStatus;
import io.mapwalk.journey.element.Check;
import io.mapwalk.journey.element.Decision;
import io.mapwalk.journey.element.ObjectiveField;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was decided, who does what by when, what is unproven, and when everybody looks again. */
final class SummaryPlan {

  private static final int MOST_DECISIONS = 3;
  private static final int MOST_ACTIONS = 4;
  private static final int MOST_CHECKS = 3;

  private final Book book;
  private final JourneyMap map;
  private final Page page;

  SummaryPlan(Book book, Page page) {
    this.book = book;
    this.map = book.map();
    this.page = page;
  }

  /**
   * Says how many are not told here, and where they are; blank for none.
   *
   * @param sheet the key of the sheet of the working edition that has them all
   */
  static String more(Book book, String sheet, int number) {
    if (number <= 0) {
      return "";
    }
    return book.options().edition() == Edition.WORKING
        ? book.say("more-on", number, book.say(sheet))
        : book.say("more", number);
  }

  /** Writes it. */
  void write() {
    decisions();
    actions();
    if (map.all(Decision.class).isEmpty() && map.all(Action.class).isEmpty()) {
      page.section(book.say("decided"), "");
      page.line(2, Look.TEXT, book.say("nothing-decided"));
    }
    checks();
    next();
  }

  private void decisions() {
    List<Decision> decisions = map.all(Decision.class);
    if (decisions.isEmpty()) {
      return;
    }
    page.section(book.say("decided"), more(book, "decisions", decisions.size() - MOST_DECISIONS));
    for (Decision one : decisions.subList(0, Math.min(MOST_DECISIONS, decisions.size()))) {
      row(one.id(), one.id(), one.text().value(), one.owner().value(), one.due());
    }
  }

  private void actions() {
    List<Action> actions =
        map.all(Action.class).stream()
            .filter(
                action ->
                    action.status() != ActionStatus.DONE && action.status() != ActionStatus.DROPPED)
            .sorted(Comparator.comparing(action -> action.due().orElse(LocalDate.MAX)))
            .toList();
    if (actions.isEmpty()) {
      return;
    }
    int more = actions.size() - MOST_ACTIONS;
    String heading = map.all(Decision.class).isEmpty() ? "decided-to-do" : "to-do";
    page.section(
        book.say(heading), more <= 0 ? "" : book.say("more-on", more, book.say("actions")));
    for (Action one : actions.subList(0, Math.min(MOST_ACTIONS, actions.size()))) {
      row(one.id(), one.id(), one.text().value(), who(one.owner().value()), one.due());
    }
  }

  private void checks() {
    List<ToValidate> checks = ToValidate.of(map);
    if (checks.isEmpty()) {
      return;
    }
    page.section(book.say("unproven"), more(book, "checks", checks.size() - MOST_CHECKS));
    for (ToValidate one : checks.subList(0, Math.min(MOST_CHECKS, checks.size()))) {
      String owner = one.check().map(Check::owner).map(text -> text.value()).orElse("");
      Handle by = one.check().map(Check::id).orElse(one.statement());
      row(
          one.statement(),
          by,
          one.words(map, book.messages()),
          who(owner),
          one.check().flatMap(Check::due));
    }
  }

  private String who(String owner) {
    return owner.isBlank() ? book.say("nobody") : owner;
  }

  private void row(Handle of, Handle by, String text, String who, Optional<LocalDate> due) {
    page.row(
        2,
        new Field(1, 7, text, Look.TEXT).of(of),
        new Field(8, 9, who, Look.TEXT).of(by),
        new Field(10, Page.LAST, due.map(book.wording()::day).orElse(""), Look.TEXT).of(by));
  }

  private void next() {
    page.gap(8);
    String review =
        Optional.ofNullable(map.objective().fields().get(ObjectiveField.REVIEW))
            .map(book.messages()::dayOr)
            .orElse("");
    page.line(
        1,
        Look.PAGE_STATUS,
        review.isBlank() ? book.say("no-review") : book.say("next-review", review),
        JourneyMap.OBJECTIVE);
  }
}
