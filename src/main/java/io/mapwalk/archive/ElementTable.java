package io.mapwalk.archive;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Progress.Task;
import io.mapwalk.journey.element.BackStory;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Link;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Reading;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Touchpoint;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The elements of all maps as they are now, one row each. */
final class ElementTable {

  private final ElementCodec codec;

  ElementTable(ElementCodec codec) {
    this.codec = codec;
  }

  /** All elements of a map, in no order. */
  List<Element> all(org.jdbi.v3.core.Handle handle, MapId map) {
    return all(handle, map, Task.UNSEEN);
  }

  /** All elements of a map, in no order, each of which is told. */
  List<Element> all(org.jdbi.v3.core.Handle handle, MapId map, Task task) {
    return handle
        .select("select kind, handle, body from element where map = ?", map.value())
        .map(
            (row, context) -> {
              task.step(1);
              return codec.read(row.getString(1), row.getString(2), row.getString(3));
            })
        .list();
  }

  /** One element, where it is there. */
  Optional<Element> find(org.jdbi.v3.core.Handle handle, MapId map, Handle element) {
    return handle
        .select(
            "select kind, handle, body from element where map = ? and handle = ?",
            map.value(),
            element.value())
        .map((row, context) -> codec.read(row.getString(1), row.getString(2), row.getString(3)))
        .findOne();
  }

  /** Writes what an edit made of the elements it touched. */
  void write(org.jdbi.v3.core.Handle handle, MapId map, long revision, List<Touch> touches) {
    List<Touch> added = touches.stream().filter(touch -> touch.before().isEmpty()).toList();
    if (!added.isEmpty()) {
      insert(handle, map, revision, added);
    }
    for (Touch touch : touches) {
      if (touch.after().isEmpty()) {
        handle.execute(
            "delete from element where map = ? and handle = ?",
            map.value(),
            touch.handle().value());
      } else if (touch.before().isPresent()) {
        Element element = touch.after().get();
        handle.execute(
            """
            update element set parent = ?, place = ?, revision = ?, body = ?
            where map = ? and handle = ?""",
            parentOrNull(element),
            element.order().value(),
            revision,
            codec.write(element),
            map.value(),
            element.id().value());
      }
    }
  }

  private void insert(org.jdbi.v3.core.Handle handle, MapId map, long revision, List<Touch> added) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into element (map, handle, kind, parent, place, revision, body)
            values (?, ?, ?, ?, ?, ?, ?)""");
    for (Touch touch : added) {
      Element element = touch.after().orElseThrow();
      batch
          .bind(0, map.value())
          .bind(1, element.id().value())
          .bind(2, ElementKind.of(element).key())
          .bind(3, parentOrNull(element))
          .bind(4, element.order().value())
          .bind(5, revision)
          .bind(6, codec.write(element))
          .add();
    }
    batch.execute();
  }

  private static @Nullable String parentOrNull(Element element) {
    return parent(element).map(Handle::value).orElse(null);
  }

  /** What an element hangs at or belongs to. */
  static Optional<Handle> parent(Element element) {
    Optional<Handle> parent = Optional.empty();
    if (element instanceof Placed placed) {
      parent = placed.at();
    } else if (element instanceof Touchpoint touchpoint) {
      parent = Optional.of(touchpoint.stage());
    } else if (element instanceof Emotion emotion) {
      parent = Optional.of(emotion.place());
    } else if (element instanceof BackStory story) {
      parent = Optional.of(story.persona());
    } else if (element instanceof Link link) {
      parent = Optional.of(link.from());
    } else if (element instanceof Reading reading) {
      parent = Optional.of(reading.kpi());
    } else if (element instanceof Session session) {
      parent = Optional.of(session.template());
    }
    return parent;
  }
}
