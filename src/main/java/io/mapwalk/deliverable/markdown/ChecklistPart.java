package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.ChecklistItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The checklists of a map, each as a list of tasks. */
final class ChecklistPart {

  private final JourneyMap map;
  private final MapNames names;

  ChecklistPart(JourneyMap map, MapNames names) {
    this.map = map;
    this.names = names;
  }

  /**
   * Writes the checklists.
   *
   * @param level the level of their headings, 1 to 6
   * @param keyed whether the names that templates give to lists are noted where nobody sees them,
   *     so that a list is known again
   * @param told what is told of an entry
   */
  void write(int level, boolean keyed, Function<ChecklistItem, Words> told, MarkdownWriter out) {
    Map<List<String>, List<ChecklistItem>> lists =
        map.all(ChecklistItem.class).stream()
            .collect(
                Collectors.groupingBy(
                    item -> List.of(item.list(), item.title().value()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    lists.forEach(
        (key, items) -> {
          ChecklistItem first = items.get(0);
          boolean named = !keyed || first.list().equals(first.title().value());
          out.heading(level, Words.of(first.title().value()), named ? "" : first.list());
          long ticked = items.stream().filter(ChecklistItem::ticked).count();
          out.paragraph(
              Words.none()
                  .emphasis(
                      names.say("ticked", ticked, items.size(), 100 * ticked / items.size())));
          items.forEach(item -> out.task(item.ticked(), told.apply(item)));
        });
  }
}
