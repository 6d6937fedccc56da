package io.mapwalk.archive;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Progress.Task;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Element;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Writes edits and reads maps back, always inside the transaction its caller has begun. */
final class Journal {

  // A map by itself is taken out of a block with more effort than out of rows of its own.
  private static final int A_BLOCK = 50;

  // Few enough that whoever wants a large map stopped need not wait long.
  private static final int AT_ONCE = 500;

  private final Clock clock;
  private final ElementCodec codec = new ElementCodec();
  private final MapTable maps = new MapTable();
  private final ElementTable elements = new ElementTable(codec);
  private final EditTable edits = new EditTable();
  private final ImageTable images = new ImageTable(codec);
  private final WordTable words = new WordTable();
  private final BlockTable blocks = new BlockTable();

  Journal(Clock clock) {
    this.clock = clock;
  }

  /** The rows of maps. */
  MapTable maps() {
    return maps;
  }

  /** The rows of edits. */
  EditTable edits() {
    return edits;
  }

  /** The elements of maps as they are. */
  ElementTable elements() {
    return elements;
  }

  /** The images edits left. */
  ImageTable images() {
    return images;
  }

  /**
   * What is known of a map besides its elements.
   *
   * @throws Refused if there is no such map
   */
  MapTable.Row row(Handle handle, MapId map) {
    return maps.find(handle, map)
        .orElseThrow(() -> new Refused("archive.no-such-map", map.value()));
  }

  /** A map as it is. */
  Optional<JourneyMap> find(Handle handle, MapId map) {
    return find(handle, map, Task.UNSEEN);
  }

  /** A map as it is, which may be large. */
  Optional<JourneyMap> find(Handle handle, MapId map, Task task) {
    return maps.find(handle, map)
        .map(row -> JourneyMap.of(map, elements.all(handle, map, task), row.lastNumbers()));
  }

  /**
   * Writes a new map as its first edit.
   *
   * @throws Refused if there is a map of that identity already
   */
  void create(Handle handle, JourneyMap map, String author, String sentence, Task task) {
    if (maps.find(handle, map.id()).isPresent()) {
      throw new Refused("archive.map-exists", map.id().value());
    }
    Instant now = clock.instant();
    maps.insert(handle, map.id(), now);
    List<Touch> touches =
        map.elements().values().stream()
            .map(element -> Touch.of(Optional.empty(), Optional.of(element)))
            .toList();
    write(
        handle, map, touches, new EditRow(1, EditKind.CREATED, author, now, sentence, false), task);
  }

  /**
   * Removes a map with all that is kept of it.
   *
   * @throws Refused if there is no such map
   */
  void delete(Handle handle, MapId map) {
    row(handle, map);
    forget(handle, map);
    maps.delete(handle, map);
  }

  /**
   * Notes the words of a map as it is, for search. Done when somebody searches or nobody waits, and
   * not with each edit, whose words would make ten times as much to write.
   *
   * @param fresh takes the words in if none of them are there yet; for the caller to {@link #write}
   * @throws Refused if an element of the map cannot be read; then nothing was noted
   */
  void learn(Handle handle, MapId map, NewWords fresh) {
    MapTable.Learned learned = maps.learned(handle, map);
    long revision = row(handle, map).revision();
    if (learned.revision() == 0) {
      fresh.add(map, WordTable.of(elements.all(handle, map)));
    } else if (learned.revision() < revision && learned.inBlock()) {
      fresh.add(map, WordTable.of(elements.all(handle, map)));
      blocks.remove(handle, learned.block(), map);
    } else if (learned.revision() < revision) {
      words.update(handle, map, changed(handle, map, learned.revision()));
    }
    int block = learned.revision() < revision ? 0 : learned.block();
    maps.learned(handle, map, new MapTable.Learned(revision, block));
  }

  /** Writes words that were gathered. */
  void write(Handle handle, NewWords fresh) {
    if (fresh.maps().size() < A_BLOCK) {
      words.insert(handle, fresh);
      return;
    }
    int block = blocks.last(handle) + 1;
    blocks.insert(handle, block, fresh);
    for (MapId map : fresh.maps()) {
      long revision = maps.learned(handle, map).revision();
      maps.learned(handle, map, new MapTable.Learned(revision, block));
    }
  }

  private void forget(Handle handle, MapId map) {
    MapTable.Learned learned = maps.learned(handle, map);
    if (learned.inBlock()) {
      blocks.remove(handle, learned.block(), map);
    } else if (learned.revision() > 0) {
      // Its rows are found by the words it has, so that these must be the ones that were noted.
      learn(handle, map, new NewWords());
      words.delete(handle, map, elements.all(handle, map));
    }
  }

  /**
   * What a word stands in: the handles of elements, set apart by blanks, by the id of their map.
   */
  Map<String, String> find(Handle handle, String wanted) {
    Map<String, String> found = new HashMap<>();
    WordTable.Range range = WordTable.Range.of(wanted);
    words.find(handle, range, found);
    blocks.find(handle, range, found);
    return found;
  }

  private List<Touch> changed(Handle handle, MapId map, long since) {
    List<Touch> touches = new ArrayList<>();
    images
        .firstSince(handle, map, since)
        .forEach(
            (element, before) -> {
              Optional<Element> after = elements.find(handle, map, element);
              // What came and went since then left no words behind.
              if (before.isPresent() || after.isPresent()) {
                touches.add(Touch.of(before, after));
              }
            });
    return touches;
  }

  /**
   * Writes one edit.
   *
   * @param map the map as the edit leaves it
   * @param touches what it touched; with nothing touched only the handles given out are noted
   * @param task is told how far it has come
   * @return the revision the map has now
   * @throws Refused if an element is not as the edit found it
   */
  long write(
      Handle handle,
      JourneyMap map,
      List<Touch> touches,
      EditKind kind,
      String author,
      String sentence,
      Task task) {
    MapTable.Row row = row(handle, map.id());
    for (Touch touch : touches) {
      task.step(0);
      refuseStale(handle, map.id(), touch);
    }
    long revision = touches.isEmpty() ? row.revision() : row.revision() + 1;
    write(
        handle,
        map,
        touches,
        new EditRow(revision, kind, author, clock.instant(), sentence, false),
        task);
    return revision;
  }

  private void write(Handle handle, JourneyMap map, List<Touch> touches, EditRow edit, Task task) {
    if (!touches.isEmpty()) {
      edits.insert(handle, map.id(), edit);
      task.expect(touches.size());
      for (int from = 0; from < touches.size(); from += AT_ONCE) {
        List<Touch> some = touches.subList(from, Math.min(from + AT_ONCE, touches.size()));
        elements.write(handle, map.id(), edit.revision(), some);
        images.insert(handle, map.id(), edit.revision(), some);
        task.step(some.size());
      }
    }
    Map<String, Integer> numbers = new TreeMap<>(row(handle, map.id()).lastNumbers());
    map.lastNumbers().forEach((prefix, number) -> numbers.merge(prefix, number, Math::max));
    maps.update(handle, map, new MapTable.Row(edit.revision(), numbers), edit.made());
  }

  private void refuseStale(Handle handle, MapId map, Touch touch) {
    if (!elements.find(handle, map, touch.handle()).equals(touch.before())) {
      throw new Refused("archive.stale", touch.handle().value());
    }
  }
}
