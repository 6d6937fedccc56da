package io.mapwalk.shell.command;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Progress;
import io.mapwalk.shell.console.Attended;
import io.mapwalk.shell.console.Console;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;

/**
 * One call of a command: what was typed, by the names that were declared, and what to speak
 * through. Asking for a name that was not declared is a fault of the program.
 */
public final class Call implements AutoCloseable {

  private final Verb verb;
  private final CommandContext context;
  private final Attended progress;

  Call(Verb verb, CommandContext context) {
    this.verb = verb;
    this.context = context;
    this.progress = console().progress();
  }

  /** The argument of that name, which was declared as required. */
  public String argument(String name) {
    return optionalArgument(name).orElseThrow(() -> new IllegalArgumentException(name));
  }

  /** The argument of that name, if it was given. */
  public Optional<String> optionalArgument(String name) {
    return arguments(name).stream().findFirst();
  }

  /** All words of the argument of that name; more than one only if it was declared to take them. */
  public List<String> arguments(String name) {
    int index = 0;
    while (!verb.parameters().get(index).name().equals(name)) {
      index++;
    }
    int from = index;
    boolean rest = verb.parameters().get(index).rest();
    return context.parsedInput().arguments().stream()
        .filter(given -> rest ? given.index() >= from : given.index() == from)
        .map(CommandArgument::value)
        .toList();
  }

  /** The value of an option, if it was given or has one for when it is not. */
  public Optional<String> option(String name) {
    return given(name).or(() -> Optional.ofNullable(declared(name).fallback()));
  }

  /** Whether an option was given. */
  public boolean has(String name) {
    return given(name).isPresent();
  }

  private Optional<String> given(String name) {
    declared(name);
    return context.parsedInput().options().stream()
        .filter(given -> given.longName().equals(name))
        .map(CommandOption::value)
        .findFirst();
  }

  /** The command that was called. */
  public Verb verb() {
    return verb;
  }

  /** The commands there are. */
  public Verbs verbs() {
    return (Verbs) context.commandRegistry();
  }

  /** What to speak through. */
  public Console console() {
    return (Console) context.inputReader();
  }

  /** What to tell how far work has come that may take long, and what stops it. */
  public Progress progress() {
    return progress;
  }

  /** Where results go. */
  public PrintWriter out() {
    return console().out();
  }

  /** Where prompts, messages and progress go. */
  public PrintWriter err() {
    return console().err();
  }

  /** The sentences in the user's language. */
  public Messages messages() {
    return console().messages();
  }

  /** Writes a sentence as a message. */
  public void say(String key, Object... arguments) {
    console().say(key, arguments);
  }

  /** The command has ended. */
  @Override
  public void close() {
    progress.close();
  }

  private Option declared(String name) {
    return verb.option(name).orElseThrow(() -> new IllegalArgumentException(name));
  }
}
