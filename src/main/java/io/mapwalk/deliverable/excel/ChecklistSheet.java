package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.element.ChecklistItem;
import java.util.ArrayList;
import java.util.List;

/** The checklists as rows that can be ticked, with the share that is done. */
final class ChecklistSheet {

  private static final String OPEN = "\u2610";
  private static final String DONE = "\u2611";
  private static final int SHARE_COLUMN = ListSheet.LEFT;

  private final Book book;

  ChecklistSheet(Book book) {
    this.book = book;
  }

  /** Writes it, if there is something to tick. */
  void write() {
    List<ChecklistItem> items = byList();
    if (items.isEmpty()) {
      return;
    }
    ListSheet sheet = new ListSheet(book, "checklist", Colour.DEEP, book.say("checklist-sentence"));
    ListTable<ChecklistItem> list = sheet.list("Checklist", columns(items), items);
    share(sheet.writer(), list, items);
  }

  private List<Column<ChecklistItem>> columns(List<ChecklistItem> items) {
    List<Column<ChecklistItem>> columns = new ArrayList<>();
    columns.add(
        Column.<ChecklistItem>words(
                book.say("done"), Look.TICK, 76, item -> item.ticked() ? DONE : OPEN)
            .choosing(List.of(OPEN, DONE)));
    columns.add(Column.words(book.say("item"), Look.TEXT, 560, item -> item.text().value()));
    if (items.stream().map(ChecklistItem::list).distinct().count() > 1) {
      columns.add(Column.words(book.say("list"), Look.TEXT, 200, item -> item.title().value()));
    }
    return columns;
  }

  // The share stands above the list, where it stays in sight.
  private void share(SheetWriter writer, ListTable<ChecklistItem> list, List<ChecklistItem> items) {
    String ticks = list.cells(book.say("done"));
    long ticked = items.stream().filter(ChecklistItem::ticked).count();
    writer.formula(
        ListSheet.TOP - 1,
        SHARE_COLUMN,
        "COUNTIF(" + ticks + ",\"" + DONE + "\")/ROWS(" + ticks + ")",
        (double) ticked / items.size(),
        Look.BIG_PERCENT);
    writer.text(ListSheet.TOP - 1, SHARE_COLUMN + 1, book.say("share-done"), Look.AXIS);
    writer.finish();
  }

  private List<ChecklistItem> byList() {
    List<ChecklistItem> all = book.map().all(ChecklistItem.class);
    return all.stream()
        .map(ChecklistItem::list)
        .distinct()
        .flatMap(list -> all.stream().filter(item -> item.list().equals(list)))
        .toList();
  }
}
