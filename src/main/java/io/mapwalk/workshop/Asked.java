package io.mapwalk.workshop;

import java.util.List;
import java.util.Optional;

/**
 * What is asked now.
 *
 * @param key tells one question from another: the step, the prompt and, where it goes stage by
 *     stage, the stage
 * @param lines the question with its hints and what is known already, for when it is new
 * @param clocks minutes used and planned, when it must end and how much is mere belief, the longest
 *     form first and shorter ones for narrow screens, the last two for want of room; empty where no
 *     clock runs
 * @param label the short words before the cursor: a stage or what is asked for
 * @param prefill text to start the line with, for correcting; empty for none
 */
public record Asked(
    String key, List<Said> lines, List<String> clocks, String label, Optional<String> prefill) {

  /** Keeps its own unmodifiable copies. */
  public Asked {
    lines = List.copyOf(lines);
    clocks = List.copyOf(clocks);
  }

  /** The clock in full; blank where none runs. */
  public String clock() {
    return clocks.isEmpty() ? "" : clocks.get(0);
  }

  /** The same question with a line begun. */
  public Asked prefilled(String text) {
    return new Asked(key, lines, clocks, label, Optional.of(text));
  }
}
