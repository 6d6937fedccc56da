package io.mapwalk.shell.command;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.completion.CompletionProvider;

/**
 * A declared option. One name takes a value in every command or in none, and has one sentence of
 * help, {@code shell.option.NAME}, unless a command means something else by it.
 *
 * @param name the name without dashes
 * @param takesValue whether a value follows; if not, it is a flag
 * @param required whether the command cannot do without it
 * @param choices the only values accepted, or empty for any
 * @param fallback the value when it is not given
 * @param completion what the Tab key proposes as a value
 * @param key the key of its sentence of help
 */
public record Option(
    String name,
    boolean takesValue,
    boolean required,
    List<String> choices,
    @Nullable String fallback,
    CompletionProvider completion,
    String key) {

  private static final String KEY = "shell.option.";
  private static final char NO_SHORT_NAME = '\0';

  /** An option without a value, such as {@code --json}. */
  public static Option flag(String name) {
    return new Option(name, false, false, List.of(), null, Choice.none(), KEY + name);
  }

  /** An option with a value, such as {@code --title T}. */
  public static Option value(String name) {
    return new Option(name, true, false, List.of(), null, Choice.none(), KEY + name);
  }

  /** This option, which the command cannot do without. */
  public Option asRequired() {
    return new Option(name, takesValue, true, choices, fallback, completion, key);
  }

  /** This option, with these values and no others; the Tab key proposes them. */
  public Option oneOf(String... values) {
    List<String> list = List.of(values);
    return new Option(name, takesValue, required, list, fallback, Choice.of(list), key);
  }

  /** This option, with a value for when it is not given. */
  public Option orElse(String value) {
    return new Option(name, takesValue, required, choices, value, completion, key);
  }

  /** This option, with what the Tab key proposes. */
  public Option completing(CompletionProvider provider) {
    return new Option(name, takesValue, required, choices, fallback, provider, key);
  }

  /** The name as it is typed. */
  public String typed() {
    return "--" + name;
  }

  /** How it is typed with its value, such as {@code --title TITLE} or {@code --sort name|date}. */
  public String usage() {
    if (!takesValue) {
      return typed();
    }
    String value = choices.isEmpty() ? name.toUpperCase(Locale.ROOT) : String.join("|", choices);
    return typed() + " " + value;
  }

  /** This option, which means something else than another of its name. */
  public Option meaning(String other) {
    return new Option(name, takesValue, required, choices, fallback, completion, KEY + other);
  }

  /** As Spring Shell's command model declares it. */
  CommandOption declared() {
    return CommandOption.with()
        .shortName(NO_SHORT_NAME)
        .longName(name)
        .description(key())
        .required(required)
        .defaultValue(fallback)
        .type(takesValue ? String.class : Boolean.class)
        .build();
  }

  /** As Spring Shell's command model passes what was typed. */
  CommandOption given(String value) {
    return CommandOption.with()
        .shortName(NO_SHORT_NAME)
        .longName(name)
        .value(value)
        .type(takesValue ? String.class : Boolean.class)
        .build();
  }
}
