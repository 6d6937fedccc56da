package io.mapwalk.workshop.answer;

import java.util.regex.Pattern;

/**
 * Tells a number that counts something ({@code 3 of 5 guests}, {@code 24 hours of waiting}, {@code
 * 50 %}) from one that names a place, by the word behind it. Things that could be counted or stand
 * at a place, such as guests, are left to the place, for the echo names it.
 */
public final class Quantity {

  private static final String ENGLISH =
      "x|of|out\\s+of|per\\s?cent|percent|times|hours?|hrs?|h|minutes?|mins?|seconds?|secs?"
          + "|days?|weeks?|months?|years?|euros?|dollars?|pounds?|cents?|eur|usd|gbp|km|metres?"
          + "|meters?|kg|am|pm|o.clock|stars?";
  private static final String DUTCH =
      "(?:van|op|uit)\\s+(?:de\\s+)?\\d+|procent|keer|maal|uur|uren|minuut|minuten|seconden?"
          + "|dag|dagen|weken|maand|maanden|jaar|jaren|meter|ster|sterren|van\\s+de";
  private static final String SPANISH =
      "de\\s+(?:cada\\s+|las?\\s+|los\\s+)?\\d+|por\\s+ciento|veces|vez|horas?|minutos?"
          + "|segundos?|d[ií]as?|semanas?|mes|meses|años?|pesos?|metros?|estrellas?|de\\s+l[ao]s";
  // Rooms mix languages, and none of these words begins a sentence in another one.
  private static final Pattern BEHIND_A_NUMBER =
      Pattern.compile(
          "^(?:[%‰°€$£/×+]|[-–]\\s*\\d|(?:in|or|to|and|of|tot|en|o|a|y)\\s+\\d|(?:"
              + String.join("|", ENGLISH, DUTCH, SPANISH)
              + ")(?![\\p{L}\\d])).*$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CASE);

  private Quantity() {}

  /** Whether a number followed by this text counts something. */
  public static boolean isCountedBy(String behind) {
    return BEHIND_A_NUMBER.matcher(behind).matches();
  }
}
