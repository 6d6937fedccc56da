package io.mapwalk.shell.command;

import java.util.List;
import java.util.Locale;
import org.springframework.shell.core.command.completion.CompletionProvider;

/**
 * A declared argument, which Spring Shell's model lacks. Its sentence of help is {@code
 * shell.argument.NAME}, the same in every command.
 *
 * @param name the name, in lower case
 * @param required whether the command cannot do without it
 * @param rest whether it takes all remaining words; only the last argument may
 * @param choices the only values accepted, or empty for any
 * @param completion what the Tab key proposes
 */
public record Parameter(
    String name,
    boolean required,
    boolean rest,
    List<String> choices,
    CompletionProvider completion) {

  /** An argument the command cannot do without. */
  public static Parameter required(String name) {
    return new Parameter(name, true, false, List.of(), Choice.none());
  }

  /** An argument that may be left out. */
  public static Parameter optional(String name) {
    return new Parameter(name, false, false, List.of(), Choice.none());
  }

  /** At least one word, and all that follow. */
  public static Parameter oneOrMore(String name) {
    return new Parameter(name, true, true, List.of(), Choice.none());
  }

  /** Any number of words, also none. */
  public static Parameter anyNumber(String name) {
    return new Parameter(name, false, true, List.of(), Choice.none());
  }

  /** This argument, with these values and no others; the Tab key proposes them. */
  public Parameter oneOf(String... values) {
    List<String> list = List.of(values);
    return new Parameter(name, required, rest, list, Choice.of(list));
  }

  /** This argument, with what the Tab key proposes. */
  public Parameter completing(CompletionProvider provider) {
    return new Parameter(name, required, rest, choices, provider);
  }

  /** The name as help shows it, such as {@code MAP}. */
  public String shown() {
    return name.toUpperCase(Locale.ROOT);
  }

  /** The key of its sentence of help. */
  public String key() {
    return "shell.argument." + name;
  }
}
