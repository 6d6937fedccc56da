package io.mapwalk.shell;

import io.mapwalk.shell.console.Console;
import java.util.List;

/** Greets a person who opens the shell, and offers what to do first. */
@FunctionalInterface
public interface Welcome {

  /**
   * Greets.
   *
   * @param console where to; its terminal is open
   * @return the commands behind the numbers offered, from 1; a number typed first means its command
   */
  List<List<String>> greet(Console console);
}
