package io.mapwalk.shell.handover;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.shell.Languages;
import io.mapwalk.shell.command.Call;
import java.util.Locale;
import java.util.Optional;

/**
 * The language of the words around the content of a file: the one somebody asks for, else that of
 * the map, else the one that is spoken. An English map says nothing about it, for most methods come
 * in English alone. What was typed stays as it was typed.
 */
final class FileLanguage {

  private FileLanguage() {}

  /** The words for the files of a map. */
  static Messages of(Call call, JourneyMap map) {
    Optional<String> asked = call.option("language").filter(code -> !code.isBlank());
    if (asked.isPresent()) {
      Locale meant = Languages.meant(asked.get());
      boolean spoken = Languages.speaks(Locale.forLanguageTag(asked.get().replace('_', '-')));
      // Outside the shell it was said at the start.
      if (!spoken && call.console().inShell()) {
        call.say(
            "shell.language-nearest-files",
            asked.get(),
            meant.getDisplayLanguage(call.messages().locale()),
            String.join(", ", Languages.spoken()));
      }
      return new Messages(meant);
    }
    Locale own = Locale.forLanguageTag(map.header().language().value());
    boolean other =
        !call.console().languageAsked()
            && Languages.speaks(own)
            && !own.getLanguage().equals(Locale.ENGLISH.getLanguage())
            && !own.getLanguage().equals(call.messages().locale().getLanguage());
    return other ? new Messages(own) : call.messages();
  }
}
