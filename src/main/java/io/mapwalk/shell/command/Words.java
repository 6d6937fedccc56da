package io.mapwalk.shell.command;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a line typed in the shell into words, so that people who never learned quoting rules get
 * what they meant. Blanks part words. A quote opens a quoted part only at the beginning of a word
 * (or of the value after {@code --option=}), and closes it only before a blank or the end, so that
 * {@code Bob's} and {@code 't} are plain text. A backslash is a backslash ({@code C:\temp}), save
 * before the closing kind of quote inside a quoted part.
 */
public final class Words {

  /**
   * A word and where it stands.
   *
   * @param text the word, without quotes
   * @param start where it begins in the line, quotes included
   * @param end where it ends
   */
  public record Word(String text, int start, int end) {}

  private Words() {}

  /** The words of a line. */
  public static List<String> split(String line) {
    return locate(line).stream().map(Word::text).toList();
  }

  /** The words of a line, with their places. */
  public static List<Word> locate(String line) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      if (Character.isWhitespace(line.charAt(at))) {
        at++;
        continue;
      }
      Word word = word(line, at);
      words.add(word);
      at = word.end();
    }
    return words;
  }

  /** The text as it has to be typed to be one word. */
  public static String quote(String text) {
    boolean bare =
        !text.isEmpty()
            && text.chars().noneMatch(Character::isWhitespace)
            && text.charAt(0) != '"'
            && text.charAt(0) != '\'';
    return bare ? text : '"' + text.replace("\"", "\\\"") + '"';
  }

  private static Word word(String line, int start) {
    int at = start;
    if (line.startsWith("--", start)) {
      while (at < line.length() && line.charAt(at) != '=' && !blankAt(line, at)) {
        at++;
      }
      at = at < line.length() && line.charAt(at) == '=' ? at + 1 : start;
    }
    String before = line.substring(start, at);
    if (at < line.length() && (line.charAt(at) == '"' || line.charAt(at) == '\'')) {
      int close = closing(line, at);
      if (close > 0) {
        String quote = line.substring(at, at + 1);
        String inner = line.substring(at + 1, close).replace("\\" + quote, quote);
        return new Word(before + inner, start, close + 1);
      }
    }
    while (at < line.length() && !blankAt(line, at)) {
      at++;
    }
    return new Word(line.substring(start, at), start, at);
  }

  /** Where the quote that opens at a place closes, or -1. */
  private static int closing(String line, int open) {
    int escaped = -1;
    for (int at = open + 1; at < line.length(); at++) {
      boolean closes =
          line.charAt(at) == line.charAt(open)
              && (at + 1 == line.length() || blankAt(line, at + 1));
      if (closes && line.charAt(at - 1) != '\\') {
        return at;
      }
      if (closes && escaped < 0) {
        escaped = at;
      }
    }
    // "C:\temp\" has no other end than the one that looks escaped.
    return escaped;
  }

  private static boolean blankAt(String line, int at) {
    return Character.isWhitespace(line.charAt(at));
  }
}
