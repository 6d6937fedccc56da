package io.mapwalk.workshop.catalogue;

import io.mapwalk.journey.element.MapKind;
import java.util.List;
import java.util.stream.Stream;

/**
 * A reason why maps are made, and what serves it.
 *
 * @param key its short name, such as {@code churn}
 * @param name what it is called
 * @param questions what to ask for it
 * @param first the kind of map to make first
 * @param then the kinds that may follow
 * @param thenAlso what else may follow, in words; mostly blank
 * @param stageSet the key of the stage set that fits; blank where any does
 * @param stagesBy what to name the stages by where no set fits, in words; mostly blank
 * @param kpis what to measure
 * @param words what people say who mean it, in the reader's language and in English; one that ends
 *     in a hyphen stands for all that begin so
 * @param publishers who names it
 */
public record ObjectiveType(
    String key,
    String name,
    List<String> questions,
    MapKind first,
    List<MapKind> then,
    String thenAlso,
    String stageSet,
    String stagesBy,
    List<String> kpis,
    List<String> words,
    List<String> publishers)
    implements Keyed {

  /** Keeps its own unmodifiable copies. */
  public ObjectiveType {
    questions = List.copyOf(questions);
    then = List.copyOf(then);
    kpis = List.copyOf(kpis);
    words = List.copyOf(words);
    publishers = List.copyOf(publishers);
  }

  static ObjectiveType of(Row row) {
    return new ObjectiveType(
        row.key(),
        row.text("Name"),
        row.list("Questions"),
        row.constant(MapKind.class, "First"),
        row.list("Then").stream().map(key -> MapKind.valueOf(Row.constantName(key))).toList(),
        row.text("Then also"),
        row.text("Stage set"),
        row.text("Stages by"),
        row.list("KPIs"),
        Stream.concat(row.list("Own words").stream(), row.list("Words").stream()).toList(),
        row.list("Publishers"));
  }
}
