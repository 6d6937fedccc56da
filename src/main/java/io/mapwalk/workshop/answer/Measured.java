package io.mapwalk.workshop.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something measured, as in {@code returning guests: 18 % -> 25 %}.
 *
 * @param name what is measured
 * @param baseline its value now; blank where nobody said
 * @param target its value as wanted; blank where nobody said
 */
record Measured(String name, String baseline, String target) {

  private static final Pattern FROM_TO =
      Pattern.compile("^(.*?\\S)\\s+from\\s+(.+?)\\s+to\\s+(.+)$");

  // The same in Dutch and Spanish, whose little words are too common to mean it without numbers.
  private static final Pattern FROM_NUMBER_TO_NUMBER =
      Pattern.compile(
          "^(.*?\\S)\\s+(?:van|del?)\\s+(\\d.*?)\\s+(?:naar|tot|al?|hasta)\\s+(\\d.*)$");

  private static final Pattern VALUE_LAST =
      Pattern.compile("^(.*?)\\s*(?<!\\S)([\\d.,]+(?:\\s*[%‰€$£]|\\s+\\p{L}{1,7})?)$");

  /** Takes a line apart. */
  static Measured read(String line) {
    String text = line.strip();
    Optional<List<String>> sides = Lines.arrow(text);
    if (sides.isPresent()) {
      String before = sides.get().get(0);
      String target = sides.get().get(1).strip();
      int colon = before.lastIndexOf(':');
      if (colon >= 1) {
        String name = before.substring(0, colon).strip();
        return new Measured(name, before.substring(colon + 1).strip(), target);
      }
      Matcher value = VALUE_LAST.matcher(before);
      return value.matches()
          ? new Measured(value.group(1), value.group(2), target)
          : new Measured(before.strip(), "", target);
    }
    for (Pattern form : List.of(FROM_TO, FROM_NUMBER_TO_NUMBER)) {
      Matcher fromTo = form.matcher(text);
      if (fromTo.matches()) {
        return new Measured(fromTo.group(1), fromTo.group(2), fromTo.group(3));
      }
    }
    return new Measured(text, "", "");
  }

  /** The same in one line. */
  static String inWords(String name, String baseline, String target) {
    if (baseline.isEmpty() && target.isEmpty()) {
      return name;
    }
    return (name.isEmpty() ? "" : name + ": ")
        + (baseline.isEmpty() ? "?" : baseline)
        + " → "
        + target;
  }
}
