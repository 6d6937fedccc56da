package io.mapwalk.deliverable.foreign;

import io.mapwalk.journey.InEnglish;
import io.mapwalk.journey.Messages;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words by which people call what stands in columns and rows, in every language there is. */
final class Vocabulary {

  private static final String KEY = "deliverable.foreign.";
  private static final int LONGEST = 80;
  private static final Pattern RANGE = Pattern.compile("(?: \\p{L}+)? \\d+(?: \\p{L}+)? \\d+$");

  private final List<Messages> languages;
  private final Map<String, Map<String, Meaning>> words = new LinkedHashMap<>();
  private final Map<String, Meaning> hints = new LinkedHashMap<>();
  private final Map<String, Optional<Meaning>> asked = new HashMap<>();
  private final Pattern qualifiers;

  Vocabulary() {
    this.languages = Messages.inEveryLanguage();
    for (Messages language : languages) {
      Map<String, Meaning> known = new HashMap<>();
      for (Meaning meaning : Meaning.values()) {
        meaning.words(language).forEach(word -> known.putIfAbsent(plain(word), meaning));
      }
      words.put(language.locale().getLanguage(), known);
      for (String hint : list(language, "hints")) {
        String[] pair = hint.split("=", 2);
        hints.putIfAbsent(plain(pair[0]), meaning(pair[1]));
      }
    }
    String any =
        InEnglish.any(languages.stream().flatMap(each -> list(each, "qualifiers").stream()));
    this.qualifiers =
        Pattern.compile("^(?:(?:" + any + ") )+(?=\\S)|(?<=\\S)(?: (?:" + any + "))+$");
  }

  private static List<String> list(Messages language, String name) {
    return Arrays.stream(language.text(KEY + name).split("\\|")).map(String::strip).toList();
  }

  private static Meaning meaning(String name) {
    return Meaning.valueOf(name.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** The letters and figures of a heading, small, without accents and what is in brackets. */
  static String plain(String heading) {
    String apart = heading.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
    String open = apart.replaceAll("\\([^)]*\\)|\\[[^\\]]*\\]", " ");
    String kept = open.isBlank() ? apart : open;
    return InEnglish.bare(kept).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** What a heading says for sure; empty where nobody can know. */
  Optional<Meaning> exact(String heading) {
    return heading.length() > LONGEST
        ? Optional.empty()
        : asked.computeIfAbsent(heading, this::looked);
  }

  private Optional<Meaning> looked(String heading) {
    if (heading.strip().equals("#")) {
      return Optional.of(Meaning.NOTHING);
    }
    String plain = plain(heading);
    Optional<Meaning> known =
        known(plain)
            .or(() -> known(plain.replaceFirst("^\\d+ ", "")))
            .or(() -> known(RANGE.matcher(plain).replaceFirst("")));
    if (known.isPresent() || plain.split(" ").length > 6) {
      return known;
    }
    return Stream.of(heading.split("[/&,+:|]|(?i:\\s(?:and|or|en|of|y|o)\\s)"))
        .map(Vocabulary::plain)
        .filter(part -> !part.isEmpty())
        .flatMap(part -> known(part).stream())
        .findFirst();
  }

  private Optional<Meaning> known(String plain) {
    return Stream.of(plain, qualifiers.matcher(plain).replaceAll(""))
        .flatMap(
            word -> words.values().stream().flatMap(m -> Optional.ofNullable(m.get(word)).stream()))
        .findFirst();
  }

  /** What a longer heading, such as the question of a survey, seems to be about. */
  Optional<Meaning> hinted(String heading) {
    String plain = " " + plain(heading);
    return hints.entrySet().stream()
        .filter(hint -> plain.contains(" " + hint.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The language that knows most of some headings; the one given where none knows more. */
  Messages language(Collection<String> headings, Locale otherwise) {
    Messages best = new Messages(otherwise);
    long most = known(headings, best);
    for (Messages language : languages) {
      long count = known(headings, language);
      best = count > most ? language : best;
      most = Math.max(most, count);
    }
    return best;
  }

  private long known(Collection<String> headings, Messages language) {
    Map<String, Meaning> all = words.getOrDefault(language.locale().getLanguage(), Map.of());
    return headings.stream().filter(heading -> all.containsKey(plain(heading))).count();
  }
}
