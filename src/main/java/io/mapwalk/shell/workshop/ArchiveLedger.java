package io.mapwalk.shell.workshop;

import io.mapwalk.archive.Archive;
import io.mapwalk.archive.Undone;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.shell.Author;
import io.mapwalk.workshop.Ledger;

/** Keeps what is said in a session in the archive. */
final class ArchiveLedger implements Ledger {

  private final Archive archive;
  private final MapId map;
  private final Author author;

  ArchiveLedger(Archive archive, MapId map, Author author) {
    this.archive = archive;
    this.map = map;
    this.author = author;
  }

  @Override
  public void save(JourneyMap before, JourneyMap after, String sentence) {
    archive.save(before, after, author.name(), sentence);
  }

  @Override
  public Reverted undo() {
    Undone undone = archive.undo(map, author.name());
    return new Reverted(undone.map(), undone.sentence());
  }

  @Override
  public Reverted redo() {
    Undone redone = archive.redo(map, author.name());
    return new Reverted(redone.map(), redone.sentence());
  }
}
