package io.mapwalk.shell.keeping;

import java.util.List;

/**
 * What a look at one thing showed.
 *
 * @param id the thing, such as {@code disk}
 * @param state how it is
 * @param sentence the key of the sentence that says so and, where it is not well, what to do
 * @param arguments what the sentence speaks of
 */
record Symptom(String id, State state, String sentence, List<Object> arguments) {

  /** How a thing is. */
  enum State {
    /** As it should be. */
    WELL,
    /** It works, and could be better. */
    NOTE,
    /** Something does not work, or is in danger. */
    WRONG
  }

  /** Keeps its own unmodifiable copy. */
  Symptom {
    arguments = List.copyOf(arguments);
  }

  static Symptom well(String id, String sentence, Object... arguments) {
    return new Symptom(id, State.WELL, sentence, List.of(arguments));
  }

  static Symptom note(String id, String sentence, Object... arguments) {
    return new Symptom(id, State.NOTE, sentence, List.of(arguments));
  }

  static Symptom wrong(String id, String sentence, Object... arguments) {
    return new Symptom(id, State.WRONG, sentence, List.of(arguments));
  }
}
