package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.SourceKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in brackets behind the name of a source: words or numbers, asked for or not, a day,
 * where to find it, whether people agreed, and how many there were. English is understood beside
 * the reader's language, for it is what many examples show.
 */
final class SourceWords {

  private static final Pattern PEOPLE = Pattern.compile("n\\s*=\\s*(\\d{1,9})");
  private static final Pattern COUNTED = Pattern.compile("(\\d{1,9})\\s+(\\p{L}+)");
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)(?:https?://|www\\.|file:)\\S+|\\S+\\.(?:xlsx?|csv|docx?|pdf|pptx?|md|txt)");

  private final Map<String, String> meanings = new HashMap<>();
  private final List<String> unknown = new ArrayList<>();
  private Optional<SourceKind> kind = Optional.empty();
  private Optional<Boolean> solicited = Optional.empty();
  private Optional<Boolean> consent = Optional.empty();
  private Optional<LocalDate> date = Optional.empty();
  private OptionalInt people = OptionalInt.empty();
  private String link = "";
  private boolean understood;

  /** Reads what stands between the brackets. */
  SourceWords(Scene scene, String brackets) {
    learn(new Messages(Locale.ENGLISH).text("workshop.source-words"));
    learn(scene.messages().text("workshop.source-words"));
    Dates dates = new Dates(scene.today(), scene.messages().locale());
    for (String part : brackets.split("[,;]")) {
      String said = part.strip();
      if (said.isEmpty()) {
        continue;
      }
      if (means(said) || wordByWord(said) || counts(said) || leads(said) || dated(dates, said)) {
        understood = true;
      } else {
        unknown.add(said);
      }
    }
  }

  private void learn(String list) {
    for (String entry : list.split(";")) {
      String[] pair = entry.split("=", 2);
      if (pair.length == 2) {
        meanings.put(pair[0].strip(), pair[1].strip());
      }
    }
  }

  private boolean wordByWord(String said) {
    String[] words = said.split("\\s+");
    boolean all =
        Arrays.stream(words).allMatch(w -> meanings.containsKey(w.toLowerCase(Locale.ROOT)));
    return all && Arrays.stream(words).allMatch(this::means);
  }

  private boolean means(String said) {
    String meaning = meanings.getOrDefault(said.toLowerCase(Locale.ROOT), "");
    switch (meaning) {
      case "words" -> kind = Optional.of(SourceKind.QUALITATIVE);
      case "numbers" -> kind = Optional.of(SourceKind.QUANTITATIVE);
      case "asked" -> solicited = Optional.of(true);
      case "unasked" -> solicited = Optional.of(false);
      case "consent" -> consent = Optional.of(true);
      case "no consent" -> consent = Optional.of(false);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean counts(String said) {
    Matcher n = PEOPLE.matcher(said.toLowerCase(Locale.ROOT));
    Matcher counted = COUNTED.matcher(said.toLowerCase(Locale.ROOT));
    boolean named =
        counted.matches() && meanings.getOrDefault(counted.group(2), "").equals("people");
    if (n.matches() || named) {
      int number = Integer.parseInt(named ? counted.group(1) : n.group(1));
      people = number > 0 ? OptionalInt.of(number) : people;
    }
    return n.matches() || named;
  }

  private boolean leads(String said) {
    boolean leads = link.isEmpty() && LINK.matcher(said).matches();
    link = leads ? said : link;
    return leads;
  }

  // A source is from the past, so a day without a year is the last one of that name.
  private boolean dated(Dates dates, String said) {
    Optional<LocalDate> read = dates.readPast(said);
    date = read.or(() -> date);
    return read.isPresent();
  }

  /** Whether at least one part was understood; else the brackets belong to the name. */
  boolean isUnderstood() {
    return understood;
  }

  /** The parts nobody understood, in brackets again; blank where there are none. */
  String rest() {
    return unknown.isEmpty() ? "" : " (" + String.join(", ", unknown) + ")";
  }

  Optional<SourceKind> kind() {
    return kind;
  }

  Optional<Boolean> solicited() {
    return solicited;
  }

  Optional<Boolean> consent() {
    return consent;
  }

  Optional<LocalDate> date() {
    return date;
  }

  OptionalInt people() {
    return people;
  }

  String link() {
    return link;
  }
}
