package io.mapwalk.workshop;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import java.util.Optional;
import java.util.function.Supplier;

/** Where a conversation keeps what was said: the archive, or a list in a test. */
public interface Ledger {

  /**
   * Keeps an edit for good; it survives whatever happens after the return.
   *
   * @throws Refused if it could not be kept
   */
  void save(JourneyMap before, JourneyMap after, String sentence);

  /**
   * Takes the latest edit back that was not taken back yet.
   *
   * @throws Refused if there is none
   */
  Reverted undo();

  /**
   * Makes the edit again that was taken back last.
   *
   * @throws Refused if there is none
   */
  Reverted redo();

  /**
   * The map as others have changed it, if they have since it was saved, taken back or brought back
   * here last.
   *
   * @throws Refused if it is not there any more
   */
  default Optional<JourneyMap> changedElsewhere() {
    return Optional.empty();
  }

  /** Does some work while nobody else can change the map. */
  default <T> T undisturbed(Supplier<T> work) {
    return work.get();
  }

  /**
   * The outcome of taking an edit back or making it again.
   *
   * @param map the map as it is now
   * @param sentence what the edit had done
   */
  record Reverted(JourneyMap map, String sentence) {}
}
