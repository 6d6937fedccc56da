package io.mapwalk.shell;

import io.mapwalk.journey.Refused;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.command.Misuse;
import io.mapwalk.shell.command.StrictParser;
import io.mapwalk.shell.command.Verb;
import io.mapwalk.shell.command.Verbs;
import io.mapwalk.shell.console.Console;
import io.mapwalk.shell.relay.Relay;
import java.util.List;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.ParsedInput;

/** Runs one command line: parses, checks, runs, and reports what went wrong. */
final class Dispatcher {

  private final Verbs verbs;
  private final StrictParser parser;
  private final Failures failures;
  private final Relay relay;

  Dispatcher(Verbs verbs, StrictParser parser, Failures failures, Relay relay) {
    this.verbs = verbs;
    this.parser = parser;
    this.failures = failures;
    this.relay = relay;
  }

  /** Runs the command these words ask for; never throws. */
  ExitStatus run(List<String> words, Console console) {
    ExitStatus status = attempt(words, console);
    console.flush();
    // A result that did not arrive was not given, whatever the command thinks.
    return console.out().checkError()
        ? failures.report(new Refused("shell.failed.output"), console)
        : status;
  }

  private ExitStatus attempt(List<String> words, Console console) {
    try {
      ParsedInput input = parser.parse(words);
      boolean converses = verb(input).converses();
      return Exit.of(relay.run(words, console, converses, () -> run(input, console)));
    } catch (Throwable failure) {
      return failures.report(failure, console);
    }
  }

  private Verb verb(ParsedInput input) {
    String name = input.commandName();
    if (!input.subCommands().isEmpty()) {
      name += " " + String.join(" ", input.subCommands());
    }
    return verbs.named(name).orElseThrow();
  }

  private ExitStatus run(ParsedInput input, Console console) throws Exception {
    Verb verb = verb(input);
    if (console.inShell()) {
      refuseOptionsOfTheStart(verb, input);
    }
    boolean plain = input.options().stream().anyMatch(given -> given.longName().equals("plain"));
    Console surface = plain ? console.asPlain() : console;
    return verb.execute(new CommandContext(input, verbs, surface.out(), surface));
  }

  /** Inside the shell the home is open and the language chosen; to ignore these would be a lie. */
  private static void refuseOptionsOfTheStart(Verb verb, ParsedInput input) {
    for (CommandOption given : input.options()) {
      boolean own = verb.option(given.longName()).isPresent();
      if (!own && (given.longName().equals("home") || given.longName().equals("language"))) {
        throw new Misuse("", "shell.misuse.only-at-start", "--" + given.longName());
      }
    }
  }
}
