package io.mapwalk.terminal;

import io.mapwalk.journey.JourneyMap;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a board shows at a moment.
 *
 * @param map the map
 * @param asked what the room is asked; empty where nothing is
 * @param ends when the workshop must end; empty where none runs or nobody said
 * @param back when the break ends; empty where there is none
 */
public record BoardShot(
    JourneyMap map, List<String> asked, Optional<Instant> ends, Optional<Instant> back) {

  /** Keeps its own unmodifiable copy. */
  public BoardShot {
    asked = List.copyOf(asked);
  }

  /** A map, with no workshop around it. */
  public static BoardShot of(JourneyMap map) {
    return new BoardShot(map, List.of(), Optional.empty(), Optional.empty());
  }
}
