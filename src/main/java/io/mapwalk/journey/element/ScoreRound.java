package io.mapwalk.journey.element;

import java.util.List;

/**
 * What everybody in the room scored for one moment, before they heard each other. The score the
 * moment gets is the middle of these values; that it was not everyone's is worth keeping.
 *
 * @param values the scores in the order they were called, -2 (upset) to +2 (delighted); never empty
 *     on a map
 */
public record ScoreRound(List<Integer> values) {

  /** From this distance on a room is to talk before it goes on. */
  public static final int WIDE = 2;

  /** Keeps its own unmodifiable copy. */
  public ScoreRound {
    values = List.copyOf(values);
  }

  /**
   * The middle value. Of an even number of scores it lies halfway between the two in the middle,
   * and where that is no whole number, at the lower one: a pain half the room feels is not to be
   * rounded away.
   */
  public int median() {
    List<Integer> sorted = values.stream().sorted().toList();
    int low = sorted.get((sorted.size() - 1) / 2);
    int high = sorted.get(sorted.size() / 2);
    return Math.floorDiv(low + high, 2);
  }

  /** Whether the two scores in the middle differ by an odd number, so that the lower one counts. */
  public boolean isHalf() {
    List<Integer> sorted = values.stream().sorted().toList();
    int low = sorted.get((sorted.size() - 1) / 2);
    int high = sorted.get(sorted.size() / 2);
    return Math.floorMod(low + high, 2) == 1;
  }

  /** The lowest score. */
  public int lowest() {
    return values.stream().mapToInt(Integer::intValue).min().orElseThrow();
  }

  /** The highest score. */
  public int highest() {
    return values.stream().mapToInt(Integer::intValue).max().orElseThrow();
  }

  /** How far the highest is from the lowest. */
  public int spread() {
    return highest() - lowest();
  }

  /** Whether people see it so differently that they are to talk about it. */
  public boolean isContested() {
    return spread() >= WIDE;
  }
}
