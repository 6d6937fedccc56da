package io.mapwalk.archive;

import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Progress;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Stopped;
import io.mapwalk.journey.Version;
import io.mapwalk.journey.element.Element;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All maps of one user, with all their edits. Whatever changes a map is on the disk when the method
 * that did it returns; where it throws instead, nothing of it is kept. One process at a time can
 * have an archive open.
 *
 * <p>Every method may also throw {@link Refused} because the disk or the database failed; its
 * sentence says whether the archive must be opened again.
 */
public final class Archive implements AutoCloseable {

  /** The number of the form archives are written in. */
  public static final int FORM = Schema.CURRENT;

  private static final long QUICKLY_COMPACTED = 1 << 25;

  private final HomeLock lock;
  private final Database database;
  private final Clock clock;
  private final Journal journal;
  private final Rewind rewind;
  private final Learning learning;
  private Runnable watcher = () -> {};

  private Archive(HomeLock lock, Database database, Clock clock) {
    this.lock = lock;
    this.database = database;
    this.clock = clock;
    this.journal = new Journal(clock);
    this.rewind = new Rewind(journal);
    this.learning = new Learning(database, journal);
  }

  /**
   * Opens the archive in a folder; where there is none, one is made for its owner alone.
   *
   * @param home the folder
   * @param clock what edits are dated with
   * @throws Refused if the folder cannot be used, another process has the archive open, or the file
   *     is damaged, of a newer version or not ours, in which case it stays as it is
   */
  public static Archive open(Path home, Clock clock) {
    return open(home, clock, DatabaseUrl.ofProcess());
  }

