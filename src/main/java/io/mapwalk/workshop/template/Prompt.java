package io.mapwalk.workshop.template;

import java.util.List;
import java.util.Optional;

/**
 * One thing a step asks for.
 *
 * @param key its short name within the step; where the file gives none, the key of its checklist,
 *     else that of its answer
 * @param question what is read aloud
 * @param answer what is captured
 * @param detail what the answer needs to know besides: the key of the checklist for {@link
 *     Answer#CHECKLIST}, else empty
 * @param hints paragraphs shown with the question
 * @param examples lines as they could be typed
 * @param coaching paragraphs for the facilitator, shown only when asked for
 */
public record Prompt(
    String key,
    String question,
    Answer answer,
    Optional<String> detail,
    List<String> hints,
    List<String> examples,
    List<String> coaching) {

  /** Keeps its own unmodifiable copies. */
  public Prompt {
    hints = List.copyOf(hints);
    examples = List.copyOf(examples);
    coaching = List.copyOf(coaching);
  }
}
