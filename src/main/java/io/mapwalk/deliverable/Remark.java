package io.mapwalk.deliverable;

import io.mapwalk.journey.Messages;
import java.util.List;

/**
 * Something worth saying about a file that was read.
 *
 * @param code the key of the sentence in a resource bundle
 * @param arguments what the sentence speaks of, in the order of its placeholders
 */
public record Remark(String code, List<Object> arguments) {

  /** Keeps its own unmodifiable copy. */
  public Remark {
    arguments = List.copyOf(arguments);
  }

  /** A remark. */
  public static Remark of(String code, Object... arguments) {
    return new Remark(code, List.of(arguments));
  }

  /** An argument that is said in the language of the sentence. */
  @FunctionalInterface
  public interface InWords {

    /** The words. */
    String in(Messages messages);
  }

  /** The sentence in the language of the messages given. */
  public String sentence(Messages messages) {
    return messages.text(
        code,
        arguments.stream()
            .map(each -> each instanceof InWords words ? words.in(messages) : each)
            .toArray());
  }
}
