package io.mapwalk.journey;

import java.util.List;

/**
 * Says that work was given up because somebody asked for it. It passes through everything, so that
 * each takes back on the way what it had begun; whoever cannot take all of it back throws another
 * that says what stays.
 */
public final class Stopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<Object> arguments;

  /** After which everything is as it was. */
  public Stopped() {
    this("journey.stopped");
  }

  /**
   * After which something stays.
   *
   * @param code the key of the sentence that says what was done and what was not
   * @param arguments what the sentence speaks of, in the order of its placeholders
   */
  public Stopped(String code, Object... arguments) {
    super(code + " " + List.of(arguments), null, false, false);
    this.code = code;
    this.arguments = List.of(arguments);
  }

  /** The sentence in the language of the messages given. */
  public String sentence(Messages messages) {
    return messages.text(code, arguments.toArray());
  }
}
