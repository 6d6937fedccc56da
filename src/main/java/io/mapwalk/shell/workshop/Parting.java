package io.mapwalk.shell.workshop;

import java.util.Optional;

/**
 * What is said when a conversation is over, by the keys of the sentences.
 *
 * @param left when it was left before its end; empty where the command says it
 * @param finished when it is at its end; empty where the command says it
 * @param refused when a line from a pipe was not taken
 */
record Parting(Optional<String> left, Optional<String> finished, String refused) {

  /** After a workshop. */
  static final Parting WORKSHOP =
      new Parting(
          Optional.of("shell.workshop.paused"),
          Optional.of("shell.workshop.finished"),
          "shell.workshop.line-refused");

  /** After nothing but taking notes. */
  static final Parting CAPTURE =
      new Parting(Optional.empty(), Optional.empty(), "shell.capture.line-refused");
}
