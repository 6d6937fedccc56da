package io.mapwalk.shell.present;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.shell.console.Console;

/** What a workshop asks of the screen that everybody in the room sees. */
@FunctionalInterface
public interface PublicScreen {

  /**
   * Shows a map from now on, or nothing any more, and tells that it has been done.
   *
   * @param on whether anything is shown
   * @param map the map
   * @param console where it is told
   */
  void told(boolean on, JourneyMap map, Console console);
}
