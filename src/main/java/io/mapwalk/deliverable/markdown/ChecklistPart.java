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
   * @param told what is told of an entry
   */
  void write(int level, Function<ChecklistItem, Words> told, MarkdownWriter out) {
    Map<List<String>, List<ChecklistItem>> lists =
        map.all(ChecklistItem.class).stream()
            .collect(
                Collectors.groupingBy(
                    item -> List.of(item.list(), item.title().value()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    lists.forEach(
        (key, items) -> {
          out.heading(level, Words.of(items.get(0).title().value()));
          long ticked = items.stream().filter(ChecklistItem::ticked).count();
          out.paragraph(
              Words.none()
                  .emphasis(
                      names.say("ticked", ticked, items.size(), 100 * ticked / items.size())));
          items.forEach(item -> out.task(item.ticked(), told.apply(item)));
        });
  }
}