  static Archive open(Path folder, Clock clock, DatabaseUrl url) {
    Home home = Home.in(folder);
    HomeLock lock = HomeLock.take(home, clock);
    try {
      return new Archive(lock, Database.open(home, url), clock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Has somebody told of every change to any map, right after it was kept.
   *
   * @param told called by whoever made the change, who waits for it; takes the place of the one
   *     before
   */
  public synchronized void watch(Runnable told) {
    this.watcher = told;
  }

  private <T> T kept(T result) {
    watcher.run();
    return result;
  }

  /**
   * Takes in a new map.
   *
   * @param map the map, whatever it holds already
   * @param author who made it; may be blank
   * @param sentence what was done, as it was told
   * @return the map
   * @throws Refused if the archive has a map of that identity
   */
  public JourneyMap create(JourneyMap map, String author, String sentence) {
    return create(map, author, sentence, Progress.UNSEEN);
  }

  /**
   * Takes in a new map that may be large.
   *
   * @param map the map, whatever it holds already
   * @param author who made it; may be blank
   * @param sentence what was done, as it was told
   * @param progress is told how far it has come
   * @return the map
   * @throws Refused if the archive has a map of that identity
   * @throws Stopped if that was asked for; nothing is kept then
   */
  public synchronized JourneyMap create(
      JourneyMap map, String author, String sentence, Progress progress) {
    try (Progress.Task task = progress.begin("archive.progress.keeping")) {
      return kept(
          database.write(
              handle -> {
                journal.create(handle, map, author, sentence, task);
                return map;
              }));
    }
  }

  /**
   * Keeps what one input made of a map, as one edit. What only moves a session's clock or status is
   * kept too, but undo passes over it.
   *
   * @param before the map as it was found, saved or returned last
   * @param after the map it has become
   * @param author who did it; may be blank
   * @param sentence what was done, as it was told
   * @return the revision of the map; the same as before where nothing has changed
   * @throws Refused if there is no such map, or an element was changed since {@code before}
   * @throws IllegalArgumentException if these are two different maps
   */
  public long save(JourneyMap before, JourneyMap after, String author, String sentence) {
    return save(before, after, author, sentence, Progress.UNSEEN);
  }

  /**
   * Keeps what one input made of a map, which may be much; as the method without progress does.
   *
   * @param before the map as it was found, saved or returned last
   * @param after the map it has become
   * @param author who did it; may be blank
   * @param sentence what was done, as it was told
   * @param progress is told how far it has come
   * @return the revision of the map; the same as before where nothing has changed
   * @throws Refused if there is no such map, or an element was changed since {@code before}
   * @throws IllegalArgumentException if these are two different maps
   * @throws Stopped if that was asked for; nothing is kept then
   */
  public synchronized long save(
      JourneyMap before, JourneyMap after, String author, String sentence, Progress progress) {
    if (!before.id().equals(after.id())) {
      throw new IllegalArgumentException(before.id() + " is not " + after.id());
    }
    List<Touch> touches = Touch.between(before, after);
    if (touches.isEmpty() && before.lastNumbers().equals(after.lastNumbers())) {
      return database.read(handle -> journal.row(handle, after.id()).revision());
    }
    EditKind kind = SessionCourse.isAll(touches) ? EditKind.COURSE : EditKind.EDIT;
    try (Progress.Task task = progress.begin("archive.progress.keeping")) {
      return kept(
          database.write(
              handle -> journal.write(handle, after, touches, kind, author, sentence, task)));
    }
  }

  /** The map of that identity, where there is one. */
  public synchronized Optional<JourneyMap> find(MapId map) {
    return database.read(handle -> journal.find(handle, map));
  }

  /**
   * The map of that identity with its state, where there is one.
   *
   * @param map which map
   * @param task is told of every element
   * @throws Stopped if that was asked for
   */
  public synchronized Optional<Dossier> dossier(MapId map, Progress.Task task) {
    return database.read(
        handle ->
            journal
                .find(handle, map, task)
                .map(found -> Dossier.of(found, journal.edits().latest(handle, map))));
  }

  /**
   * A map as it was when a file was made of it.
   *
   * @return empty where this archive never had it in that state
   */
  public synchronized Optional<JourneyMap> at(MapId map, Version version) {
    boolean known =
        database.read(
            handle ->
                journal.edits().find(handle, map, version.revision()).equals(Optional.of(version)));
    return known ? Optional.of(at(map, version.revision())) : Optional.empty();
  }

  /** How many edits a map has had, those that took others back among them; 0 if it is not there. */
  public synchronized long revision(MapId map) {
    return database.read(
        handle -> journal.maps().find(handle, map).map(MapTable.Row::revision).orElse(0L));
  }

  /** All maps, those changed last first. */
  public synchronized List<MapSummary> maps() {
    return maps(MapFilter.ALL);
  }

  /** The maps that are looked for, those changed last first. */
  public synchronized List<MapSummary> maps(MapFilter filter) {
    return database.read(handle -> journal.maps().list(handle, filter));
  }

  /**
   * The elements that say what is looked for.
   *
   * @param query the words, all of which must occur in an element or in the name of its map
   * @param fits which maps are looked through
   * @param most how many hits are wanted
   * @param mostOfOne at most how many of them of one map
   * @param progress is told how many of the maps have been read that changed since the last search
   * @throws Stopped if that was asked for; the maps read by then need not be read again
   */
  public synchronized SearchFound search(
      SearchQuery query, Predicate<MapSummary> fits, int most, int mostOfOne, Progress progress) {
    int maps = learning.missing().size();
    if (maps > 0) {
      try (Progress.Task task = progress.begin("archive.progress.learning", maps)) {
        task.expect(maps);
        learnAll(task);
      }
    }
    return database.read(handle -> new Search(journal, handle, query).find(fits, most, mostOfOne));
  }

  private void learnAll(Progress.Task task) {
    boolean more = true;
    while (more) {
      synchronized (this) {
        more = learning.some(task);
      }
    }
  }

  /**
   * Puts a map away, so that lists of those in use do not show it, or fetches it back. This is
   * about the archive and not about the map: its history does not tell of it.
   *
   * @throws Refused if there is no such map
   */
  public synchronized void putAway(MapId map, boolean away) {
    database.write(
        handle -> {
          journal.row(handle, map);
          Optional<Instant> when = away ? Optional.of(clock.instant()) : Optional.empty();
          journal.maps().archive(handle, map, when);
          return map;
        });
  }

  /**
   * Takes back the latest edit that was not taken back yet, also after a restart. The making of the
   * map cannot be taken back. A session goes back to where it stood, but keeps its status and the
   * time it has used.
   *
   * @param map which map
   * @param author who does it; may be blank
   * @throws Refused if nothing is left, or an element was changed after that edit
   */
  public synchronized Undone undo(MapId map, String author) {
    return kept(database.write(handle -> rewind.undo(handle, map, author)));
  }

  /**
   * Brings back the edit that was taken back last; a fresh edit leaves none.
   *
   * @param map which map
   * @param author who does it; may be blank
   * @throws Refused if nothing is left, or an element was changed since
   */
  public synchronized Undone redo(MapId map, String author) {
    return kept(database.write(handle -> rewind.redo(handle, map, author)));
  }

  /**
   * A map as it was.
   *
   * @param map which map
   * @param revision from 1 to its present one
   * @throws Refused if there is no such map or revision
   */
  public synchronized JourneyMap at(MapId map, long revision) {
    return database.read(
        handle -> {
          MapTable.Row row = journal.row(handle, map);
          if (revision < 1 || revision > row.revision()) {
            throw new Refused("archive.no-such-revision", revision, row.revision());
          }
          List<Element> elements = journal.images().at(handle, map, revision);
          return JourneyMap.of(map, elements, row.lastNumbers());
        });
  }

  /**
   * The edits of a map, the oldest first.
   *
   * @throws Refused if there is no such map
   */
  public synchronized List<EditRow> history(MapId map) {
    return database.read(
        handle -> {
          journal.row(handle, map);
          return journal.edits().all(handle, map);
        });
  }

  /**
   * Removes a map with its whole history.
   *
   * @throws Refused if there is no such map
   */
  public synchronized void delete(MapId map) {
    kept(
        database.write(
            handle -> {
              journal.delete(handle, map);
              return map;
            }));
  }

  /**
   * Writes all maps with their histories into one file, for their owner alone: written beside, and
   * moved into place when it is whole. Nothing is saved meanwhile, so that all of it is of one
   * moment.
   *
   * @param file where to
   * @param over whether to write over what is there
   * @param progress is told of every map
   * @return how many maps it holds
   * @throws Refused if there is such a file, or it cannot be written
   * @throws Stopped if that was asked for; there is no file then, or the one that was there
   */
  public synchronized int backup(Path file, boolean over, Progress progress) {
    BackupWriter writer = new BackupWriter(lock.home());
    try (Progress.Task task =
        progress.begin("archive.progress.backup", String.valueOf(file.getFileName()))) {
      return database.read(handle -> writer.write(handle, file, over, clock.instant(), task));
    }
  }

  /**
   * Gives the room back that edits left behind in the file, which grows by some kilobytes with
   * each, where there is much of it.
   *
   * @param progress is told that it goes on; once begun it is finished
   * @return how many bytes the file is smaller
   * @throws Stopped if that was asked for before it began
   */
  public synchronized long compact(Progress progress) {
    try (Progress.Task task = progress.begin("archive.progress.compacting")) {
      task.step(0);
      return database.compactWhereWorth(Long.MAX_VALUE);
    }
  }

  /**
   * Does what can be done while nobody waits: gives room back, and reads what was not searched yet.
   * Whoever wants something meanwhile waits for a moment at most.
   */
  public void tidy() {
    try {
      learnAll(Progress.Task.UNSEEN);
      synchronized (this) {
        database.compactWhereWorth(QUICKLY_COMPACTED);
      }
    } catch (Refused fault) {
      // Nobody asked for it; whoever wants something next is told of the fault.
      return;
    }
  }

  /** How many bytes the file has. */
  public synchronized long size() {
    return database.size();
  }

  /** Closes the file and lets others open it; never fails, and may be called again. */
  @Override
  public synchronized void close() {
    database.close();
    lock.close();
  }
}
