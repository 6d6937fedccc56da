package io.mapwalk.archive;

import io.mapwalk.journey.MapId;
import io.mapwalk.journey.element.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** How each element looked before and after every edit that touched it. */
final class ImageTable {

  private final ElementCodec codec;

  ImageTable(ElementCodec codec) {
    this.codec = codec;
  }

  void insert(Handle handle, MapId map, long revision, List<Touch> touches) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into image (map, revision, handle, kind, before_body, after_body)
            values (?, ?, ?, ?, ?, ?)""");
    for (Touch touch : touches) {
      batch
          .bind(0, map.value())
          .bind(1, revision)
          .bind(2, touch.handle().value())
          .bind(3, touch.kind().key())
          .bind(4, touch.before().map(codec::write).orElse(null))
          .bind(5, touch.after().map(codec::write).orElse(null))
          .add();
    }
    batch.execute();
  }

  /** What one edit touched. */
  List<Touch> of(Handle handle, MapId map, long revision) {
    return handle
        .select(
            """
            select kind, handle, before_body, after_body from image
            where map = ? and revision = ? order by handle""",
            map.value(),
            revision)
        .map(
            (row, context) ->
                Touch.of(
                    element(row.getString(1), row.getString(2), row.getString(3)),
                    element(row.getString(1), row.getString(2), row.getString(4))))
        .list();
  }

  /** How each element that was touched after a revision was at that revision. */
  Map<io.mapwalk.journey.Handle, Optional<Element>> firstSince(
      Handle handle, MapId map, long revision) {
    Map<io.mapwalk.journey.Handle, Optional<Element>> first = new LinkedHashMap<>();
    handle
        .select(
            """
            select kind, handle, before_body from image
            where map = ? and revision > ? order by map, revision, handle""",
            map.value(),
            revision)
        .map((row, context) -> new Image(row.getString(1), row.getString(2), row.getString(3)))
        .forEach(
            image ->
                first.computeIfAbsent(
                    new io.mapwalk.journey.Handle(image.handle),
                    id -> element(image.kind, image.handle, image.body)));
    return first;
  }

  private Optional<Element> element(String kind, String handle, @Nullable String body) {
    return Optional.ofNullable(body).map(known -> codec.read(kind, handle, known));
  }

  /** All elements as they were at a revision. */
  List<Element> at(Handle handle, MapId map, long revision) {
    Map<String, Image> last = new LinkedHashMap<>();
    // One pass in the order of the key: a query that picks the last image of each element takes
    // H2 a time that grows with the square of the history.
    handle
        .select(
            """
            select kind, handle, after_body from image
            where map = ? and revision <= ? order by map, revision, handle""",
            map.value(),
            revision)
        .map((row, context) -> new Image(row.getString(1), row.getString(2), row.getString(3)))
        .forEach(image -> last.put(image.handle, image));
    return last.values().stream()
        .flatMap(image -> element(image.kind, image.handle, image.body).stream())
        .toList();
  }

  private record Image(String kind, String handle, @Nullable String body) {}
}
