package io.mapwalk.workshop.answer;

import io.mapwalk.journey.InEnglish;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Nearest;
import io.mapwalk.journey.element.PersonaField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The words people use for what is known of a persona, in the reader's language and in English:
 * {@code goals}, {@code job}, {@code education}. Several words lead to one field; some of them are
 * kept with what they name, for “university” alone would tell nobody that it is the education.
 */
final class PersonaWords {

  private static final String LIST = "workshop.persona-words";
  private static final String KEPT = "+";

  private final Messages messages;
  private final InEnglish own;
  private final Map<String, String> english;

  /** The words of a language. */
  PersonaWords(Messages messages) {
    this.messages = messages;
    this.own = new InEnglish(messages, LIST);
    this.english = new InEnglish(new Messages(Locale.ENGLISH), LIST).words();
  }

  /**
   * What a line is about.
   *
   * @param field the field
   * @param text what is said, its word before it where it is kept
   */
  record Named(PersonaField field, String text) {}

  /** Reads {@code field: text}; empty where no known word stands before the colon. */
  Optional<Named> read(String line) {
    int colon = line.indexOf(':');
    if (colon < 1) {
      return Optional.empty();
    }
    String word = line.substring(0, colon).strip();
    String text = line.substring(colon + 1).strip();
    boolean kept = meaning(word).startsWith(KEPT) && !text.isEmpty();
    return field(word).map(field -> new Named(field, kept ? word + ": " + text : text));
  }

  /** The field a word stands for. */
  Optional<PersonaField> field(String typed) {
    String meaning = meaning(typed);
    String word = key(meaning.startsWith(KEPT) ? meaning.substring(1) : meaning);
    return Arrays.stream(PersonaField.values())
        .filter(
            field ->
                key(field.name()).equals(word)
                    || key(field.name()).equals(word + "s")
                    || messages.name(field).equalsIgnoreCase(typed.strip()))
        .findFirst();
  }

  private String meaning(String typed) {
    String said = own.word(typed).orElse(typed.strip().toLowerCase(Locale.ROOT));
    return english.getOrDefault(said, said);
  }

  private static String key(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
  }

  /** The fields somebody may have meant by a word nobody knows; empty where none is near. */
  List<String> near(String line) {
    int colon = line.indexOf(':');
    String word = colon < 1 ? "" : line.substring(0, colon).strip();
    if (word.length() < 3 || word.contains(" ") || line.startsWith("//", colon + 1)) {
      return List.of();
    }
    TreeSet<String> words = new TreeSet<>(own.words().keySet());
    words.addAll(english.keySet());
    for (PersonaField field : PersonaField.values()) {
      words.add(messages.name(field).toLowerCase(messages.locale()));
      words.add(field.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    return Nearest.to(word, words);
  }
}
