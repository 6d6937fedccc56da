package io.mapwalk.shell.workshop;

import io.mapwalk.journey.Refused;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.console.Console;
import io.mapwalk.terminal.Look;
import io.mapwalk.workshop.Asked;
import io.mapwalk.workshop.Conversation;
import io.mapwalk.workshop.Effect;
import io.mapwalk.workshop.Said;
import java.util.Optional;
import org.springframework.shell.core.command.ExitStatus;

/**
 * Runs a session with answers from a pipe, one a line. A line has been kept for good when the next
 * prompt stands on standard error.
 */
final class PipeRun {

  private final Console console;
  private final Conversation conversation;
  private final Speaker speaker;

  PipeRun(Console console, Conversation conversation) {
    this.console = console;
    this.conversation = conversation;
    this.speaker = new Speaker(console, console.err(), Look.PLAIN);
  }

  ExitStatus run() {
    String open = "";
    while (true) {
      Asked asked = conversation.asked();
      if (!asked.key().equals(open)) {
        speaker.ask(asked);
        open = asked.key();
      }
      console.err().println(speaker.prompt(asked).stripTrailing());
      Optional<String> line = next();
      if (line.isEmpty()) {
        conversation.pause();
        console.say("shell.workshop.paused", conversation.map().header().text());
        return Exit.DONE;
      }
      Conversation.Reply reply = conversation.tell(line.get());
      if (reply.refused()) {
        String sentence = reply.said().stream().findFirst().map(Said::text).orElse("");
        throw refusal(asked.label(), sentence);
      }
      speaker.say(reply.said());
      if (reply.effect() instanceof Effect.Show show) {
        speaker.draw(conversation.map(), show.stage());
      } else if (reply.effect() instanceof Effect.ShowAgenda) {
        speaker.draw(conversation.session(), conversation::titleOf);
      } else if (reply.effect() instanceof Effect.Quit) {
        conversation.pause();
        console.say("shell.workshop.paused", conversation.map().header().text());
        return Exit.DONE;
      } else if (reply.effect() instanceof Effect.Finish) {
        console.say("shell.workshop.finished", conversation.map().header().text());
        return Exit.DONE;
      }
    }
  }

  private Refused refusal(String label, String sentence) {
    int line = console.in().number();
    try {
      conversation.pause();
    } catch (Refused failed) {
      // What failed is the disk: then the first thing said of it is the one to be told.
      return new Refused("shell.workshop.line-failed", line, label, sentence);
    }
    return new Refused("shell.workshop.line-refused", line, label, sentence);
  }

  private Optional<String> next() {
    try {
      return console.in().next();
    } catch (Refused unreadable) {
      conversation.pause();
      throw unreadable;
    }
  }
}
