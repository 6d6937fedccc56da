package io.mapwalk.archive;

import io.mapwalk.journey.MapId;
import io.mapwalk.journey.element.Element;
import java.util.HashMap;
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
      Optional<String> before = touch.before().map(codec::write);
      Optional<String> after = touch.after().map(codec::write);
      Optional<String> picture = before.flatMap(SparedPicture::of);
      boolean same = picture.isPresent() && picture.equals(after.flatMap(SparedPicture::of));
      batch
          .bind(0, map.value())
          .bind(1, revision)
          .bind(2, touch.handle().value())
          .bind(3, touch.kind().key())
          .bind(4, before.map(SparedPicture::leftOut).orElse(null))
          .bind(5, (same ? after.map(SparedPicture::leftOut) : after).orElse(null))
          .add();
    }
    batch.execute();
  }

  /** What one edit touched. */
  List<Touch> of(Handle handle, MapId map, long revision) {
    List<Both> images =
        handle
            .select(
                """
                select kind, handle, before_body, after_body from image
                where map = ? and revision = ? order by handle""",
                map.value(),
                revision)
            .map(
                (row, context) ->
                    new Both(
                        new Image(row.getString(1), row.getString(2), row.getString(3)),
                        new Image(row.getString(1), row.getString(2), row.getString(4))))
            .list();
    return images.stream()
        .map(
            both ->
                Touch.of(
                    element(whole(handle, map, revision, both.before)),
                    element(whole(handle, map, revision, both.after))))
        .toList();
  }

  /** How each element that was touched after a revision was at that revision. */
  Map<io.mapwalk.journey.Handle, Optional<Element>> firstSince(
      Handle handle, MapId map, long revision) {
    Map<io.mapwalk.journey.Handle, Image> first = new LinkedHashMap<>();
    handle
        .select(
            """
            select kind, handle, before_body from image
            where map = ? and revision > ? order by map, revision, handle""",
            map.value(),
            revision)
        .map((row, context) -> new Image(row.getString(1), row.getString(2), row.getString(3)))
        .forEach(image -> first.putIfAbsent(new io.mapwalk.journey.Handle(image.handle), image));
    Map<io.mapwalk.journey.Handle, Optional<Element>> then = new LinkedHashMap<>();
    first.forEach((id, image) -> then.put(id, element(whole(handle, map, revision + 1, image))));
    return then;
  }

  private Optional<Element> element(Image image) {
    return Optional.ofNullable(image.body)
        .map(known -> codec.read(image.kind, image.handle, known));
  }

  // The picture as the last edit before that one brought it.
  private static Image whole(Handle handle, MapId map, long revision, Image image) {
    if (image.body == null || !SparedPicture.isLeftOut(image.body)) {
      return image;
    }
    Optional<String> picture =
        handle
            .select(
                """
                select after_body from image
                where map = ? and revision < ? and handle = ? order by map, revision, handle""",
                map.value(),
                revision,
                image.handle)
            .map((row, context) -> Optional.ofNullable(row.getString(1)))
            .stream()
            .flatMap(body -> body.flatMap(SparedPicture::of).stream())
            .reduce((earlier, later) -> later);
    return image.with(picture);
  }

  /** All elements as they were at a revision. */
  List<Element> at(Handle handle, MapId map, long revision) {
    Map<String, Image> last = new LinkedHashMap<>();
    Map<String, String> pictures = new HashMap<>();
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
        .forEach(
            image -> {
              Optional.ofNullable(image.body)
                  .flatMap(SparedPicture::of)
                  .ifPresent(picture -> pictures.put(image.handle, picture));
              last.put(image.handle, image.with(Optional.ofNullable(pictures.get(image.handle))));
            });
    return last.values().stream().flatMap(image -> element(image).stream()).toList();
  }

  private record Both(Image before, Image after) {}

  private record Image(String kind, String handle, @Nullable String body) {

    // With the picture that may have been left out.
    Image with(Optional<String> picture) {
      return body == null || picture.isEmpty()
          ? this
          : new Image(kind, handle, SparedPicture.putBack(body, picture.get()));
    }
  }
}
