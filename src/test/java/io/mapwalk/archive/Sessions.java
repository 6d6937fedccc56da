package io.mapwalk.archive;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.change.SessionChange.MoveSession;
import io.mapwalk.journey.element.Session;
import java.util.function.UnaryOperator;

/** Moves the one session of a map. */
final class Sessions {

  private Sessions() {}

  static JourneyMap with(JourneyMap map, UnaryOperator<Session> move) {
    return map.apply(new MoveSession(move.apply(map.sessions().get(0))));
  }
}
