package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.ActionStatus;
import io.mapwalk.journey.element.Element;
import java.util.List;

/** Writes elements into the document as their tellings say. */
final class Teller {

  private final MapNames names;
  private final MarkdownWriter out;

  Teller(MapNames names, MarkdownWriter out) {
    this.names = names;
    this.out = out;
  }

  /** A part with a list in it; nothing where there is nothing to list. */
  void list(String title, Telling telling, List<? extends Element> elements) {
    if (!elements.isEmpty()) {
      out.heading(2, Words.of(names.say(title)));
      items(telling, elements);
    }
  }

  /** A list. */
  void items(Telling telling, List<? extends Element> elements) {
    elements.forEach(element -> out.item(telling.line(element, names)));
  }

  /** A part with a list of things to do in it. */
  void tasks(String title, Telling telling, List<Action> actions) {
    if (!actions.isEmpty()) {
      out.heading(2, Words.of(names.say(title)));
      actions.forEach(
          action -> out.task(action.status() == ActionStatus.DONE, telling.line(action, names)));
    }
  }

  /** A part with a table in it. */
  void table(String title, Telling telling, List<? extends Element> elements) {
    if (!elements.isEmpty()) {
      out.heading(2, Words.of(names.say(title)));
      rows(telling, elements);
    }
  }

  /** A table. */
  void rows(Telling telling, List<? extends Element> elements) {
    out.table(
        telling.heads(), elements.stream().map(element -> telling.row(element, names)).toList());
  }
}
