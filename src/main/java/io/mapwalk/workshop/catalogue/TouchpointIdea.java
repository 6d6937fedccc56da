package io.mapwalk.workshop.catalogue;

import java.util.List;

/**
 * Something customers often meet.
 *
 * @param name what it is
 * @param stage the key of the classic stage it belongs to, or {@code any}
 * @param publishers who names it
 */
public record TouchpointIdea(String name, String stage, List<String> publishers) {

  /** Keeps its own unmodifiable copy. */
  public TouchpointIdea {
    publishers = List.copyOf(publishers);
  }

  static TouchpointIdea of(Row row) {
    return new TouchpointIdea(row.text("Label", "Name"), row.text("Stage"), row.list("Publishers"));
  }
}
