package io.mapwalk.workshop.answer;

import io.mapwalk.journey.InEnglish;
import io.mapwalk.journey.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words about dates of one language, each with what it is in English: {@code over} is {@code
 * in}, {@code volgende} is {@code next}.
 */
final class DateWords {

  private static final Pattern LEADS =
      Pattern.compile("(?:in|within|by|on|until|before|next)\\b.*");

  private final InEnglish words;
  private final Pattern beginning;

  /** The words of the language of a locale. */
  DateWords(Locale locale) {
    this.words = new InEnglish(new Messages(locale), "workshop.date-words");
    Stream<String> own =
        words.words().entrySet().stream()
            .filter(word -> LEADS.matcher(word.getValue()).matches())
            .map(Map.Entry::getKey);
    Stream<String> usual = Stream.of("in", "within", "by", "on", "until", "before", "next");
    this.beginning =
        Pattern.compile(
            "[\\s,]+(" + InEnglish.any(Stream.concat(own, usual).distinct()) + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** A text in small letters with every word known here put in English. */
  String inEnglish(String text) {
    return words.text(text);
  }

  /** Finds, as its first group, the word with which a date may begin inside a text. */
  Pattern beginning() {
    return beginning;
  }
}
