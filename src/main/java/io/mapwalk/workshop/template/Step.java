package io.mapwalk.workshop.template;

import io.mapwalk.journey.element.Phase;
import java.util.List;
import java.util.Optional;

/**
 * One step of a workshop.
 *
 * @param key its short name within the template, such as {@code stage-goals}
 * @param title its name for people
 * @param phase before, in the room, or afterwards
 * @param minutes its usual time box, from 1
 * @param optional whether a workshop is complete without it
 * @param purpose what it is for, one paragraph or more; may be empty
 * @param prompts what is asked, in order, at least one; keys are unique within the step
 * @param coaching paragraphs for the facilitator, shown only when asked for
 */
public record Step(
    String key,
    String title,
    Phase phase,
    int minutes,
    boolean optional,
    String purpose,
    List<Prompt> prompts,
    List<String> coaching) {

  /** Keeps its own unmodifiable copies. */
  public Step {
    prompts = List.copyOf(prompts);
    coaching = List.copyOf(coaching);
  }

  /** The prompt of that key. */
  public Optional<Prompt> prompt(String key) {
    return prompts.stream().filter(prompt -> prompt.key().equals(key)).findFirst();
  }
}
