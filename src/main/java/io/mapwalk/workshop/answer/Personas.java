package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.BackStory;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Persona;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says which of several personas is spoken of, and what hangs on one. */
public final class Personas {

  private Personas() {}

  /** Speaks of another persona from now on: its name, handle or number. */
  public static void switchTo(Scene scene, Draft draft, String line) {
    switchTo(draft, named(draft.map(), line.strip()));
  }

  /** Speaks of another persona from now on, and says so. */
  public static void switchTo(Draft draft, Handle persona) {
    draft.speakOf(persona);
    draft.echo("workshop.echo.cursor", Corrections.words(draft.map(), persona));
  }

  private static Handle named(JourneyMap map, String said) {
    List<Persona> personas = map.personas();
    if (personas.isEmpty()) {
      throw new Refused("workshop.no-persona-yet");
    }
    if (said.matches("[1-9]") && Integer.parseInt(said) <= personas.size()) {
      return personas.get(Integer.parseInt(said) - 1).id();
    }
    return Everyone.called(map, said)
        .orElseThrow(() -> new Refused("workshop.no-such-persona-of", said, names(map)));
  }

  /** The names of all personas, in order. */
  public static String names(JourneyMap map) {
    return map.personas().stream()
        .map(persona -> Excerpt.of(persona.text().value(), 30))
        .collect(Collectors.joining(", "));
  }

  /** How many feelings and lines of back-story go when a persona goes; empty for anything else. */
  static Optional<int[]> hangingOn(JourneyMap map, Handle gone) {
    return map.find(Persona.class, gone)
        .map(
            persona ->
                new int[] {
                  (int)
                      map.all(Emotion.class).stream()
                          .filter(emotion -> emotion.persona().equals(gone))
                          .count(),
                  (int)
                      map.all(BackStory.class).stream()
                          .filter(story -> story.persona().equals(gone))
                          .count()
                });
  }
}
