package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.ActionStatus;
import io.mapwalk.journey.element.Idea;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who does what by when, the soonest first. */
final class ActionSheet {

  private final Book book;
  private final JourneyMap map;

  ActionSheet(Book book) {
    this.book = book;
    this.map = book.map();
  }

  /** Writes it, if there is an action. */
  void write() {
    List<Action> actions =
        map.all(Action.class).stream()
            .sorted(
                Comparator.comparing(
                    (Action action) -> action.due().orElse(null),
                    Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
    if (actions.isEmpty()) {
      return;
    }
    new ListSheet(book, "actions", Colour.DEEP, book.say("actions-sentence", actions.size()))
        .list("Actions", columns(), actions);
  }

  private List<Column<Action>> columns() {
    return List.of(
        Column.words(book.say("handle"), Look.HANDLE, 60, a -> a.id().value()),
        Column.words(book.say("action"), Look.STRONG, 360, a -> a.text().value()),
        Column.words(book.say("who"), Look.TEXT, 150, a -> a.owner().value()),
        Column.of(
            book.say("due"),
            Look.DATE,
            110,
            a -> a.due().<Entry>map(Entry.Day::new).orElse(Entry.NONE)),
        Column.<Action>words(
                book.say("status"), Look.TEXT, 100, a -> book.messages().name(a.status()))
            .choosing(book.wording().names(ActionStatus.values())),
        Column.<Action>words(book.say("effect"), Look.TEXT, 260, a -> a.effect().value()),
        Column.<Action>words(book.say("carries-out"), Look.TEXT, 300, this::idea));
  }

  // An action named after its idea would only say the same twice.
  private String idea(Action action) {
    Optional<Text> idea = action.idea().flatMap(i -> map.find(Idea.class, i)).map(Idea::text);
    return idea.filter(text -> !text.says(action.text().value())).map(Text::value).orElse("");
  }
}
