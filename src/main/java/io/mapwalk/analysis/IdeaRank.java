package io.mapwalk.analysis;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Idea;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where an idea stands when what it brings is held against what it costs.
 *
 * @param idea which
 * @param cell its field of the matrix; empty where impact or effort is unknown
 */
public record IdeaRank(Handle idea, Optional<Cell> cell) {

  /** The fields of the matrix of impact and effort, the best first. */
  public enum Cell {
    /** Effort 1, impact 2 or more; or marked as one by the group. */
    QUICK_WIN,
    /** Effort 2 or more, impact 2 or more: worth planning. */
    BIG_PROJECT,
    /** Effort 1, impact 1: when there is time. */
    FILL_IN,
    /** Effort 2 or more, impact 1. */
    AVOID;

    /** The key under which bundles speak of it, such as {@code quick-win}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name in the reader's words. */
    public String name(Messages messages) {
      return messages.text("analysis.cell." + key());
    }
  }

  /** The rank of an idea. What was rated counts more than a mark made in passing. */
  public static IdeaRank of(Idea idea) {
    if (idea.impact().isEmpty() || idea.effort().isEmpty()) {
      return new IdeaRank(
          idea.id(), idea.quickWin() ? Optional.of(Cell.QUICK_WIN) : Optional.empty());
    }
    boolean useful = idea.impact().getAsInt() >= 2;
    boolean small = idea.effort().getAsInt() == 1;
    Cell valued = small ? Cell.QUICK_WIN : Cell.BIG_PROJECT;
    Cell modest = small ? Cell.FILL_IN : Cell.AVOID;
    return new IdeaRank(idea.id(), Optional.of(useful ? valued : modest));
  }

  /**
   * The ranks of all ideas: by field, the unrated last; then by impact, by effort, by votes, and by
   * what was said first.
   */
  public static List<IdeaRank> ranked(JourneyMap map) {
    return map.all(Idea.class).stream()
        .sorted(
            Comparator.comparingInt(IdeaRank::column)
                .thenComparingInt(idea -> -idea.impact().orElse(0))
                .thenComparingInt(idea -> idea.effort().orElse(Integer.MAX_VALUE))
                .thenComparingInt(idea -> -idea.votes()))
        .map(IdeaRank::of)
        .toList();
  }

  private static int column(Idea idea) {
    return of(idea).cell().map(Cell::ordinal).orElse(Cell.values().length);
  }
}
