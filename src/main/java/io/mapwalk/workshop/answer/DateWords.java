package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Messages;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words about dates of one language, each with what it is in English: {@code over} is {@code
 * in}, {@code volgende} is {@code next}. English is understood in every language, for it is what
 * the examples of many templates show.
 */
final class DateWords {

  private static final Pattern LEADS =
      Pattern.compile("(?:in|within|by|on|until|before|next)\\b.*");

  private final Map<String, String> english;
  private final Pattern known;
  private final Pattern beginning;

  /** The words of the language of a locale. */
  DateWords(Locale locale) {
    this.english = read(new Messages(locale).text("workshop.date-words"));
    this.known = Pattern.compile("(?<!\\p{L})(?:" + any(english.keySet().stream()) + ")(?!\\p{L})");
    Stream<String> own =
        english.entrySet().stream()
            .filter(word -> LEADS.matcher(word.getValue()).matches())
            .map(Map.Entry::getKey);
    Stream<String> usual = Stream.of("in", "within", "by", "on", "until", "before", "next");
    this.beginning =
        Pattern.compile(
            "[\\s,]+(" + any(Stream.concat(own, usual).distinct()) + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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

  // The longest first, so that a phrase wins over the words in it.
  private static String any(Stream<String> words) {
    return words
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** A text in small letters with every word known here put in English. */
  String inEnglish(String text) {
    return known
        .matcher(text)
        .replaceAll(word -> Matcher.quoteReplacement(english.getOrDefault(word.group(), "")));
  }

  /** Finds, as its first group, the word with which a date may begin inside a text. */
  Pattern beginning() {
    return beginning;
  }
}
