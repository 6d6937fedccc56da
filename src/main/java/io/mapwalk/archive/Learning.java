package io.mapwalk.archive;

import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Progress.Task;
import io.mapwalk.journey.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Reads the words of maps that have changed, so that they can be searched. */
final class Learning {

  // As many as fit into memory with all else, for the more are written together the fewer pages are
  // written twice; and so few that whoever wants something meanwhile waits for some seconds at
  // most.
  private static final int ROWS_AT_ONCE = 100_000;
  private static final int MAPS_AT_ONCE = 500;

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
   * @param task is told of each
   * @return whether there were any
   */
  boolean some(Task task) {
    List<MapId> maps = missing().stream().limit(MAPS_AT_ONCE).toList();
    if (maps.isEmpty()) {
      return false;
    }
    database.write(
        handle -> {
          NewWords fresh = new NewWords();
          for (MapId map : maps) {
            if (fresh.size() < ROWS_AT_ONCE) {
              one(handle, map, fresh);
              task.step(1);
            }
          }
          journal.write(handle, fresh);
          return maps;
        });
    return true;
  }

  // What keeps a map from being read is told when it is opened; the others must not wait for it.
  private void one(Handle handle, MapId map, NewWords fresh) {
    try {
      journal.learn(handle, map, fresh);
    } catch (Refused fault) {
      if (!fault.code().equals("archive.element-unreadable")) {
        throw fault;
      }
      unreadable.add(map);
    }
  }
}
