package io.mapwalk.shell.console;

import io.mapwalk.workshop.Completions;
import java.util.List;
import org.jline.reader.CompletingParsedLine;

/**
 * A line of text as the line reader sees it: a single word, which begins where something can be
 * completed, so that a name with blanks in it is completed as one.
 *
 * @param line the whole line
 * @param cursor where the cursor stands in it
 */
record PlainLine(String line, int cursor) implements CompletingParsedLine {

  private int start() {
    return Completions.start(line.substring(0, cursor));
  }

  @Override
  public String word() {
    return line.substring(start(), cursor);
  }

  @Override
  public int wordCursor() {
    return word().length();
  }

  @Override
  public int wordIndex() {
    return 0;
  }

  @Override
  public List<String> words() {
    return List.of(word());
  }

  /** As it is: no sign in a text needs another before it. */
  @Override
  public CharSequence escape(CharSequence candidate, boolean complete) {
    return candidate;
  }

  @Override
  public int rawWordCursor() {
    return wordCursor();
  }

  @Override
  public int rawWordLength() {
    return wordCursor();
  }
}
