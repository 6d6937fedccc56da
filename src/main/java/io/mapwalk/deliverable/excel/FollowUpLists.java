package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.ActionStatus;
import io.mapwalk.journey.element.Backed;
import io.mapwalk.journey.element.Check;
import io.mapwalk.journey.element.ChecklistItem;
import io.mapwalk.journey.element.Decision;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Kpi;
import io.mapwalk.journey.element.Objection;
import io.mapwalk.journey.element.OpenQuestion;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.ParkedStatus;
import io.mapwalk.journey.element.Photo;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Reading;
import io.mapwalk.journey.element.Source;
import io.mapwalk.journey.element.SourceKind;
import java.util.Comparator;
import java.util.List;

/** The lists of what follows: who does what, what is measured, decided, open, proved and ticked. */
final class FollowUpLists {

  private static final String OPEN = "\u2610";

  /** What is ticked. */
  static final String DONE = "\u2611";

  private final Telling book;
  private final JourneyMap map;
  private final Forms forms;

  FollowUpLists(Telling book) {
    this.book = book;
    this.map = book.map();
    this.forms = book.wording().forms();
  }

  /** Who does what by when, the soonest first. */
  ListPlan<Action> actions() {
    List<Action> actions =
        map.all(Action.class).stream()
            .sorted(
                Comparator.comparing(
                    (Action action) -> action.due().orElse(null),
                    Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
    Columns<Action> columns = new Columns<>(book);
    columns
        .reckoned("handle", Look.HANDLE, 60, a -> new Entry.Words(a.id().value()))
        .field("action", Look.STRONG, 360, "text", forms.must())
        .field("who", Look.TEXT, 150, "owner", forms.text())
        .field("due", Look.DATE, 110, "due", forms.day())
        .field("status", Look.TEXT, 100, "status", forms.named(ActionStatus.values()))
        .field("effect", Look.TEXT, 260, "effect", forms.text())
        .field("carries-out", Look.TEXT, 300, "idea", forms.perhapsOne(Idea.class));
    return plan("Actions", "actions", Colour.DEEP, Action.class, actions, columns);
  }

  /** What is measured. */
  ListPlan<Kpi> kpis() {
    Columns<Kpi> columns = new Columns<>(book);
    columns
        .reckoned("handle", Look.HANDLE, 60, k -> new Entry.Words(k.id().value()))
        .field("kpi", Look.STRONG, 320, "text", forms.must())
        .all(new PlaceColumns(book).free())
        .field("baseline", Look.TEXT, 140, "baseline", forms.text())
        .field("target", Look.TEXT, 140, "target", forms.text())
        .all(new MeasuredColumns(book).all());
    return plan("Kpis", "kpis", Colour.DEEP, Kpi.class, map.all(Kpi.class), columns);
  }

  /** What was measured so far. */
  ListPlan<Reading> readings() {
    Columns<Reading> columns = new Columns<>(book);
    columns
        .field("kpi", Look.TEXT, 320, "kpi", forms.one(Kpi.class))
        .field("measured-on", Look.DATE, 130, "date", forms.mustDay())
        .field("value", Look.STRONG, 160, "text", forms.must());
    return plan(
        "Readings", "readings", Colour.DEEP, Reading.class, map.all(Reading.class), columns);
  }

  /** What can be ticked, list by list. */
  ListPlan<ChecklistItem> checklist() {
    List<ChecklistItem> all = map.all(ChecklistItem.class);
    List<ChecklistItem> items =
        all.stream()
            .map(ChecklistItem::list)
            .distinct()
            .flatMap(list -> all.stream().filter(item -> item.list().equals(list)))
            .toList();
    Columns<ChecklistItem> columns = new Columns<>(book);
    columns
        .field("done", Look.TICK, 76, "ticked", forms.mark(DONE, OPEN))
        .field("item", Look.TEXT, 560, "text", forms.must());
    if (book.whole() || items.stream().map(ChecklistItem::list).distinct().count() > 1) {
      columns.field("list", Look.TEXT, 200, "title", forms.must());
    }
    return plan("Checklist", "checklist", Colour.DEEP, ChecklistItem.class, items, columns);
  }

  /** What was decided. */
  ListPlan<Decision> decisions() {
    Columns<Decision> columns = new Columns<>(book);
    columns
        .reckoned("handle", Look.HANDLE, 60, d -> new Entry.Words(d.id().value()))
        .field("note-decision", Look.STRONG, 420, "text", forms.must())
        .field("who", Look.TEXT, 150, "owner", forms.text())
        .field("due", Look.DATE, 110, "due", forms.day());
    return plain("Decisions", "decisions", Decision.class, columns);
  }

  /** What nobody knows yet. */
  ListPlan<OpenQuestion> questions() {
    Columns<OpenQuestion> columns = new Columns<>(book);
    columns
        .reckoned("handle", Look.HANDLE, 60, q -> new Entry.Words(q.id().value()))
        .field("note-question", Look.STRONG, 360, "text", forms.must())
        .all(new PlaceColumns(book).free())
        .field("who", Look.TEXT, 150, "owner", forms.text())
        .field("due", Look.DATE, 110, "due", forms.day());
    return plain("Questions", "questions", OpenQuestion.class, columns);
  }

  /** What matters, but not now. */
  ListPlan<ParkedPoint> parked() {
    Columns<ParkedPoint> columns = new Columns<>(book);
    columns
        .field("note-parked", Look.STRONG, 360, "text", forms.must())
        .field("who", Look.TEXT, 150, "owner", forms.text())
        .field("status", Look.TEXT, 110, "status", forms.named(ParkedStatus.values()));
    return plain("Parked", "parked", ParkedPoint.class, columns);
  }

  /** Where statements come from. */
  ListPlan<Source> sources() {
    Columns<Source> columns = new Columns<>(book);
    columns
        .reckoned("handle", Look.HANDLE, 60, e -> new Entry.Words(e.id().value()))
        .field("note-evidence", Look.STRONG, 260, "text", forms.must())
        .field("kind", Look.TEXT, 100, "kind", forms.perhaps(SourceKind.values()))
        .field("solicited", Look.TEXT, 90, "solicited", forms.yesOrNo())
        .field("gathered", Look.DATE, 110, "date", forms.day())
        .field("people", Look.NUMBER, 90, "people", forms.perhaps(1, 1_000_000_000))
        .field("finding", Look.TEXT, 300, "finding", forms.text())
        .field("address", Look.TEXT, 240, "link", forms.text())
        .field("consent", Look.TEXT, 90, "consent", forms.yesOrNo())
        .field("proves", Look.TEXT, 320, "supports", forms.several(Backed.class))
        .field("proves-facts", Look.TEXT, 240, "facts", forms.proven());
    return plain("Evidence", "sources", Source.class, columns);
  }

  /** Who finds out what. */
  ListPlan<Check> checks() {
    Columns<Check> columns = new Columns<>(book);
    columns
        .field("statement", Look.STRONG, 360, "statement", forms.one(Backed.class))
        .field("who", Look.TEXT, 150, "owner", forms.text())
        .field("due", Look.DATE, 110, "due", forms.day());
    return plain("Checks", "checks", Check.class, columns);
  }

  /** What is held against statements. */
  ListPlan<Objection> objections() {
    Columns<Objection> columns = new Columns<>(book);
    columns
        .field("statement", Look.TEXT, 360, "about", forms.one(Placed.class, Backed.class))
        .field("objection", Look.STRONG, 360, "text", forms.text());
    return plain("Objections", "objections", Objection.class, columns);
  }

  /** The photos of the wall; what they show stands on a sheet of its own. */
  ListPlan<Photo> photos() {
    Columns<Photo> columns = new Columns<>(book);
    columns
        .reckoned("handle", Look.HANDLE, 60, w -> new Entry.Words(w.id().value()))
        .field("caption", Look.STRONG, 360, "text", forms.must())
        .all(new PlaceColumns(book).free())
        .field("for-client", Look.TEXT, 110, "forClient", forms.whether());
    return plain("Photos", "photos", Photo.class, columns);
  }

  private <E extends Element> ListPlan<E> plain(
      String table, String sheet, Class<E> type, Columns<E> columns) {
    return plan(table, sheet, Colour.MUTED, type, map.all(type), columns);
  }

  private <E extends Element> ListPlan<E> plan(
      String table, String sheet, Colour tab, Class<E> type, List<E> rows, Columns<E> columns) {
    String sentence = book.say(sheet + "-sentence", rows.size());
    return new ListPlan<>(table, sheet, tab, type, rows, columns.list(), sentence);
  }
}
