package io.mapwalk.journey;

import io.mapwalk.journey.element.Session;
import java.util.List;
import java.util.Optional;

/**
 * A map with its sessions and the maps it is linked to: what analysis and deliverables are given.
 *
 * @param map the map, sessions included
 * @param linked other maps it stands in relation with, such as the future one of a current one
 * @param version the state of the map in the archive; empty where it was never there
 */
public record Dossier(JourneyMap map, List<JourneyMap> linked, Optional<Version> version) {

  /** Keeps its own unmodifiable copy of the list. */
  public Dossier {
    linked = List.copyOf(linked);
  }

  /** The dossier of a map that stands alone. */
  public static Dossier of(JourneyMap map) {
    return new Dossier(map, List.of(), Optional.empty());
  }

  /** The dossier of a map as it stands in the archive. */
  public static Dossier of(JourneyMap map, Version version) {
    return new Dossier(map, List.of(), Optional.of(version));
  }

  /** The session begun last. */
  public Optional<Session> latestSession() {
    List<Session> sessions = map.sessions();
    return sessions.isEmpty() ? Optional.empty() : Optional.of(sessions.get(sessions.size() - 1));
  }
}
