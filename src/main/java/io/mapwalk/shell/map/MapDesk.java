package io.mapwalk.shell.map;

import io.mapwalk.archive.Archive;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.shell.Author;
import org.springframework.beans.factory.ObjectProvider;

/**
 * What a command works with that changes one map.
 *
 * @param archive where maps are kept, opened when first needed
 * @param finder finds the map that is meant
 * @param author who makes the edits
 */
public record MapDesk(ObjectProvider<Archive> archive, MapFinder finder, Author author) {

  /**
   * Keeps what was made of a map, as one edit.
   *
   * @param before the map as it was found
   * @param after the map it has become
   * @param sentence what was done, for the history
   * @throws Refused if it was changed meanwhile, or cannot be kept
   */
  public void save(JourneyMap before, JourneyMap after, String sentence) {
    archive.getObject().save(before, after, author.name(), sentence);
  }
}
