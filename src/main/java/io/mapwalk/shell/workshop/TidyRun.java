package io.mapwalk.shell.workshop;

import io.mapwalk.journey.Refused;
import io.mapwalk.shell.console.Console;
import io.mapwalk.shell.console.PlainReader;
import io.mapwalk.terminal.Look;
import io.mapwalk.workshop.Asked;
import io.mapwalk.workshop.Said;
import io.mapwalk.workshop.Tone;
import io.mapwalk.workshop.tidy.Tidying;
import java.util.List;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

/** Asks what is to become of each thing that was noted, a person or a pipe. */
final class TidyRun {

  private final Console console;
  private final Tidying tidying;
  private final Speaker speaker;
  private int line;

  TidyRun(Console console, Tidying tidying) {
    this.console = console;
    this.tidying = tidying;
    this.speaker =
        console.interactive()
            ? new Speaker(console, console.terminal().writer(), console.look())
            : new Speaker(console, console.err(), Look.PLAIN);
  }

  /**
   * Asks until all was gone through or somebody left.
   *
   * @throws Refused if a line of a pipe cannot be done; those before it are kept
   */
  void run() {
    if (!console.interactive()) {
      ask(this::piped);
      return;
    }
    Terminal terminal = console.terminal();
    Terminal.SignalHandler before =
        terminal.handle(Terminal.Signal.INT, Terminal.SignalHandler.SIG_IGN);
    try {
      LineReader reader = PlainReader.at(terminal);
      ask(asked -> typed(reader, asked));
    } finally {
      terminal.handle(Terminal.Signal.INT, before);
    }
  }

  private interface Source {
    Optional<String> next(Asked asked);
  }

  private void ask(Source source) {
    String open = "";
    while (!tidying.ended()) {
      Asked asked = tidying.asked();
      if (!asked.key().equals(open)) {
        speaker.ask(asked);
        open = asked.key();
      }
      Optional<String> answer = source.next(asked);
      if (answer.isEmpty()) {
        return;
      }
      if (take(answer.get())) {
        open = "";
      }
    }
  }

  // Something that was changed and stays is shown again as it is now.
  private boolean take(String answer) {
    line++;
    try {
      List<Said> said = tidying.answer(answer);
      speaker.say(said);
      return !said.isEmpty();
    } catch (Refused refused) {
      String sentence = refused.sentence(console.messages());
      if (!console.interactive()) {
        throw new Refused("shell.tidy.line-refused", line, sentence);
      }
      speaker.say(List.of(new Said(Tone.REFUSAL, sentence)));
      return false;
    }
  }

  private Optional<String> typed(LineReader reader, Asked asked) {
    try {
      return Optional.of(PlainReader.line(reader, speaker.prompt(asked), asked.prefill()));
    } catch (UserInterruptException left) {
      String partial = left.getPartialLine().strip();
      if (!partial.isEmpty() && !asked.prefill().filter(partial::equals).isPresent()) {
        console.say("shell.workshop.not-taken", partial);
      }
      return Optional.empty();
    } catch (EndOfFileException left) {
      return Optional.empty();
    }
  }

  private Optional<String> piped(Asked asked) {
    console.err().println(speaker.prompt(asked).stripTrailing());
    return console.in().next();
  }
}
