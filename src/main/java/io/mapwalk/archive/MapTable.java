package io.mapwalk.archive;

import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.MapHeader;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.SessionStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The row each map has: what lists show, its revision, and the handles given out last. */
final class MapTable {

  /**
   * What is known of a map besides its elements.
   *
   * @param revision its revision
   * @param lastNumbers the highest number given out, by the letters of the handle
   */
  record Row(long revision, Map<String, Integer> lastNumbers) {}

  private static final String LIST =
      """
      select id, title, client, project, kind, revision, created, changed, session_status, archived
      from journey_map where %s order by changed desc, revision desc, id""";

  /** Maps, those changed last first. */
  List<MapSummary> list(Handle handle, MapFilter filter) {
    return handle
        .select(LIST.formatted(filter.condition()), filter.values())
        .map((row, context) -> summary(row))
        .list();
  }

  private static MapSummary summary(ResultSet row) throws SQLException {
    return new MapSummary(
        new MapId(row.getString(1)),
        Text.clean(row.getString(2)),
        Text.clean(row.getString(3)),
        Text.clean(row.getString(4)),
        MapKind.valueOf(row.getString(5)),
        row.getLong(6),
        Instant.ofEpochMilli(row.getLong(7)),
        Instant.ofEpochMilli(row.getLong(8)),
        Optional.ofNullable(row.getString(9)).map(SessionStatus::valueOf),
        row.getObject(10) != null);
  }

  Optional<Row> find(Handle handle, MapId map) {
    return handle
        .select("select revision, last_handles from journey_map where id = ?", map.value())
        .map((row, context) -> new Row(row.getLong(1), numbers(row.getString(2))))
        .findOne();
  }

  void insert(Handle handle, MapId map, Instant now) {
    handle.execute(
        """
        insert into journey_map
          (id, title, client, project, kind, revision, created, changed, last_handles)
        values (?, '', '', '', '', 0, ?, ?, '')""",
        map.value(),
        now.toEpochMilli(),
        now.toEpochMilli());
  }

  void update(Handle handle, JourneyMap map, Row row, Instant now) {
    MapHeader header = map.header();
    @Nullable String status =
        Dossier.of(map).latestSession().map(session -> session.status().name()).orElse(null);
    handle.execute(
        """
        update journey_map set title = ?, client = ?, project = ?, kind = ?, revision = ?,
          changed = ?, session_status = ?, last_handles = ?
        where id = ?""",
        header.text().value(),
        header.client().value(),
        header.project().value(),
        header.kind().name(),
        row.revision(),
        now.toEpochMilli(),
        status,
        handles(row.lastNumbers()),
        map.id().value());
  }

  void delete(Handle handle, MapId map) {
    handle.execute("delete from journey_map where id = ?", map.value());
  }

  /** The maps whose words have changed since they were noted. */
  List<MapId> unlearned(Handle handle) {
    return handle
        .select("select id from journey_map where learned < revision")
        .map((row, context) -> new MapId(row.getString(1)))
        .list();
  }

  /**
   * What search knows of a map.
   *
   * @param revision the one its words were noted at; 0 if they never were
   * @param block the block of {@link BlockTable} they are in; 0 if they have rows of their own
   */
  record Learned(long revision, int block) {

    boolean inBlock() {
      return block > 0;
    }
  }

  /** What search knows of a map. */
  Learned learned(Handle handle, MapId map) {
    return handle
        .select("select learned, block from journey_map where id = ?", map.value())
        .map((row, context) -> new Learned(row.getLong(1), row.getInt(2)))
        .one();
  }

  /** Remembers what search knows of a map. */
  void learned(Handle handle, MapId map, Learned learned) {
    handle.execute(
        "update journey_map set learned = ?, block = ? where id = ?",
        learned.revision(),
        learned.block(),
        map.value());
  }

  /** Puts a map away, or fetches it back. */
  void archive(Handle handle, MapId map, Optional<Instant> when) {
    handle.execute(
        "update journey_map set archived = ? where id = ?",
        when.map(Instant::toEpochMilli).orElse(null),
        map.value());
  }

  private static String handles(Map<String, Integer> numbers) {
    StringBuilder handles = new StringBuilder();
    numbers.forEach((prefix, number) -> handles.append(prefix).append(number).append(' '));
    return handles.toString().strip();
  }

  private static Map<String, Integer> numbers(String handles) {
    Map<String, Integer> numbers = new TreeMap<>();
    for (String value : handles.split(" ")) {
      if (!value.isEmpty()) {
        var handle = new io.mapwalk.journey.Handle(value);
        numbers.put(handle.prefix(), handle.number());
      }
    }
    return numbers;
  }
}
