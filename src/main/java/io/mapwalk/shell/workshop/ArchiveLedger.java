package io.mapwalk.shell.workshop;

import io.mapwalk.archive.Archive;
import io.mapwalk.archive.Undone;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Refused;
import io.mapwalk.shell.Author;
import io.mapwalk.workshop.Ledger;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps what is said in a session in the archive. */
final class ArchiveLedger implements Ledger {

  private final Archive archive;
  private final MapId map;
  private final Author author;
  private long known;

  ArchiveLedger(Archive archive, MapId map, Author author) {
    this.archive = archive;
    this.map = map;
    this.author = author;
    this.known = archive.revision(map);
  }

  @Override
  public void save(JourneyMap before, JourneyMap after, String sentence) {
    known = archive.save(before, after, author.name(), sentence);
  }

  @Override
  public Reverted undo() {
    Undone undone = archive.undo(map, author.name());
    known = archive.revision(map);
    return new Reverted(undone.map(), undone.sentence());
  }

  @Override
  public Reverted redo() {
    Undone redone = archive.redo(map, author.name());
    known = archive.revision(map);
    return new Reverted(redone.map(), redone.sentence());
  }

  @Override
  public Optional<JourneyMap> changedElsewhere() {
    long now = archive.revision(map);
    if (now == known) {
      return Optional.empty();
    }
    JourneyMap changed =
        archive.find(map).orElseThrow(() -> new Refused("shell.workshop.map-gone", map.value()));
    known = now;
    return Optional.of(changed);
  }

  @Override
  public <T> T undisturbed(Supplier<T> work) {
    // Every method of the archive takes its own lock, so that nothing gets in between.
    synchronized (archive) {
      return work.get();
    }
  }
}
