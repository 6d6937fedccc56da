package io.mapwalk.shell.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.AbstractCommand;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.completion.CompletionContext;
import org.springframework.shell.core.command.completion.CompletionProposal;
import org.springframework.shell.core.command.completion.CompletionProvider;

/**
 * A command: what it is called, what it takes, and what it does. To add one, declare it in a {@link
 * Noun}:
 *
 * <pre>{@code
 * final class MapCommands implements Noun {
 *
 *   private final Supplier<Archive> archive; // opened only when a command needs it
 *
 *   public List<Verb> verbs() {
 *     return List.of(
 *         Verb.named("map show")
 *             .in(Task.LOOK)
 *             .takes(Parameter.required("map").completing(Choice.from(this::titles)))
 *             .option(Option.flag("json"))
 *             .option(Option.value("lane"))
 *             .does(this::show));
 *   }
 *
 *   private ExitStatus show(Call call) {
 *     JourneyMap map = find(call.argument("map"));
 *     call.out().println(call.has("json") ? json(map) : board(map, call.console().width()));
 *     return Exit.DONE;
 *   }
 * }
 * }</pre>
 *
 * and give it sentences in {@code messages/shell.properties}: {@code shell.map.show} says in one
 * sentence what it does, {@code shell.map.show.example} is a command line to copy, and {@code
 * shell.map.show.more}, where there is one, says the rest. Options and arguments have a sentence
 * each, {@code shell.option.json} and {@code shell.argument.map}, shared by all commands. A noun is
 * made known as a bean of type {@link Noun}.
 *
 * <p>What was typed is checked against the declaration before the command runs. A command that
 * cannot do what it was asked throws {@link io.mapwalk.journey.Refused} (exit status 1), one that
 * was called wrongly in a way a declaration cannot say throws {@link Misuse} (2).
 */
public final class Verb extends AbstractCommand {

  /** What a command does. */
  @FunctionalInterface
  public interface Body {

    /**
     * Runs the command.
     *
     * @param call what was typed, and what to speak through
     * @return usually {@link Exit#DONE}
     * @throws Exception if it could not be done; the user reads one sentence
     */
    ExitStatus run(Call call) throws Exception;
  }

  private final Task task;
  private final List<Option> declaredOptions;
  private final List<Parameter> parameters;
  private final boolean conversing;
  private final Body body;

  private Verb(Builder builder, Body body) {
    super(builder.name, key(builder.name), builder.task.word());
    this.task = builder.task;
    this.declaredOptions = List.copyOf(builder.options);
    this.parameters = List.copyOf(builder.parameters);
    this.conversing = builder.conversing;
    this.body = body;
  }

  /**
   * Begins to declare a command.
   *
   * @param name one word or more, such as {@code map show}
   */
  public static Builder named(String name) {
    return new Builder(name);
  }

  /** The task under which help lists it. */
  public Task task() {
    return task;
  }

  /** The declared options, without those that every command takes. */
  public List<Option> options() {
    return declaredOptions;
  }

  /** The declared arguments, in their order. */
  public List<Parameter> parameters() {
    return parameters;
  }

  /** The option of that name, where it is declared. */
  public Optional<Option> option(String name) {
    return declaredOptions.stream().filter(option -> option.name().equals(name)).findFirst();
  }

  /** Whether it reads answers, so that no other process can run it for this one. */
  public boolean converses() {
    return conversing;
  }

  /** The line that shows what it takes, such as {@code map show MAP [--json]}. */
  public String usage() {
    StringBuilder line = new StringBuilder(getName());
    for (Parameter parameter : parameters) {
      String shown = parameter.shown() + (parameter.rest() ? "..." : "");
      line.append(parameter.required() ? " " + shown : " [" + shown + "]");
    }
    for (Option option : declaredOptions) {
      line.append(option.required() ? " " + option.usage() : " [" + option.usage() + "]");
    }
    return line.toString();
  }

  /** The key of its sentence; {@code .example} and {@code .more} are added for the others. */
  public String key() {
    return getDescription();
  }

  @Override
  public List<CommandOption> getOptions() {
    return declaredOptions.stream().map(Option::declared).toList();
  }

  /** What may come next: options, values of options, and arguments. */
  @Override
  public CompletionProvider getCompletionProvider() {
    return this::complete;
  }

  /**
   * Runs the command. Help has been seen to by then, so that nothing of what the base class prints
   * on its own is ever printed.
   */
  @Override
  public ExitStatus execute(CommandContext context) throws Exception {
    return doExecute(context);
  }

  @Override
  public ExitStatus doExecute(CommandContext context) throws Exception {
    try (Call call = new Call(this, context)) {
      return body.run(call);
    }
  }

  private List<CompletionProposal> complete(CompletionContext context) {
    List<String> before = context.getWords().subList(0, context.getWordIndex());
    String typed = context.currentWordUpToCursor();
    boolean onlyArguments = before.contains("--");
    int arguments = 0;
    Option waiting = null;
    List<String> given = new ArrayList<>();
    for (String word : before) {
      if (waiting != null) {
        waiting = null;
      } else if (word.startsWith("--") && !onlyArguments) {
        String name = word.substring(2).replaceFirst("=.*", "");
        given.add(name);
        waiting = word.contains("=") ? null : option(name).filter(Option::takesValue).orElse(null);
      } else {
        arguments++;
      }
    }
    if (waiting != null) {
      return waiting.completion().apply(context.commandOption(waiting.declared()));
    }
    if (typed != null && typed.startsWith("-") && !onlyArguments) {
      return declaredOptions.stream()
          .filter(option -> !given.contains(option.name()))
          .map(option -> new CompletionProposal(option.typed()).description(option.key()))
          .toList();
    }
    if (parameters.isEmpty()) {
      return List.of();
    }
    int last = parameters.size() - 1;
    if (arguments > last && !parameters.get(last).rest()) {
      return List.of();
    }
    return parameters.get(Math.min(arguments, last)).completion().apply(context);
  }

  private static String key(String name) {
    return "shell." + name.replace(' ', '.');
  }

  /** Declares a command step by step. */
  public static final class Builder {

    private final String name;
    private final List<Option> options = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private Task task = Task.PROGRAM;
    private boolean conversing;

    private Builder(String name) {
      this.name = name;
    }

    /** Lists it in help under this task. */
    public Builder in(Task task) {
      this.task = task;
      return this;
    }

    /** Declares the next argument. */
    public Builder takes(Parameter parameter) {
      Parameter last = parameters.isEmpty() ? null : parameters.get(parameters.size() - 1);
      if (last != null && (last.rest() || (!last.required() && parameter.required()))) {
        throw new IllegalArgumentException(name + ": " + parameter.name() + " cannot be reached");
      }
      parameters.add(parameter);
      return this;
    }

    /** Declares an option. */
    public Builder option(Option option) {
      options.add(option);
      return this;
    }

    /** Says that it reads answers from whoever called it. */
    public Builder conversing() {
      this.conversing = true;
      return this;
    }

    /** Says what it does, and ends the declaration. */
    public Verb does(Body body) {
      return new Verb(this, body);
    }
  }
}
