package io.mapwalk.shell.workshop;

import io.mapwalk.journey.Refused;
import io.mapwalk.shell.console.Console;
import io.mapwalk.shell.console.PlainReader;
import io.mapwalk.workshop.Asked;
import io.mapwalk.workshop.Said;
import io.mapwalk.workshop.TemplateChoice;
import io.mapwalk.workshop.TemplateChoice.Chosen;
import io.mapwalk.workshop.Tone;
import java.util.List;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

/** Lets a person at a terminal choose the template of a workshop that is about to begin. */
final class ChoiceRun {

  private final Console console;
  private final TemplateChoice choice;
  private final Speaker speaker;

  ChoiceRun(Console console, TemplateChoice choice) {
    this.console = console;
    this.choice = choice;
    this.speaker = new Speaker(console, console.terminal().writer(), console.look());
  }

  /** What was chosen; empty where somebody left. */
  Optional<Chosen> run() {
    Terminal terminal = console.terminal();
    Terminal.SignalHandler before =
        terminal.handle(Terminal.Signal.INT, Terminal.SignalHandler.SIG_IGN);
    try {
      LineReader reader = PlainReader.at(terminal);
      String open = "";
      while (choice.chosen().isEmpty() && !choice.isLeft()) {
        Asked asked = choice.asked();
        if (!asked.key().equals(open)) {
          speaker.ask(asked);
          open = asked.key();
        }
        answer(PlainReader.line(reader, speaker.prompt(asked), Optional.empty()));
      }
      return choice.chosen();
    } catch (UserInterruptException | EndOfFileException left) {
      return Optional.empty();
    } finally {
      terminal.handle(Terminal.Signal.INT, before);
    }
  }

  private void answer(String line) {
    try {
      speaker.say(choice.answer(line));
    } catch (Refused refused) {
      speaker.say(List.of(new Said(Tone.REFUSAL, refused.sentence(console.messages()))));
    }
  }
}
