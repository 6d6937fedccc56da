package io.mapwalk.terminal;

import io.mapwalk.journey.Handle;
import java.util.Optional;

/**
 * How much of a map is drawn.
 *
 * @param stage the only stage to draw; empty for all
 * @param handles whether handles are shown, by which people name things
 * @param around whether what stands around the journey is shown: title, scope and objective above
 *     it, what is not placed and what follows from it beneath
 */
public record Scene(Optional<Handle> stage, boolean handles, boolean around) {

  /** The whole map with everything on it. */
  public static final Scene EVERYTHING = new Scene(Optional.empty(), true, true);

  /** The journey alone. */
  public static final Scene JOURNEY = new Scene(Optional.empty(), true, false);

  /** One stage of the journey. */
  public static Scene of(Handle stage) {
    return new Scene(Optional.of(stage), true, false);
  }

  /** The same without handles, as it is shown to people who only look at it. */
  public Scene withoutHandles() {
    return new Scene(stage, false, around);
  }
}
