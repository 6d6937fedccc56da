package io.mapwalk.archive;

import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the words of maps that have changed, so that they can be searched. */
final class Learning {

  // Waiting for the disk after each map would take longer than reading it.
  private static final int AT_ONCE = 50;

  private final Database database;
  private final Journal journal;
  private final Set<MapId> unreadable = new HashSet<>();

  Learning(Database database, Journal journal) {
    this.database = database;
    this.journal = journal;
  }

  /** The maps that have changed since their words were read, those left out that cannot be. */
  List<MapId> missing() {
    return database.read(journal.maps()::unlearned).stream()
        .filter(map -> !unreadable.contains(map))
        .toList();
  }

  /**
   * Reads some of them.
   *
   * @return whether there were any
   */
  boolean some() {
    List<MapId> maps = missing().stream().limit(AT_ONCE).toList();
    if (maps.isEmpty()) {
      return false;
    }
    try {
      learn(maps);
    } catch (Refused fault) {
      maps.forEach(this::one);
    }
    return true;
  }

  // What keeps a map from being read is told when it is opened; the others must not wait for it.
  private void one(MapId map) {
    try {
      learn(List.of(map));
    } catch (Refused fault) {
      if (!fault.code().equals("archive.element-unreadable")) {
        throw fault;
      }
      unreadable.add(map);
    }
  }

  private void learn(List<MapId> maps) {
    database.write(
        handle -> {
          maps.forEach(map -> journal.learn(handle, map));
          return maps;
        });
  }
}
