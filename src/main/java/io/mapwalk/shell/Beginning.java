package io.mapwalk.shell;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

/**
 * What has to be known before there is anything to parse with: the options that say where the home
 * is and in which language to complain. Faults in them are found later, by the strict parser.
 *
 * @param home the value of {@code --home}
 * @param language the language of all sentences, one that Mapwalk speaks
 * @param languageAsked whether somebody asked for it; if not, it is the system's
 * @param unspoken the language that was asked for, if Mapwalk does not speak it
 * @param plain whether {@code --plain} was given
 * @param command whether there is a command to run; if not, the shell opens
 */
record Beginning(
    Optional<String> home,
    Locale language,
    boolean languageAsked,
    Optional<String> unspoken,
    boolean plain,
    boolean command) {

  /** Looks through an argument list. */
  static Beginning of(String[] arguments) {
    Optional<String> home = Optional.empty();
    Locale language = Languages.nearest(Locale.getDefault());
    boolean asked = false;
    Optional<String> unspoken = Optional.empty();
    boolean plain = false;
    boolean command = false;
    Iterator<String> words = Arrays.asList(arguments).iterator();
    while (words.hasNext()) {
      String word = words.next();
      if (word.equals("--")) {
        command = true;
        break;
      }
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      switch (name) {
        case "--home", "--language" -> {
          String value =
              equals >= 0 ? word.substring(equals + 1) : words.hasNext() ? words.next() : "";
          // A missing value is a fault the parser has to see.
          command |= value.isEmpty() || value.startsWith("--");
          if (name.equals("--home") && !value.isEmpty()) {
            home = Optional.of(value);
          } else if (name.equals("--language")) {
            language = Languages.meant(value);
            asked = !value.isEmpty();
            boolean spoken = Languages.speaks(Locale.forLanguageTag(value.replace('_', '-')));
            unspoken = Optional.of(value).filter(v -> !spoken && !v.isEmpty());
          }
        }
        case "--plain" -> {
          plain = true;
          command |= equals >= 0;
        }
        default -> command = true;
      }
    }
    return new Beginning(home, language, asked, unspoken, plain, command);
  }
}
