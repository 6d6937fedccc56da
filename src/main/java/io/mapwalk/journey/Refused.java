package io.mapwalk.journey;

import java.util.List;

/**
 * Says that something asked for could not be done, with a code instead of a sentence: the sentence
 * is found in a resource bundle in the reader's language.
 */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<Object> arguments;

  /**
   * @param code the key of the sentence in a resource bundle, such as {@code journey.name-empty}
   * @param arguments what the sentence speaks of, in the order of its placeholders
   */
  public Refused(String code, Object... arguments) {
    // A refusal is an expected answer: nobody reads its stack trace, and filling one in costs time.
    super(code + " " + List.of(arguments), null, false, false);
    this.code = code;
    this.arguments = List.of(arguments);
  }

  /** The key of the sentence in a resource bundle. */
  public String code() {
    return code;
  }

  /** What the sentence speaks of. */
  public List<Object> arguments() {
    return arguments;
  }

  /** The sentence in the language of the messages given. */
  public String sentence(Messages messages) {
    return messages.text(code, arguments.toArray());
  }
}
