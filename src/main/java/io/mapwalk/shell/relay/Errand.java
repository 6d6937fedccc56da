package io.mapwalk.shell.relay;

import io.mapwalk.shell.console.Console;
import io.mapwalk.terminal.ColourDepth;
import io.mapwalk.terminal.Look;
import java.nio.file.Path;
import java.util.List;

/**
 * A command on its way to the process that has the archive open, with all that it needs to answer
 * as if it had been started where the command was typed.
 *
 * @param words the argument list
 * @param folder the folder the command was typed in
 * @param language the tag of the language to answer in
 * @param languageAsked whether that language was asked for
 * @param terminal whether a person reads the results
 * @param width the columns there are
 * @param colours how many colours there are
 * @param unicode whether more than ASCII can be shown
 * @param plain whether words alone were asked for
 * @param redraws whether a line of the messages can be drawn anew
 */
record Errand(
    List<String> words,
    String folder,
    String language,
    boolean languageAsked,
    boolean terminal,
    int width,
    ColourDepth colours,
    boolean unicode,
    boolean plain,
    boolean redraws) {

  /** Keeps its own unmodifiable copy. */
  Errand {
    words = List.copyOf(words);
  }

  /** For words that were typed at a console. */
  static Errand of(List<String> words, Console console) {
    Console.Manner manner = console.manner();
    return new Errand(
        words,
        console.file("").toAbsolutePath().toString(),
        console.messages().locale().toLanguageTag(),
        manner.languageAsked(),
        manner.terminal(),
        manner.width(),
        manner.look().colours(),
        manner.look().unicode(),
        manner.look().plain(),
        manner.redraws());
  }

  /** How the console it comes from is written on. */
  Console.Manner manner() {
    Look look = new Look(colours, unicode, plain, !terminal);
    return new Console.Manner(terminal, width, look, languageAsked, redraws);
  }

  /** Where the paths in it begin. */
  Path start() {
    return Path.of(folder);
  }
}
