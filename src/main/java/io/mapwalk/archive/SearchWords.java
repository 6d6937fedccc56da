package io.mapwalk.archive;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words as search compares them: in lower case and without accents, so that “cafe” finds “Café”.
 * Scripts that set no blanks between words count each sign as one.
 */
final class SearchWords {

  /** What is kept of a longer word. */
  static final int LONGEST = 40;

  private SearchWords() {}

  /**
   * A word of a text.
   *
   * @param folded as it is compared
   * @param from where it begins in the text
   * @param to where it ends, exclusive
   */
  record Word(String folded, int from, int to) {}

  /** The words of a text, in their order. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int from = -1;
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      boolean alone = standsAlone(point);
      boolean part = !alone && (Character.isLetterOrDigit(point) || (from >= 0 && isMark(point)));
      if (part && from < 0) {
        from = at;
      } else if (!part && from >= 0) {
        add(words, text, from, at);
        from = -1;
      }
      if (alone) {
        add(words, text, at, next);
      }
      at = next;
    }
    if (from >= 0) {
      add(words, text, from, text.length());
    }
    return words;
  }

  private static void add(List<Word> words, String text, int from, int to) {
    String folded = folded(text.substring(from, to));
    if (!folded.isEmpty()) {
      words.add(new Word(folded, from, to));
    }
  }

  private static String folded(String word) {
    String parts = word;
    if (!isAscii(word)) {
      parts = Normalizer.normalize(word, Normalizer.Form.NFKD);
    }
    StringBuilder kept = new StringBuilder(parts.length());
    parts
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(point -> letter(point, kept));
    return kept.substring(0, Math.min(LONGEST, kept.length()));
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 128);
  }

  // Letters that are one in Unicode, and that nobody finds on a keyboard without them.
  private static void letter(int point, StringBuilder kept) {
    switch (point) {
      case 'ß' -> kept.append("ss");
      case 'æ' -> kept.append("ae");
      case 'œ' -> kept.append("oe");
      case 'ø' -> kept.append('o');
      case 'ł' -> kept.append('l');
      case 'đ', 'ð' -> kept.append('d');
      case 'ı' -> kept.append('i');
      case 'þ' -> kept.append("th");
      default -> kept.appendCodePoint(point);
    }
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean standsAlone(int point) {
    if (point < 0x0E00) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(point);
    return Character.isIdeographic(point)
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || (script == UnicodeScript.THAI && Character.isLetterOrDigit(point));
  }
}
