package io.mapwalk.workshop.catalogue;

import io.mapwalk.journey.element.MapKind;
import java.util.List;

/**
 * What there is to know of a kind of map.
 *
 * @param key its short name, such as {@code blueprint}
 * @param name what it is called
 * @param also other names
 * @param state whether it shows today, the future or either: current, future or both
 * @param columns what its columns are
 * @param lines the lines it brings, from top to bottom
 * @param bestFor what it is good for
 * @param watchOut what easily goes wrong with it
 * @param stageSets the keys of stage sets that fit, the best first
 * @param publishers who describes it
 */
public record KindGuide(
    String key,
    String name,
    List<String> also,
    String state,
    String columns,
    List<LaneLine> lines,
    String bestFor,
    String watchOut,
    List<String> stageSets,
    List<String> publishers)
    implements Keyed {

  /** Keeps its own unmodifiable copies. */
  public KindGuide {
    also = List.copyOf(also);
    lines = List.copyOf(lines);
    stageSets = List.copyOf(stageSets);
    publishers = List.copyOf(publishers);
  }

  /** The kind it speaks of. */
  public MapKind kind() {
    return MapKind.valueOf(Row.constantName(key));
  }

  /** The keys of the lanes it brings, in order, each once. */
  public List<String> lanes() {
    return lines.stream().flatMap(line -> line.lanes().stream()).distinct().toList();
  }

  static Shelf<KindGuide> shelf(DataFile file) {
    List<Row> lines = file.rows("Lines");
    return new Shelf<>(file.rows("Kinds").stream().map(row -> of(row, lines)).toList());
  }

  private static KindGuide of(Row row, List<Row> lines) {
    return new KindGuide(
        row.key(),
        row.text("Name"),
        row.list("Also"),
        row.text("State"),
        row.text("Columns"),
        LaneLine.of(lines, "Kind", row.key()),
        row.text("Best for"),
        row.text("Watch out"),
        row.list("Stage sets"),
        row.list("Publishers"));
  }
}
