package io.mapwalk.journey;

import io.mapwalk.journey.element.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * How hard a pain hits and whom, as typed in brackets: {@code [W 60]}.
 *
 * @param severity how hard; empty where nobody said
 * @param reach share of customers in per cent; empty where nobody said
 */
public record PainRating(Optional<Severity> severity, OptionalInt reach) {

  // “[W60]” saves a key; “[A4]” is a size of paper.
  private static final Pattern CLOSE = Pattern.compile("^(\\p{L})(\\d{2,3})(?!\\d)");

  /**
   * Reads what stands in the brackets; empty where it is no rating but part of the text.
   *
   * @param marks what stands in them
   * @param messages the language of the words, beside English
   */
  public static Optional<PainRating> read(String marks, Messages messages) {
    if (marks.isBlank()) {
      return Optional.empty();
    }
    InEnglish words = new InEnglish(messages, "journey.rating-words");
    Optional<Severity> severity = Optional.empty();
    OptionalInt reach = OptionalInt.empty();
    String apart = CLOSE.matcher(marks.strip()).replaceFirst("$1 $2");
    for (String mark : apart.replace("%", " ").split("\\s*[/;]\\s*|,\\s+|\\s+")) {
      Optional<Severity> named = severity(words.word(mark).orElse(mark));
      if (named.isPresent() && severity.isEmpty()) {
        severity = named;
      } else if (mark.matches("\\d{1,4}(?:[.,]\\d{1,2})?") && reach.isEmpty()) {
        reach = OptionalInt.of((int) Math.round(Double.parseDouble(mark.replace(',', '.'))));
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(new PainRating(severity, reach));
  }

  private static Optional<Severity> severity(String mark) {
    String typed = mark.toLowerCase(Locale.ROOT);
    for (Severity severity : Severity.values()) {
      if (!typed.isEmpty() && severity.name().toLowerCase(Locale.ROOT).startsWith(typed)) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }

  /** The same as it is said back; blank where nothing is known. */
  public String inWords(Messages messages) {
    List<String> parts = new ArrayList<>();
    severity.ifPresent(s -> parts.add(messages.name(s)));
    reach.ifPresent(r -> parts.add(messages.text("journey.per-cent", r)));
    return String.join(", ", parts);
  }
}
