package io.mapwalk.workshop.answer;

import io.mapwalk.journey.InEnglish;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words for the fields of an idea or a pain point and for what stands in them. */
final class FieldWords {

  private static final int SHORTEST = 1;

  private final Messages messages;
  private final InEnglish words;

  FieldWords(Messages messages) {
    this.messages = messages;
    this.words = new InEnglish(messages, "workshop.field-words");
  }

  /**
   * A field and what is to stand in it.
   *
   * @param name its English name
   * @param value what was typed behind it; may be blank
   */
  record Field(String name, String value) {}

  /** Reads a field and its value: {@code kano must-be}. */
  Field field(String item) {
    String[] parts = item.strip().split("[\\s:=]+", 2);
    String name = english(parts[0]);
    return new Field(name, parts.length < 2 ? "" : parts[1].strip());
  }

  /** What a word is called in English, in small letters. */
  String english(String word) {
    return words.word(word).orElse(word.strip().toLowerCase(Locale.ROOT));
  }

  /**
   * The value of a list that was typed, in English or as the room calls it; its beginning will do.
   *
   * @throws Refused if there is none, or several begin like that
   */
  <E extends Enum<E>> E constant(E[] all, String field, String typed) {
    String said = tidy(english(typed));
    List<E> exact = Arrays.stream(all).filter(e -> names(e).contains(said)).toList();
    if (!exact.isEmpty()) {
      return exact.get(0);
    }
    List<E> beginning =
        said.length() < SHORTEST
            ? List.of()
            : Arrays.stream(all)
                .filter(e -> names(e).stream().anyMatch(name -> name.startsWith(said)))
                .toList();
    if (beginning.size() != 1) {
      throw new Refused(
          "workshop.no-such-value",
          typed,
          messages.text("workshop.field." + field),
          String.join(", ", Arrays.stream(all).map(messages::name).toList()));
    }
    return beginning.get(0);
  }

  private List<String> names(Enum<?> constant) {
    return List.of(tidy(constant.name()), tidy(messages.name(constant)));
  }

  private static String tidy(String name) {
    return Optional.of(InEnglish.bare(name)).map(n -> n.replaceAll("[\\s_-]+", "-")).orElse("");
  }
}
