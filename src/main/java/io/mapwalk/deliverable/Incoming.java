package io.mapwalk.deliverable;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Version;
import java.util.Optional;

/** A map in a file that comes back, or comes from somewhere else. */
public interface Incoming {

  /** Which map it says it is; empty where the file is a stranger's. */
  Optional<MapId> map();

  /** The state of the map it was made from; empty where it does not say. */
  Optional<Version> version();

  /**
   * The map that a file without one here begins with: its title and what else makes a map, but
   * nothing on it yet.
   *
   * @param id its identity
   */
  JourneyMap blank(MapId id);

  /**
   * What the file makes of a map. What the file does not speak of stays as it is on the map given.
   *
   * @param base the map in the state the file was made from, where that is known; else as it is
   *     now; or the blank one
   * @throws Refused if what the file says can stand on no map
   */
  Returned onto(JourneyMap base);
}
