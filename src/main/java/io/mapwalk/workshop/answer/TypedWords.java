package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Messages;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words people may type for the values of a fixed list: its English names, the names they have
 * in the language of the room, and other words of that language. Hyphens and blanks do not count.
 *
 * @param <E> the list
 */
final class TypedWords<E extends Enum<E>> {

  private final Map<String, E> meanings = new HashMap<>();

  /**
   * @param type the list
   * @param messages the language of the room
   * @param others the key of a sentence such as {@code not used=unused; needed=wanted}
   */
  TypedWords(Class<E> type, Messages messages, String others) {
    for (E value : type.getEnumConstants()) {
      meanings.put(tidy(value.name()), value);
      meanings.put(tidy(messages.name(value)), value);
    }
    for (String entry : messages.text(others).split(";")) {
      String[] pair = entry.split("=", 2);
      if (pair.length == 2) {
        meanings.put(tidy(pair[0]), Enum.valueOf(type, pair[1].strip().toUpperCase(Locale.ROOT)));
      }
    }
  }

  /** What somebody means who says this. */
  Optional<E> find(String said) {
    return Optional.ofNullable(meanings.get(tidy(said)));
  }

  private static String tidy(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
  }
}
