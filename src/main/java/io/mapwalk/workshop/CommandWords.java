package io.mapwalk.workshop;

import io.mapwalk.journey.InEnglish;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words for the commands of the guide in one language; the English ones hold in every one. */
final class CommandWords {

  private final Map<String, Command> commands = new LinkedHashMap<>();
  private final InEnglish own;

  /** The words of the language of the room. */
  CommandWords(Messages messages) {
    this.own = new InEnglish(messages, "workshop.command-words");
    // Put in first, so that none of them can be taken away by a word of the language.
    for (Command command : Command.values()) {
      commands.put(command.word(), command);
    }
    own.words()
        .forEach(
            (word, english) ->
                Command.of(english)
                    .ifPresent(command -> commands.putIfAbsent(InEnglish.bare(word), command)));
  }

  /** The command of that word or letter, with or without its accents. */
  Optional<Command> of(String word) {
    return Optional.ofNullable(commands.get(InEnglish.bare(word))).or(() -> Command.of(word));
  }

  /** The word for a command in the language of the room. */
  String word(Command command) {
    return own.own(command.word()).orElse(command.word());
  }

  /** The words nearest to a mistyped one; a command is named once, as the room calls it. */
  List<String> nearest(String word) {
    return Nearest.to(InEnglish.bare(word), commands.keySet()).stream()
        .flatMap(near -> Optional.ofNullable(commands.get(near)).stream())
        .map(this::word)
        .distinct()
        .toList();
  }
}
