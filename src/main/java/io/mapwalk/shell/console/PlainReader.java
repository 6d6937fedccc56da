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

  /**
   * A prompt as a line reader takes it: a per cent sign is a sign there too, though to the line
   * reader it would begin a setting and be swallowed.
   *
   * @param shown what is to stand before what is typed
   */
  public static String prompt(String shown) {
    return shown.replace("%", "%%");
  }
}
