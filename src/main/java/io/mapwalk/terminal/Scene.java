package io.mapwalk.terminal;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.element.Lane;
import java.util.Optional;
import java.util.Set;

/**
 * How much of a map is drawn.
 *
 * @param stage the only stage to draw; empty for all
 * @param handles whether handles are shown, by which people name things
 * @param around whether what stands around the journey is shown: title, scope and objective above
 *     it, what is not placed and what follows from it beneath
 * @param lanes the only rows to draw; empty for all
 * @param tint what the colours of the words say
 * @param places the only stages and touchpoints to draw; empty for all
 */
public record Scene(
    Optional<Handle> stage,
    boolean handles,
    boolean around,
    Set<Lane> lanes,
    Tint tint,
    Optional<Set<Handle>> places) {

  /** The whole map with everything on it. */
  public static final Scene EVERYTHING = scene(Optional.empty(), true);

  /** The journey alone. */
  public static final Scene JOURNEY = scene(Optional.empty(), false);

  /** Keeps its own unmodifiable copy. */
  public Scene {
    lanes = Set.copyOf(lanes);
    places = places.map(Set::copyOf);
  }

  /** One stage of the journey. */
  public static Scene of(Handle stage) {
    return scene(Optional.of(stage), false);
  }

  private static Scene scene(Optional<Handle> stage, boolean around) {
    return new Scene(stage, true, around, Set.of(), Tint.NONE, Optional.empty());
  }

  /** The same without handles, as it is shown to people who only look at it. */
  public Scene withoutHandles() {
    return new Scene(stage, false, around, lanes, tint, places);
  }

  /** The same with these rows alone. */
  public Scene only(Set<Lane> rows) {
    return new Scene(stage, handles, around, rows, tint, places);
  }

  /** The same with these stages and touchpoints alone, or with all of them. */
  Scene at(Optional<Set<Handle>> these) {
    return new Scene(stage, handles, around, lanes, tint, these);
  }

  boolean shows(Lane lane) {
    return lanes.isEmpty() || lanes.contains(lane);
  }
}
