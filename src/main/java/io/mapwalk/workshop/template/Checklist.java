package io.mapwalk.workshop.template;

import io.mapwalk.journey.element.Phase;
import java.util.List;

/**
 * Things to tick.
 *
 * @param key its short name, such as {@code cl-before}
 * @param title its name for people
 * @param phase when it is worked through
 * @param items its lines, in order, at least one
 */
public record Checklist(String key, String title, Phase phase, List<String> items) {

  /** Keeps its own unmodifiable copy. */
  public Checklist {
    items = List.copyOf(items);
  }
}
