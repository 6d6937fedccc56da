package io.mapwalk.archive;

import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The edits of all maps, one row each, and which of them can be taken or brought back. */
final class EditTable {

  private static final String SELECT =
      "select revision, kind, author, made, sentence, state from edit where map = ?";

  /** All edits of a map, the oldest first. */
  List<EditRow> all(Handle handle, MapId map) {
    return handle
        .select(SELECT + " order by revision", map.value())
        .map((row, context) -> edit(row))
        .list();
  }

  /** The state of a map, which has at least the edit that made it. */
  Version latest(Handle handle, MapId map) {
    return handle
        .select(SELECT + " order by revision desc limit 1", map.value())
        .map((row, context) -> version(edit(row)))
        .one();
  }

  /** The state a map was in after so many edits. */
  Optional<Version> find(Handle handle, MapId map, long revision) {
    return handle
        .select(SELECT + " and revision = ?", map.value(), revision)
        .map((row, context) -> version(edit(row)))
        .findOne();
  }

  private static Version version(EditRow edit) {
    return new Version(edit.revision(), edit.made());
  }

  /** The edit that undo takes back next. */
  Optional<EditRow> latestStanding(Handle handle, MapId map) {
    return one(handle, map, EditState.STANDING, "desc");
  }

  /** The edit that redo brings back next. */
  Optional<EditRow> earliestTakenBack(Handle handle, MapId map) {
    return one(handle, map, EditState.TAKEN_BACK, "asc");
  }

  private static Optional<EditRow> one(Handle handle, MapId map, EditState state, String order) {
    return handle
        .select(
            SELECT + " and state = ? order by revision " + order + " limit 1",
            map.value(),
            state.name())
        .map((row, context) -> edit(row))
        .findOne();
  }

  private static EditRow edit(ResultSet row) throws SQLException {
    return new EditRow(
        row.getLong(1),
        EditKind.valueOf(row.getString(2)),
        row.getString(3),
        Instant.ofEpochMilli(row.getLong(4)),
        row.getString(5),
        EditState.valueOf(row.getString(6)) == EditState.TAKEN_BACK);
  }

  /** Adds an edit; after a fresh one nothing can be brought back any more. */
  void insert(Handle handle, MapId map, EditRow edit) {
    boolean fresh = edit.kind() == EditKind.EDIT;
    if (fresh) {
      handle.execute(
          "update edit set state = ? where map = ? and state = ?",
          EditState.SETTLED.name(),
          map.value(),
          EditState.TAKEN_BACK.name());
    }
    handle.execute(
        """
        insert into edit (map, revision, kind, state, author, made, sentence)
        values (?, ?, ?, ?, ?, ?, ?)""",
        map.value(),
        edit.revision(),
        edit.kind().name(),
        (fresh ? EditState.STANDING : EditState.SETTLED).name(),
        edit.author(),
        edit.made().toEpochMilli(),
        edit.sentence());
  }

  /** Notes that an edit was taken or brought back. */
  void mark(Handle handle, MapId map, EditRow edit, EditState state) {
    handle.execute(
        "update edit set state = ? where map = ? and revision = ?",
        state.name(),
        map.value(),
        edit.revision());
  }
}
