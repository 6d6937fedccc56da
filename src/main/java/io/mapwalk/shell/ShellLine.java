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
 * @param words the words; an empty one where the cursor stands between words
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

  /** Splits a line, for completion at the cursor. */
  static ShellLine of(String line, int cursor) {
    List<Word> located = new ArrayList<>(Words.locate(line));
    int index = 0;
    while (index < located.size() && located.get(index).end() < cursor) {
      index++;
    }
    if (index == located.size() || located.get(index).start() > cursor) {
      located.add(index, new Word("", cursor, cursor));
    }
    Word word = located.get(index);
    int raw = cursor - word.start();
    List<String> words = located.stream().map(Word::text).toList();
    // An open quote is typed before the text it opens: take it off as if it were closed.
    String upToCursor = line.substring(word.start(), cursor);
    String text = word.text();
    int cooked = Math.min(raw, text.length());
    if (text.equals(upToCursor) && (text.startsWith("\"") || text.startsWith("'"))) {
      List<String> changed = new ArrayList<>(words);
      changed.set(index, text.substring(1));
      words = List.copyOf(changed);
      cooked = text.length() - 1;
    }
    return new ShellLine(line, cursor, words, index, cooked, raw, word.end() - word.start());
  }

  @Override
  public String word() {
    return words.get(wordIndex);
  }

  @Override
  public CharSequence escape(CharSequence candidate, boolean complete) {
    return Words.quote(candidate.toString());
  }
}
