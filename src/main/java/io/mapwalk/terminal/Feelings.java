package io.mapwalk.terminal;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The scores of a map as the drawing asks for them. */
final class Feelings {

  private final JourneyMap map;
  private final Map<Key, Integer> scores = new HashMap<>();

  private record Key(Handle place, Handle persona) {}

  /**
   * A moment of the emotion line.
   *
   * @param stage where it lies
   * @param place the touchpoint, or the stage itself where nothing finer is known
   * @param score -2 to +2; empty is unknown
   */
  record Moment(Handle stage, Handle place, OptionalInt score) {}

  Feelings(JourneyMap map) {
    this.map = map;
    for (Emotion emotion : map.all(Emotion.class)) {
      Key key = new Key(emotion.place(), emotion.persona());
      emotion.score().ifPresent(score -> scores.put(key, score));
    }
  }

  private OptionalInt score(Handle place, Persona persona) {
    Integer score = scores.get(new Key(place, persona.id()));
    return score == null ? OptionalInt.empty() : OptionalInt.of(score);
  }

  /** Whether any score of a persona is known. */
  boolean any(Persona persona) {
    return scores.keySet().stream().anyMatch(key -> key.persona.equals(persona.id()));
  }

  /** The persona's moments in journey order, with those that nobody scored. */
  List<Moment> moments(Persona persona) {
    List<Moment> moments = new ArrayList<>();
    for (Stage stage : map.stages()) {
      List<Touchpoint> touchpoints = map.touchpoints(stage.id());
      OptionalInt whole = score(stage.id(), persona);
      boolean finer = touchpoints.stream().anyMatch(t -> score(t.id(), persona).isPresent());
      if (touchpoints.isEmpty() || (!finer && whole.isPresent())) {
        moments.add(new Moment(stage.id(), stage.id(), whole));
      } else {
        touchpoints.forEach(
            t -> moments.add(new Moment(stage.id(), t.id(), score(t.id(), persona))));
      }
    }
    return moments;
  }

  /** How a stage feels on the whole, to all personas; rounded, for it only decides a colour. */
  Ink ink(Stage stage) {
    IntStream.Builder known = IntStream.builder();
    for (Persona persona : map.personas()) {
      map.touchpoints(stage.id()).forEach(t -> score(t.id(), persona).ifPresent(known::add));
    }
    int[] scored = known.build().toArray();
    if (scored.length == 0) {
      scored = map.personas().stream().flatMapToInt(p -> score(stage.id(), p).stream()).toArray();
    }
    return scored.length == 0
        ? Ink.FRAME
        : Ink.ofScore((int) Math.round(IntStream.of(scored).average().orElse(0)));
  }
}
