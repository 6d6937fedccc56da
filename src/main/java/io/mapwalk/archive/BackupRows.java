package io.mapwalk.archive;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * The tables a backup holds, with the columns that are kept. What search notes of words is not
 * among them, for it can be made again.
 *
 * @param name the table
 * @param columns its columns; the first two begin with the identity of the map
 * @param map the column with the identity of the map
 */
record BackupRows(String name, List<String> columns, String map) {

  private static final int MANY = 500;

  /** All of them; a row never speaks of one that comes later. */
  static final List<BackupRows> ALL =
      List.of(
          new BackupRows(
              "journey_map",
              List.of(
                  "id",
                  "title",
                  "client",
                  "project",
                  "kind",
                  "revision",
                  "created",
                  "changed",
                  "session_status",
                  "last_handles",
                  "archived"),
              "id"),
          new BackupRows(
              "element",
              List.of("map", "handle", "kind", "parent", "place", "revision", "body"),
              "map"),
          new BackupRows(
              "edit",
              List.of("map", "revision", "kind", "state", "author", "made", "sentence"),
              "map"),
          new BackupRows(
              "image",
              List.of("map", "revision", "handle", "kind", "before_body", "after_body"),
              "map"));

  /** What is done with a row. */
  @FunctionalInterface
  interface Use {

    /** Takes its values, in the order of the columns; strings, whole numbers and nulls. */
    void take(List<@Nullable Object> values);
  }

  /** Reads all rows of a map. */
  void read(Handle handle, String id, Use use) {
    handle
        .select(
            "select " + String.join(", ", columns) + " from " + name + " where " + map + " = ?", id)
        .map(
            (row, context) -> {
              List<@Nullable Object> values = new ArrayList<>();
              for (int i = 1; i <= columns.size(); i++) {
                values.add(row.getObject(i));
              }
              return values;
            })
        .forEach(use::take);
  }

  /** Begins to add rows. */
  Adding adding(Handle handle) {
    return new Adding(handle);
  }

  /** Adds rows, many at a time. */
  final class Adding {

    private final PreparedBatch batch;
    private int waiting;

    private Adding(Handle handle) {
      String marks = ", ?".repeat(columns.size()).substring(2);
      batch =
          handle.prepareBatch(
              "insert into "
                  + name
                  + " ("
                  + String.join(", ", columns)
                  + ") values ("
                  + marks
                  + ")");
    }

    /** Adds a row. */
    void add(List<@Nullable Object> values) {
      for (int i = 0; i < columns.size(); i++) {
        batch.bind(i, values.get(i));
      }
      batch.add();
      if (++waiting == MANY) {
        end();
      }
    }

    /** Adds what still waits. */
    void end() {
      if (waiting > 0) {
        batch.execute();
        waiting = 0;
      }
    }
  }
}
