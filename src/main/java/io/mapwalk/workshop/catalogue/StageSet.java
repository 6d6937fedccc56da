package io.mapwalk.workshop.catalogue;

import java.util.List;

/**
 * Ready-made stages.
 *
 * @param key its short name, such as {@code classic-purchase}
 * @param stages the names as published, in order; none for the set that leaves naming to the room
 * @param labels the same in the reader’s language where there is a translation, else as published
 * @param publishers who uses it
 * @param note what it is for; in some sets, what its names mean
 */
public record StageSet(
    String key, List<String> stages, List<String> labels, List<String> publishers, String note)
    implements Keyed {

  /** Keeps its own unmodifiable copies. */
  public StageSet {
    stages = List.copyOf(stages);
    labels = List.copyOf(labels);
    publishers = List.copyOf(publishers);
  }

  static StageSet of(Row row) {
    List<String> stages = row.list("Stages");
    List<String> labels = row.list("Labels");
    return new StageSet(
        row.key(),
        stages,
        labels.isEmpty() ? stages : labels,
        row.list("Publishers"),
        row.text("Note"));
  }
}
