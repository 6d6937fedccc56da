package io.mapwalk.journey;

import io.mapwalk.journey.element.Backed;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Persona;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much of a map nobody has checked yet.
 *
 * <p>A persona is one statement, its portrait. A field of it that has evidence of its own stands
 * out of the portrait and is a statement of its own; a portrait of which no field is left is none
 * any more. So a map on which nobody linked single fields counts as it always did, and evidence
 * never makes the share greater.
 *
 * @param statements how many statements there are, from 0
 * @param assumptions how many of them rest on nothing but belief
 */
public record AssumptionShare(int statements, int assumptions) {

  /** The share on a map. */
  public static AssumptionShare of(JourneyMap map) {
    List<Backing> backings =
        map.elements().values().stream()
            .filter(AssumptionShare::saysSomething)
            .filter(Backed.class::isInstance)
            .flatMap(
                element ->
                    element instanceof Persona persona
                        ? portrait(persona)
                        : Stream.of(((Backed) element).backing()))
            .toList();
    int assumptions = (int) backings.stream().filter(Backing.ASSUMPTION::equals).count();
    return new AssumptionShare(backings.size(), assumptions);
  }

  private static Stream<Backing> portrait(Persona persona) {
    boolean nothingLeft = !persona.fields().isEmpty() && persona.assumed().isEmpty();
    return Stream.concat(
        nothingLeft ? Stream.empty() : Stream.of(persona.backing()),
        persona.grounds().values().stream());
  }

  /** The share, 0 to 100 per cent; 0 where nothing is said. All and none are said only if true. */
  public int percent() {
    if (assumptions == 0 || assumptions == statements) {
      return assumptions == 0 ? 0 : 100;
    }
    int rounded = (int) Math.round(100.0 * assumptions / statements);
    return Math.min(99, Math.max(1, rounded));
  }

  // An emotion whose score was taken back stays on the map without a word.
  private static boolean saysSomething(Element element) {
    return !(element instanceof Emotion emotion)
        || emotion.score().isPresent()
        || !emotion.word().isBlank()
        || !emotion.text().isBlank();
  }
}
