package io.mapwalk.workshop;

import io.mapwalk.journey.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line as it was typed, told apart: a command of the guide, or words.
 *
 * @param command the word after the colon, in small letters; empty where the line is no command
 * @param text the words: those behind the command, or the whole line; blank where nothing was said
 */
record Typed(Optional<String> command, String text) {

  private static final Pattern COMMAND =
      Pattern.compile("^:(\\p{L}+)(?:\\s+(.*))?$", Pattern.DOTALL);

  /** Reads a line; one in which nothing can be seen counts as empty. */
  static Typed of(String line, CommandWords words) {
    String said = line.strip();
    if (Text.clean(said).isBlank()) {
      return new Typed(Optional.empty(), "");
    }
    if (said.startsWith("::")) {
      return new Typed(Optional.empty(), said.substring(1));
    }
    Matcher matcher = COMMAND.matcher(said);
    if (!matcher.matches() || isSmiley(matcher.group(1), words)) {
      return new Typed(Optional.empty(), said);
    }
    String rest = Optional.ofNullable(matcher.group(2)).orElse("").strip();
    return new Typed(Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)), rest);
  }

  /** Whether a line is a command that the guide knows. */
  static boolean isKnownCommand(String line, CommandWords words) {
    return of(line, words).command().flatMap(words::of).isPresent();
  }

  /** Whether words are the sign for taking the last line back to mend it: a dash alone. */
  static boolean isMending(String text) {
    return text.equals("-") || text.equals("–") || text.equals("−");
  }

  // One or two letters mean a command only where they are its shortcut in small letters: ":D" and
  // ":o" are faces.
  private static boolean isSmiley(String word, CommandWords words) {
    return word.length() <= 2 && words.of(word).isEmpty();
  }
}
