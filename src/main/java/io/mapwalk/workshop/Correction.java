package io.mapwalk.workshop;

import io.mapwalk.journey.JourneyMap;
import java.util.Optional;

/** What takes the place of the last line when only its words are said anew. */
final class Correction {

  private Correction() {}

  /**
   * The whole line that is meant: what stood before the words of the last line, a command or a
   * stage, stays unless the new line brings its own.
   *
   * @param map the map as it is
   * @param last the last line as it was typed
   * @param words what was typed in its stead
   * @param commands what begins with a command
   */
  static String of(JourneyMap map, String last, String words, CommandWords commands) {
    if (words.startsWith(":") || Pointing.isIn(map, words)) {
      return words;
    }
    Typed typed = Typed.of(last, commands);
    if (typed.command().isPresent()) {
      return ":" + typed.command().get() + " " + words;
    }
    Optional<Pointing> pointing =
        last.startsWith(":") || !Pointing.isIn(map, last)
            ? Optional.empty()
            : Pointing.read(map, last);
    return pointing
        .map(Pointing::text)
        .filter(text -> !text.isBlank() && last.endsWith(text))
        .map(text -> last.substring(0, last.length() - text.length()) + words)
        .orElse(words);
  }
}
