package io.mapwalk.deliverable.form;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Stage;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what a map has already. Each of its entries answers for one line of a form: said twice in a
 * form, something counts as there only if the map has it twice.
 */
final class AlreadyThere {

  private final JourneyMap map;
  private final Map<Said, Integer> counts = new HashMap<>();

  /** The same words in the same row of a stage; without a stage, of the whole map. */
  private record Said(Optional<Handle> stage, Lane lane, String words) {}

  AlreadyThere(JourneyMap map) {
    this.map = map;
    map.touchpoints().forEach(t -> count(Lane.ACTIONS, Optional.of(t.stage()), t.text()));
    map.all(PainPoint.class).forEach(p -> count(Lane.PAINS, p.at(), p.text()));
    map.all(Idea.class).forEach(i -> count(Lane.IDEAS, i.at(), i.text()));
    map.all(Card.class).forEach(c -> count(c.lane(), c.at(), c.text()));
  }

  private void count(Lane lane, Optional<Handle> at, Text text) {
    Optional<Handle> stage = at.flatMap(map::stageOf).map(Stage::id);
    stage.ifPresent(s -> counts.merge(new Said(stage, lane, words(text)), 1, Integer::sum));
    counts.merge(new Said(Optional.empty(), lane, words(text)), 1, Integer::sum);
  }

  /** Whether the map has it, and has not answered for another line with it. */
  boolean claim(Optional<Handle> stage, Lane lane, Text text) {
    Said said = new Said(stage, lane, words(text));
    int left = counts.getOrDefault(said, 0);
    counts.put(said, Math.max(0, left - 1));
    return left > 0;
  }

  // What an editor may have changed between two savings of the same file does not count.
  private static String words(Text text) {
    return text.value()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Z}]+", " ")
        .replaceAll("[“”„«»]", "\"")
        .replaceAll("[‘’‚`´]", "'")
        .strip();
  }
}
