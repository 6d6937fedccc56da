package io.mapwalk.deliverable.form;

import io.mapwalk.journey.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * Something people should know about a line of a form that was not read as it stands.
 *
 * @param line its number in the file, from 1
 * @param code what it is, as the key of a sentence in the resource bundle
 * @param arguments what the sentence speaks of behind the number of the line
 */
public record Remark(int line, String code, List<Object> arguments) {

  // Enough of a line to find it again; a file may hold one without end.
  private static final int SHOWN = 60;

  /** Keeps its own unmodifiable copy. */
  public Remark {
    arguments = List.copyOf(arguments);
  }

  static Remark of(int line, String code, Object... arguments) {
    return new Remark(line, code, List.of(arguments));
  }

  /** The sentence, with long words of others cut short. */
  public String sentence(Messages messages) {
    List<Object> all = new ArrayList<>();
    all.add(line);
    arguments.forEach(argument -> all.add(argument instanceof String s ? cut(s) : argument));
    return messages.text(code, all.toArray());
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
