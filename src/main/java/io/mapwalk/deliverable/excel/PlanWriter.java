package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.ActionStatus;
import io.mapwalk.journey.element.ChecklistItem;
import io.mapwalk.journey.element.Element;

/** Writes lists, each on a sheet of its own. */
final class PlanWriter {

  private final Book book;

  PlanWriter(Book book) {
    this.book = book;
  }

  /** Writes what the map is about, where everything is told. */
  void about() {
    About about = new About(book);
    ListSheet sheet = new ListSheet(book, "about", Colour.DEEP, book.say("about-sentence"));
    sheet.list(About.TABLE, about.columns(), about.facts(), About.tagHeading(), About.Fact::tag);
  }

  /** Writes a list, if there is anything in it. */
  <E extends Element> void write(ListPlan<E> plan) {
    book.task().step(1);
    if (plan.rows().isEmpty()) {
      return;
    }
    ListSheet sheet = new ListSheet(book, plan.sheet(), plan.tab(), plan.sentence());
    ListTable<E> list =
        sheet.list(
            plan.table(),
            plan.columns(),
            plan.rows(),
            plan.tagHeading(),
            element -> Tag.of(element).toString());
    plan.columns().stream()
        .filter(column -> column.look() == Look.LIST_SCORE)
        .forEach(column -> list.colour(column.heading()));
    if (plan.type() == ChecklistItem.class) {
      share(sheet, list, plan, "ticked", FollowUpLists.DONE);
    } else if (plan.type() == Action.class) {
      share(sheet, list, plan, "status", book.messages().name(ActionStatus.DONE));
    }
  }

  // How much is done stands above the list, where it stays in sight, and counts itself.
  private <E extends Element> void share(
      ListSheet sheet, ListTable<E> list, ListPlan<E> plan, String key, String done) {
    Column<E> column =
        plan.columns().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    String cells = list.cells(column.heading());
    long ready =
        plan.rows().stream()
            .filter(row -> column.value().apply(row).says(new Entry.Words(done)))
            .count();
    SheetWriter writer = sheet.writer();
    writer.formula(
        ListSheet.TOP - 1,
        ListSheet.LEFT,
        "COUNTIF(" + cells + ",\"" + done + "\")/ROWS(" + cells + ")",
        (double) ready / plan.rows().size(),
        Look.BIG_PERCENT);
    writer.text(ListSheet.TOP - 1, ListSheet.LEFT + 1, book.say("share-done"), Look.AXIS);
    writer.finish();
  }
}
