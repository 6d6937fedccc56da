package io.mapwalk.shell;

import io.mapwalk.shell.command.Words;
import io.mapwalk.shell.command.Words.Word;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.CompletingParsedLine;

/**
 * A line of the shell as JLine's completion sees it, split by {@link Words}.
 *
 * @param line the whole line
 * @param cursor where the cursor is in the line
 * @param words the words before the cursor; the last is empty where a blank stands before it
 * @param wordIndex which of them the cursor is in
 * @param wordCursor where in that word, its quotes left out
 * @param rawWordCursor where in that word, its quotes counted
 * @param rawWordLength how long that word is, its quotes counted
 */
record ShellLine(
    String line,
    int cursor,
    List<String> words,
    int wordIndex,
    int wordCursor,
    int rawWordCursor,
    int rawWordLength)
    implements CompletingParsedLine {

  /** Makes them for JLine. */
  static final class Parser implements org.jline.reader.Parser {

    @Override
    public ShellLine parse(String line, int cursor, ParseContext context) {
      return of(line, cursor);
    }
  }

  /**
   * Splits what stands before the cursor. What comes after it plays no part, and a quote that is
   * still open holds all up to the cursor together: it is typed before the text it opens.
   */
  static ShellLine of(String line, int cursor) {
    String before = line.substring(0, cursor);
    List<Word> words = new ArrayList<>(Words.locate(before));
    for (int i = 0; i < words.size(); i++) {
      int start = words.get(i).start();
      if (before.charAt(start) == '"' && words.get(i).text().startsWith("\"")) {
        words.subList(i, words.size()).clear();
        words.add(new Word(before.substring(start + 1), start, cursor));
      }
    }
    if (words.isEmpty() || words.get(words.size() - 1).end() < cursor) {
      words.add(new Word("", cursor, cursor));
    }
    int index = words.size() - 1;
    Word word = words.get(index);
    int raw = cursor - word.start();
    return new ShellLine(
        line,
        cursor,
        words.stream().map(Word::text).toList(),
        index,
        word.text().length(),
        raw,
        raw);
  }

  @Override
  public String word() {
    return words.get(wordIndex);
  }

  @Override
  public CharSequence escape(CharSequence candidate, boolean complete) {
    // Asked for what has been typed so far, JLine takes away as many signs as it is told here.
    if (!complete && word().contentEquals(candidate)) {
      return line.substring(cursor - rawWordCursor, cursor);
    }
    return Words.quote(candidate.toString());
  }
}
