package io.mapwalk.journey;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that people type, put into plain English. Each language has lists of its own words with
 * what they are in English ({@code tot=until; uur=hours}); English is understood in every language,
 * for rooms mix them, and so do the examples of the methods that come in English alone.
 */
public final class InEnglish {

  private final Map<String, String> english;
  private final Pattern known;

  /**
   * The words of a language.
   *
   * @param messages the language
   * @param list the key of the list, such as {@code workshop.date-words}
   */
  public InEnglish(Messages messages, String list) {
    this.english = read(messages.text(list));
    this.known = Pattern.compile("(?<!\\p{L})(?:" + any(english.keySet().stream()) + ")(?!\\p{L})");
  }

  private static Map<String, String> read(String list) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String entry : list.split(";")) {
      String[] pair = entry.split("=", 2);
      if (pair.length == 2) {
        words.put(pair[0].strip(), pair[1].strip());
      }
    }
    return words;
  }

  /** Any of some words as a pattern; the longest first, so that a phrase wins over its words. */
  public static String any(Stream<String> words) {
    return words
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** Every word there is, with what it is in English. */
  public Map<String, String> words() {
    return Map.copyOf(english);
  }

  /** A text in small letters with every known word in it put in English. */
  public String text(String typed) {
    String small = typed.strip().toLowerCase(Locale.ROOT);
    return english.isEmpty()
        ? small
        : known
            .matcher(small)
            .replaceAll(word -> Matcher.quoteReplacement(english.getOrDefault(word.group(), "")));
  }

  /** What one word or phrase is in English; accents and capitals may be left out. */
  public Optional<String> word(String typed) {
    String wanted = bare(typed);
    return english.entrySet().stream()
        .filter(entry -> bare(entry.getKey()).equals(wanted))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The first word of the language for something in English. */
  public Optional<String> own(String inEnglish) {
    return english.entrySet().stream()
        .filter(entry -> entry.getValue().equals(inEnglish))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** A word in small letters and without accents, which people in a hurry leave out. */
  public static String bare(String typed) {
    return Normalizer.normalize(typed.strip(), Normalizer.Form.NFD)
        .replaceAll("\\p{Mn}", "")
        .toLowerCase(Locale.ROOT);
  }
}
