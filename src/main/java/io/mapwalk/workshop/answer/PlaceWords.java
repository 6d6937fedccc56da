package io.mapwalk.workshop.answer;

import io.mapwalk.journey.InEnglish;
import io.mapwalk.journey.JourneyMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The little words before a place, such as “to”, “after” and “into”, in the language of the room:
 * {@code p3 naar 5} is {@code p3 to 5}.
 */
final class PlaceWords {

  private static final Pattern PLACE =
      Pattern.compile("^(?:[a-zA-Z]{0,2}\\d{1,4}(?:\\s.*)?|[.-])$", Pattern.DOTALL);

  private PlaceWords() {}

  /** A line with those words put in English, where a place follows; elsewhere they are text. */
  static String inEnglish(Scene scene, JourneyMap map, String line) {
    InEnglish words = new InEnglish(scene.messages(), "workshop.place-words");
    if (words.words().isEmpty()) {
      return line;
    }
    Matcher matcher =
        Pattern.compile(
                "(?<=\\s)(?:" + InEnglish.any(words.words().keySet().stream()) + ")(?=\\s)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(line);
    StringBuilder english = new StringBuilder();
    while (matcher.find()) {
      String behind = line.substring(matcher.end()).strip();
      boolean place = PLACE.matcher(behind).matches() || new Stages(map).find(behind).isPresent();
      String word = place ? words.word(matcher.group()).orElse("") : matcher.group();
      matcher.appendReplacement(english, Matcher.quoteReplacement(word));
    }
    return matcher.appendTail(english).toString();
  }
}
