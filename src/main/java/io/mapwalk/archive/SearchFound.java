package io.mapwalk.archive;

import java.util.List;

/**
 * What a search found.
 *
 * @param hits what is shown of it: those of maps changed last first, in a map its title first
 * @param more whether there are others that fit
 */
public record SearchFound(List<SearchHit> hits, boolean more) {

  /** Keeps its own unmodifiable copy. */
  public SearchFound {
    hits = List.copyOf(hits);
  }
}
