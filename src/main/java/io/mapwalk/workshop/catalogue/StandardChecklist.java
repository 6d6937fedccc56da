package io.mapwalk.workshop.catalogue;

import java.util.List;

/**
 * A list to tick that publishers have made.
 *
 * @param key its short name, such as {@code cl-before}
 * @param title its name for people
 * @param items its lines, in order
 * @param offered when the program offers it of its own accord
 * @param publishers whose list it is
 * @param note what else belongs to it; may be blank
 */
public record StandardChecklist(
    String key,
    String title,
    List<Item> items,
    Offered offered,
    List<String> publishers,
    String note)
    implements Keyed {

  /** When a checklist is offered without being asked for. */
  public enum Offered {
    /** Before the workshop. */
    BEFORE,
    /** After it. */
    AFTER,
    /** When the map is checked. */
    MAP,
    /** Only when somebody asks for it. */
    ON_REQUEST
  }

  /**
   * A line to tick.
   *
   * @param id the key of its list and its number, such as {@code cl-before-1}
   * @param part the part of the list it belongs to; mostly blank
   * @param text what to tick
   */
  public record Item(String id, String part, String text) {}

  /** Keeps its own unmodifiable copies. */
  public StandardChecklist {
    items = List.copyOf(items);
    publishers = List.copyOf(publishers);
  }

  static Shelf<StandardChecklist> shelf(DataFile file) {
    List<Row> items = file.rows("Items");
    return new Shelf<>(file.rows("Lists").stream().map(row -> of(row, items)).toList());
  }

  private static StandardChecklist of(Row row, List<Row> items) {
    return new StandardChecklist(
        row.key(),
        row.text("Title"),
        items.stream()
            .filter(each -> each.belongsTo(row.key()))
            .map(each -> new Item(each.key(), each.text("Part"), each.text("Item")))
            .toList(),
        row.text("Offered").isEmpty() ? Offered.ON_REQUEST : row.constant(Offered.class, "Offered"),
        row.list("Publishers"),
        row.text("Note"));
  }
}
