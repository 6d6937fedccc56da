package io.mapwalk.workshop;

import java.util.List;
import java.util.Optional;

/**
 * What is asked now.
 *
 * @param key tells one question from another: the step, the prompt and, where it goes stage by
 *     stage, the stage
 * @param lines the question with its hints and what is known already, for when it is new
 * @param clock minutes used and planned and when it must end; blank where no clock runs
 * @param label the short words before the cursor: a stage or what is asked for
 * @param prefill text to start the line with, for correcting; empty for none
 */
public record Asked(
    String key, List<Said> lines, String clock, String label, Optional<String> prefill) {

  /** Keeps its own unmodifiable copy of the lines. */
  public Asked {
    lines = List.copyOf(lines);
  }

  /** The same question with a line begun. */
  public Asked prefilled(String text) {
    return new Asked(key, lines, clock, label, Optional.of(text));
  }
}
