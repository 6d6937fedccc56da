package io.mapwalk.shell;

import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.command.Words;
import io.mapwalk.shell.console.ArrowKeys;
import io.mapwalk.shell.console.Console;
import io.mapwalk.shell.console.LineSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.shell.core.ShellRunner;
import org.springframework.shell.core.command.ExitStatus;

/**
 * The shell: a command a line, until {@code quit} or Ctrl-D. Ctrl-C empties the line and never ends
 * the shell. Lines from a pipe are run one after the other, without prompts; the exit status is
 * then that of the first command that failed.
 */
final class InteractiveRunner implements ShellRunner, ExitCodeGenerator {

  // What many a prompt answers with help is asked here too.
  private static final List<String> ASKING = List.of("?");
  private static final List<String> HELP = List.of("help");
  private static final String PROMPT = "mapwalk> ";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Dispatcher dispatcher;
  private final Completer completer;
  private final HomeFolder home;
  private final Console console;
  private final Runnable listening;
  private final Runnable tidying;
  private final Welcome welcome;
  private int status;

  InteractiveRunner(
      Dispatcher dispatcher,
      Completer completer,
      HomeFolder home,
      Console console,
      Runnable listening,
      Runnable tidying,
      Welcome welcome) {
    this.dispatcher = dispatcher;
    this.completer = completer;
    this.home = home;
    this.console = console.asShell();
    this.listening = listening;
    this.tidying = tidying;
    this.welcome = welcome;
  }

  @Override
  public void run(String[] arguments) {
    if (console.interactive()) {
      converse();
    } else {
      runLines(console.in());
    }
  }

  @Override
  public int getExitCode() {
    return status;
  }

  private void runLines(LineSource lines) {
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      List<String> words = Words.split(line.get());
      if (words.isEmpty()) {
        continue;
      }
      ExitStatus result = dispatcher.run(words, console);
      status = status == 0 ? result.code() : status;
      if (result == ProgramCommands.LEAVE || result == Exit.STOPPED) {
        return;
      }
    }
  }

  private void converse() {
    Terminal terminal = console.terminal();
    // Ctrl-C must not end the shell while a command runs, nor interrupt its thread: an interrupted
    // thread closes the archive's file in the middle of a write.
    terminal.handle(Terminal.Signal.INT, Terminal.SignalHandler.SIG_IGN);
    LineReader reader = reader(terminal);
    List<List<String>> offered = welcome.greet(console);
    console.flush();
    try (Idle idle = new Idle(PATIENCE, tidying)) {
      converse(reader, idle, offered);
    }
  }

  private void converse(LineReader reader, Idle idle, List<List<String>> greeting) {
    List<List<String>> offered = greeting;
    while (true) {
      // Whatever comes first opens the archive, and from then on other processes can knock.
      listening.run();
      try {
        idle.begin();
        List<String> words = meant(Words.split(line(reader)), offered);
        idle.end();
        if (!words.isEmpty()) {
          ExitStatus result = dispatcher.run(words, console);
          if (result == ProgramCommands.LEAVE) {
            return;
          }
          // What was mistyped does not take away what was offered.
          offered = result == Exit.MISUSE ? offered : List.of();
        }
      } catch (UserInterruptException e) {
        // The line is emptied; the shell goes on.
        continue;
      } catch (EndOfFileException e) {
        return;
      }
    }
  }

  // A Ctrl-C that comes when the line has just ended must not interrupt what is done with it.
  private static String line(LineReader reader) {
    try {
      return reader.readLine(PROMPT);
    } finally {
      Thread.interrupted();
    }
  }

  private static List<String> meant(List<String> words, List<List<String>> offered) {
    if (words.equals(ASKING)) {
      return HELP;
    }
    boolean number = words.size() == 1 && words.get(0).matches("[1-9]");
    int choice = number ? Integer.parseInt(words.get(0)) : 0;
    return choice >= 1 && choice <= offered.size() ? offered.get(choice - 1) : words;
  }

  private LineReader reader(Terminal terminal) {
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .appName("mapwalk")
            .terminal(terminal)
            .parser(new ShellLine.Parser())
            .completer(completer)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.HISTORY_TIMESTAMPED, false)
            .option(LineReader.Option.HISTORY_IGNORE_SPACE, true)
            .option(LineReader.Option.HISTORY_IGNORE_DUPS, true)
            .option(LineReader.Option.CASE_INSENSITIVE, true);
    Path history = home.history();
    try {
      OwnerOnly.create(history);
      builder.variable(LineReader.HISTORY_FILE, history);
    } catch (IOException e) {
      // Without a home that can be written the shell still works; it only forgets its lines.
      console.say("shell.history.none", home.path());
    }
    return ArrowKeys.in(builder.build());
  }
}
