package io.mapwalk.shell;

import io.mapwalk.shell.console.Console;
import java.util.List;
import java.util.Optional;

/** Greets a person who opens the shell, and offers what to do first. */
@FunctionalInterface
public interface Welcome {

  /**
   * Greets.
   *
   * @param console where to; its terminal is open
   * @return the words of a command to run at once, or nothing to go to the prompt
   */
  Optional<List<String>> greet(Console console);
}
