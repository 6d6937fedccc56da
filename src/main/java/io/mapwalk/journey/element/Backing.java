package io.mapwalk.journey.element;

import java.util.List;

/** What a statement rests on. */
public enum Backing {
  /** Nobody has checked it; where every statement starts. */
  ASSUMPTION,
  /** Somebody saw, read or measured it. */
  OBSERVED,
  /** Customers have confirmed it. */
  VALIDATED,
  /** Customers or numbers say no; kept so that nobody says it again. */
  REFUTED;

  /**
   * What sources make of a statement: one is an observation; where words and numbers agree, it is
   * valid.
   */
  public static Backing of(List<Source> sources) {
    long kinds = sources.stream().flatMap(source -> source.kind().stream()).distinct().count();
    return sources.isEmpty() ? ASSUMPTION : kinds > 1 ? VALIDATED : OBSERVED;
  }
}
