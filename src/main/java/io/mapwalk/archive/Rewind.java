package io.mapwalk.archive;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Progress.Task;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes edits back and brings them back, each time by a new edit that writes images. */
final class Rewind {

  private final Journal journal;

  Rewind(Journal journal) {
    this.journal = journal;
  }

  /**
   * Takes the latest standing edit back.
   *
   * @throws Refused if there is none, or an element it touched was changed since
   */
  Undone undo(org.jdbi.v3.core.Handle handle, MapId id, String author) {
    JourneyMap map = load(handle, id);
    EditRow edit =
        journal
            .edits()
            .latestStanding(handle, id)
            .orElseThrow(() -> new Refused("archive.nothing-to-undo"));
    journal.edits().mark(handle, id, edit, EditState.TAKEN_BACK);
    List<Touch> way =
        journal.images().of(handle, id, edit.revision()).stream().map(Touch::reversed).toList();
    return go(handle, map, edit, way, EditKind.UNDO, author);
  }

  /**
   * Brings back what was taken back last.
   *
   * @throws Refused if there is nothing, or an element it touched was changed since
   */
  Undone redo(org.jdbi.v3.core.Handle handle, MapId id, String author) {
    JourneyMap map = load(handle, id);
    EditRow edit =
        journal
            .edits()
            .earliestTakenBack(handle, id)
            .orElseThrow(() -> new Refused("archive.nothing-to-redo"));
    journal.edits().mark(handle, id, edit, EditState.STANDING);
    List<Touch> way = journal.images().of(handle, id, edit.revision());
    return go(handle, map, edit, way, EditKind.REDO, author);
  }

  private JourneyMap load(org.jdbi.v3.core.Handle handle, MapId id) {
    return journal
        .find(handle, id)
        .orElseThrow(() -> new Refused("archive.no-such-map", id.value()));
  }

  private Undone go(
      org.jdbi.v3.core.Handle handle,
      JourneyMap map,
      EditRow edit,
      List<Touch> way,
      EditKind kind,
      String author) {
    Map<Handle, Element> elements = new LinkedHashMap<>(map.elements());
    for (Touch touch : way) {
      Optional<Element> now = map.find(touch.handle());
      target(touch, now)
          .ifPresentOrElse(
              element -> elements.put(element.id(), element),
              () -> elements.remove(touch.handle()));
    }
    JourneyMap after = JourneyMap.of(map.id(), elements.values(), map.lastNumbers());
    long revision =
        journal.write(
            handle, after, Touch.between(map, after), kind, author, edit.sentence(), Task.UNSEEN);
    return new Undone(after, revision, edit.revision(), edit.sentence());
  }

  private static Optional<Element> target(Touch touch, Optional<Element> now) {
    if (SessionCourse.stays(touch.kind()) && now.isPresent()) {
      return touch.after().map(then -> standing(then, now.get())).or(() -> now);
    }
    if (!now.equals(touch.before())) {
      throw new Refused("archive.element-newer", touch.handle().value());
    }
    return touch.after();
  }

  private static Element standing(Element then, Element now) {
    return then instanceof Session before && now instanceof Session current
        ? SessionCourse.keeping(before, current)
        : then;
  }
}
