package io.mapwalk.journey;

import io.mapwalk.journey.element.Session;
import java.util.List;
import java.util.Optional;

/**
 * A map with its sessions and the maps it is linked to: what analysis and deliverables are given.
 *
 * @param map the map, sessions included
 * @param linked other maps it stands in relation with, such as the future one of a current one
 */
public record Dossier(JourneyMap map, List<JourneyMap> linked) {

  /** Keeps its own unmodifiable copy of the list. */
  public Dossier {
    linked = List.copyOf(linked);
  }

  /** The dossier of a map that stands alone. */
  public static Dossier of(JourneyMap map) {
    return new Dossier(map, List.of());
  }

  /** The session begun last. */
  public Optional<Session> latestSession() {
    List<Session> sessions = map.sessions();
    return sessions.isEmpty() ? Optional.empty() : Optional.of(sessions.get(sessions.size() - 1));
  }
}
