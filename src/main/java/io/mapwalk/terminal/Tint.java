package io.mapwalk.terminal;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Backed;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Touchpoint;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the colours of the words on a map say. */
public enum Tint {
  /** Nothing: words have the terminal's own colour. */
  NONE,
  /** How the moment feels at which they stand. */
  SCORE,
  /** What they rest on. */
  EVIDENCE;

  /** The next one; after the last comes the first. */
  Tint next() {
    return values()[(ordinal() + 1) % values().length];
  }

  /** The ink of something on a map; empty where its words keep their own. */
  Optional<Ink> of(JourneyMap map, Handle handle) {
    Optional<Element> element = map.find(handle);
    return switch (this) {
      case NONE -> Optional.empty();
      case SCORE -> element.flatMap(Tint::place).flatMap(place -> feeling(map, place));
      case EVIDENCE ->
          element
              .filter(Backed.class::isInstance)
              .map(Backed.class::cast)
              .map(backed -> ofBacking(backed.backing()));
    };
  }

  /** The ink of what rests on something. */
  static Ink ofBacking(Backing backing) {
    return switch (backing) {
      case ASSUMPTION -> Ink.WARNING;
      case OBSERVED -> Ink.LABEL;
      case VALIDATED -> Ink.GOOD;
      case REFUTED -> Ink.ERROR;
    };
  }

  private static Optional<Handle> place(Element element) {
    if (element instanceof Touchpoint) {
      return Optional.of(element.id());
    }
    return element instanceof Placed placed ? placed.at() : Optional.empty();
  }

  private static Optional<Ink> feeling(JourneyMap map, Handle place) {
    return mean(map, place).stream()
        .mapToObj(mean -> Ink.ofScore((int) Math.round(mean)))
        .findFirst()
        .or(
            () ->
                map.stageOf(place)
                    .filter(stage -> !stage.id().equals(place))
                    .flatMap(stage -> feeling(map, stage.id())));
  }

  private static OptionalDouble mean(JourneyMap map, Handle place) {
    return map.personas().stream()
        .flatMap(persona -> map.emotion(place, persona.id()).stream())
        .map(Emotion::score)
        .flatMapToInt(score -> score.stream())
        .average();
  }
}
