package io.mapwalk.workshop.catalogue;

import java.util.List;

/**
 * A choice of lanes as a publisher makes it.
 *
 * @param key its short name, such as {@code nng-8}
 * @param lines its lines from top to bottom
 * @param publishers whose choice it is
 * @param note how its parts are meant; may be blank
 */
public record LanePreset(String key, List<LaneLine> lines, List<String> publishers, String note)
    implements Keyed {

  /** Keeps its own unmodifiable copies. */
  public LanePreset {
    lines = List.copyOf(lines);
    publishers = List.copyOf(publishers);
  }

  /** The keys of the lanes it shows, in order, each once. */
  public List<String> lanes() {
    return lines.stream().flatMap(line -> line.lanes().stream()).distinct().toList();
  }

  static Shelf<LanePreset> shelf(DataFile file) {
    List<Row> lines = file.rows("Lines");
    return new Shelf<>(
        file.rows("Presets").stream()
            .map(
                row ->
                    new LanePreset(
                        row.key(),
                        LaneLine.of(lines, "Preset", row.key()),
                        row.list("Publishers"),
                        row.text("Note")))
            .toList());
  }
}
