package io.mapwalk.archive;

import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Element;
import java.util.List;

/**
 * An element that says what was looked for.
 *
 * @param map its map
 * @param element what was found
 * @param place the names of the stage and touchpoint it hangs at, from the outside in; empty where
 *     it hangs nowhere
 * @param said which of its words say it
 */
public record SearchHit(MapSummary map, Element element, List<Text> place, Text said) {

  /** Keeps its own unmodifiable copy. */
  public SearchHit {
    place = List.copyOf(place);
  }
}
