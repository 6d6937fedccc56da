package io.mapwalk.shell.console;

import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;

/**
 * Reads lines that are nothing but text: no sign in them means anything, and nothing of them is
 * remembered, for what people say in a workshop is confidential.
 */
public final class PlainReader {

  private PlainReader() {}

  /** A reader at a terminal. */
  public static LineReader at(Terminal terminal) {
    DefaultParser words = new DefaultParser();
    words.setEscapeChars(new char[0]);
    words.setQuoteChars(new char[0]);
    words.setEofOnUnclosedQuote(false);
    words.setEofOnEscapedNewLine(false);
    return LineReaderBuilder.builder()
        .appName("mapwalk-workshop")
        .terminal(terminal)
        .parser(words)
        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
        .option(LineReader.Option.BRACKETED_PASTE, true)
        .option(LineReader.Option.INSERT_TAB, false)
        .variable(LineReader.SECONDARY_PROMPT_PATTERN, "")
        .build();
  }
}
