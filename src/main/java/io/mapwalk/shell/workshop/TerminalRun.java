package io.mapwalk.shell.workshop;

import io.mapwalk.journey.Refused;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.console.Console;
import io.mapwalk.shell.console.OutsideEditor;
import io.mapwalk.shell.console.PlainReader;
import io.mapwalk.shell.hint.Hints;
import io.mapwalk.shell.present.PublicScreen;
import io.mapwalk.workshop.Asked;
import io.mapwalk.workshop.Conversation;
import io.mapwalk.workshop.Effect;
import io.mapwalk.workshop.Said;
import io.mapwalk.workshop.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.springframework.shell.core.command.ExitStatus;

/** Runs a session with a person at a terminal. */
final class TerminalRun {

  private final Console console;
  private final Conversation conversation;
  private final Parting parting;
  private final OutsideEditor editor;
  private final Speaker speaker;
  private final PublicScreen screen;
  private final Hints hints;

  TerminalRun(
      Console console,
      Conversation conversation,
      Parting parting,
      PublicScreen screen,
      OutsideEditor editor,
      Hints hints) {
    this.console = console;
    this.hints = hints;
    this.editor = editor;
    this.conversation = conversation;
    this.parting = parting;
    this.screen = screen;
    this.speaker = new Speaker(console, console.terminal().writer(), console.look());
  }

  ExitStatus run() {
    Terminal terminal = console.terminal();
    // Between two prompts an answer is being kept, and Ctrl-C must not end the program in the
    // middle of that; at a prompt the reader handles it.
    Terminal.SignalHandler before =
        terminal.handle(Terminal.Signal.INT, Terminal.SignalHandler.SIG_IGN);
    // Whoever types on meanwhile sees it at the next prompt, not in the middle of what is said.
    Attributes usual = terminal.getAttributes();
    Attributes silent = new Attributes(usual);
    silent.setLocalFlag(Attributes.LocalFlag.ECHO, false);
    terminal.setAttributes(silent);
    try {
      return run(PlainReader.at(terminal, conversation::completions), usual);
    } finally {
      terminal.setAttributes(usual);
      terminal.handle(Terminal.Signal.INT, before);
    }
  }

  private ExitStatus run(LineReader reader, Attributes usual) {
    String open = "";
    boolean resting = false;
    boolean hinted = false;
    while (true) {
      Asked asked = conversation.asked();
      if (!resting && !asked.key().equals(open)) {
        speaker.ask(asked);
        hint(asked);
        open = asked.key();
      }
      String line;
      try {
        line =
            PlainReader.line(
                reader, resting ? speaker.restPrompt() : speaker.prompt(asked), asked.prefill());
      } catch (UserInterruptException interrupted) {
        return pause(interrupted.getPartialLine());
      } catch (EndOfFileException end) {
        return pause("");
      }
      // The break has covered the question, so it is asked again.
      open = resting ? "" : open;
      resting = false;
      hints.heard(line);
      Conversation.Reply reply = conversation.tell(line);
      speaker.say(reply.said());
      if (reply.refused() && !hinted && conversation.bringsBack()) {
        hinted = true;
        String hint = console.messages().text("shell.workshop.refused-back");
        speaker.say(List.of(new Said(Tone.HINT, hint)));
      }
      if (reply.effect() instanceof Effect.Compose text) {
        compose(text, usual);
      } else if (reply.effect() instanceof Effect.Show show) {
        speaker.draw(conversation.map(), show.stage());
      } else if (reply.effect() instanceof Effect.Rank rank) {
        speaker.rank(conversation.map(), rank.method());
      } else if (reply.effect() instanceof Effect.ShowAgenda) {
        speaker.draw(conversation.sessionNow(), conversation::titleOf);
      } else if (reply.effect() instanceof Effect.Rest rest && !console.look().plain()) {
        speaker.rest(rest.until());
        resting = true;
      } else if (reply.effect() instanceof Effect.Present present) {
        screen.told(present.on(), conversation.map(), console);
      } else if (reply.effect() instanceof Effect.Quit) {
        return pause("");
      } else if (reply.effect() instanceof Effect.Finish) {
        say(parting.finished());
        return Exit.DONE;
      }
    }
  }

  // Beneath what is asked, and for the person at the keyboard alone: no other screen shows it.
  private void hint(Asked asked) {
    Arrays.stream(asked.key().split(" "))
        .skip(1)
        .findFirst()
        .flatMap(hints::at)
        .filter(hint -> speaker.hint(asked, console.messages().text("shell.hint." + hint.key())))
        .ifPresent(hints::shown);
  }

  private void compose(Effect.Compose text, Attributes usual) {
    String name = text.element().value();
    Terminal terminal = console.terminal();
    Attributes silent = terminal.getAttributes();
    terminal.setAttributes(usual);
    try {
      String written = editor.edit(terminal, name + ".txt", text.words());
      speaker.say(conversation.reworded(text.element(), written).said());
    } catch (Refused refused) {
      speaker.say(List.of(new Said(Tone.REFUSAL, refused.sentence(console.messages()))));
    } finally {
      terminal.setAttributes(silent);
    }
  }

  private ExitStatus pause(String partial) {
    conversation.pause();
    if (!partial.isBlank()) {
      console.say("shell.workshop.not-taken", partial.strip());
    }
    say(parting.left());
    return Exit.DONE;
  }

  private void say(Optional<String> key) {
    key.ifPresent(sentence -> console.say(sentence, conversation.map().header().text()));
  }
}
