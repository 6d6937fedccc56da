package io.mapwalk.terminal;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The part of a journey that is drawn. The map stays whole, so that everything keeps the number it
 * is called by in the room.
 *
 * @param map the map
 * @param stages the stages that are drawn, in journey order
 * @param only the only places that are drawn; empty for all
 */
record Stretch(JourneyMap map, List<Stage> stages, Optional<Set<Handle>> only) {

  /** What a scene shows of a map. */
  static Stretch of(JourneyMap map, Scene scene) {
    List<Stage> stages =
        map.stages().stream()
            .filter(stage -> scene.stage().map(stage.id()::equals).orElse(true))
            .filter(stage -> scene.places().map(p -> p.contains(stage.id())).orElse(true))
            .toList();
    return new Stretch(map, stages, scene.places());
  }

  /** The touchpoints of a stage that are drawn. */
  List<Touchpoint> touchpoints(Stage stage) {
    return map.touchpoints(stage.id()).stream()
        .filter(touchpoint -> only.map(p -> p.contains(touchpoint.id())).orElse(true))
        .toList();
  }

  /** The touchpoints that are drawn, of all stages. */
  List<Touchpoint> touchpoints() {
    return stages.stream().flatMap(stage -> touchpoints(stage).stream()).toList();
  }

  /** Whether what is drawn stands side by side in the journey too, so that a line may join it. */
  boolean hangsTogether() {
    return only.isEmpty();
  }
}
