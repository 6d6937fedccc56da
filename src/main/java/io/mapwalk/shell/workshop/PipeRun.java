package io.mapwalk.shell.workshop;

import io.mapwalk.journey.Refused;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.console.Console;
import io.mapwalk.shell.present.PublicScreen;
import io.mapwalk.terminal.Look;
import io.mapwalk.workshop.AnswersFile;
import io.mapwalk.workshop.Asked;
import io.mapwalk.workshop.Conversation;
import io.mapwalk.workshop.Effect;
import java.util.Optional;
import org.springframework.shell.core.command.ExitStatus;

/**
 * Runs a session with answers from a pipe, one a line, or lines that name their prompts. A line has
 * been kept for good when the next prompt stands on standard error.
 */
final class PipeRun {

  private final Console console;
  private final Conversation conversation;
  private final Parting parting;
  private final Speaker speaker;
  private final PublicScreen screen;
  private String open = "";

  PipeRun(Console console, Conversation conversation, Parting parting, PublicScreen screen) {
    this.console = console;
    this.conversation = conversation;
    this.parting = parting;
    this.screen = screen;
    this.speaker = new Speaker(console, console.err(), Look.PLAIN);
  }

  ExitStatus run() {
    AnswersFile.Outcome outcome = AnswersFile.run(conversation, this::next, this::reply, this::ask);
    String title = conversation.map().header().text().value();
    outcome
        .unasked()
        .forEach(label -> console.say("shell.workshop.unasked", label.line(), label.label()));
    switch (outcome.end()) {
      case REFUSED -> throw refusal(outcome);
      case FINISHED -> say(parting.finished(), title);
      case ENDED, LEFT -> {
        conversation.pause();
        say(parting.left(), title);
      }
    }
    return Exit.DONE;
  }

  private void say(Optional<String> key, String title) {
    key.ifPresent(sentence -> console.say(sentence, title));
  }

  private void ask(Asked asked) {
    if (!asked.key().equals(open)) {
      speaker.ask(asked);
      open = asked.key();
    }
    console.err().println(speaker.prompt(asked).stripTrailing());
  }

  private void reply(Conversation.Reply reply) {
    if (reply.refused()) {
      return;
    }
    speaker.say(reply.said());
    if (reply.effect() instanceof Effect.Compose) {
      console.say("shell.editor.not-in-a-pipe");
    } else if (reply.effect() instanceof Effect.Show show) {
      speaker.draw(conversation.map(), show.stage());
    } else if (reply.effect() instanceof Effect.Rank rank) {
      speaker.rank(conversation.map(), rank.method());
    } else if (reply.effect() instanceof Effect.ShowAgenda) {
      speaker.draw(conversation.sessionNow(), conversation::titleOf);
    } else if (reply.effect() instanceof Effect.Present present) {
      screen.told(present.on(), conversation.map(), console);
    }
  }

  private Refused refusal(AnswersFile.Outcome outcome) {
    int line = outcome.line();
    String label = outcome.label();
    String sentence = outcome.sentence();
    try {
      conversation.pause();
    } catch (Refused failed) {
      // What failed is the disk: then the first thing said of it is the one to be told.
      return new Refused("shell.workshop.line-failed", line, label, sentence);
    }
    return new Refused(parting.refused(), line, label, sentence);
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
