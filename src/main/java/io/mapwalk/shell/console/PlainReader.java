package io.mapwalk.shell.console;

import io.mapwalk.workshop.Completion;
import io.mapwalk.workshop.Completions;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Terminal;

/**
 * Reads lines that are nothing but text: no sign in them means anything to the reader, and nothing
 * of them is remembered, for what people say in a workshop is confidential.
 */
public final class PlainReader {

  private PlainReader() {}

  /** A reader at a terminal. */
  public static LineReader at(Terminal terminal) {
    return at(terminal, before -> List.of());
  }

  /**
   * A reader at a terminal that offers what may be typed next when the Tab key is pressed.
   *
   * @param completions gives it for what stands before the cursor, see {@link Completions#start}
   */
  public static LineReader at(Terminal terminal, Function<String, List<Completion>> completions) {
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .appName("mapwalk-workshop")
            .terminal(terminal)
            .parser((line, cursor, context) -> new PlainLine(line, cursor))
            .completer(
                (reader, line, candidates) ->
                    completions.apply(line.line().substring(0, line.cursor())).stream()
                        .map(PlainReader::candidate)
                        .forEach(candidates::add))
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.BRACKETED_PASTE, true)
            .option(LineReader.Option.INSERT_TAB, false)
            .option(LineReader.Option.CASE_INSENSITIVE, true)
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, "");
    return ArrowKeys.in(builder.build());
  }

  /**
   * Reads a line, and leaves no interruption behind: a Ctrl-C that comes when the line has just
   * ended would otherwise stop what is done with it, even in the middle of a write.
   *
   * @param reader where it is typed
   * @param prompt what stands before it, as it is to be seen
   * @param begun what the line begins with
   * @throws org.jline.reader.UserInterruptException if Ctrl-C is pressed
   * @throws org.jline.reader.EndOfFileException if there is nothing more to read
   */
  public static String line(LineReader reader, String prompt, Optional<String> begun) {
    try {
      return reader.readLine(prompt(prompt), null, (Character) null, begun.orElse(null));
    } finally {
      Thread.interrupted();
    }
  }

  private static Candidate candidate(Completion completion) {
    String meaning = completion.meaning().isBlank() ? null : completion.meaning();
    String value = completion.value();
    return new Candidate(value, value, null, meaning, null, null, completion.whole());
  }

  // A per cent sign is a sign in a prompt too, though to the line reader it would begin a setting
  // and be swallowed.
  private static String prompt(String shown) {
    return shown.replace("%", "%%");
  }
}
