package io.mapwalk.shell.command;

import io.mapwalk.journey.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.ParsedInput;

/**
 * Reads a command line exactly as it was given and checks every name and count against what the
 * command declares, so that nothing typed wrongly is ever silently ignored. Spring Shell's own
 * parser joins the argument list with blanks and splits it again, and lets unknown options and
 * extra words pass.
 *
 * <p>Whether an option takes a value is known from its name alone ({@link Verbs}), so options may
 * stand anywhere, also before the command. {@code --help} anywhere becomes a call of {@code help}
 * for the command it stands beside, {@code --version} one of {@code version}.
 */
public final class StrictParser implements CommandParser {

  private static final int LONGEST_SHOWN = 60;

  private final Verbs verbs;

  /** A parser for these commands. */
  public StrictParser(Verbs verbs) {
    this.verbs = verbs;
  }

  /** An option as typed: its name, and its value if one was given. */
  private record Typed(String name, Optional<String> value) {}

  /** A command line told apart into options and other words. */
  private record Line(List<Typed> options, List<String> words) {
    boolean has(String option) {
      return options.stream().anyMatch(typed -> typed.name().equals(option));
    }
  }

  /**
   * Reads a line typed in the shell.
   *
   * @throws Misuse if it is not as the command declares
   */
  @Override
  public ParsedInput parse(String line) {
    return parse(Words.split(line));
  }

  /**
   * Reads an argument list.
   *
   * @throws Misuse if it is not as the command declares
   */
  public ParsedInput parse(List<String> arguments) {
    Line line = tell(arguments);
    if (line.has("help")) {
      List<String> about =
          verbs
              .leading(line.words())
              .map(verb -> List.of(verb.getName().split(" ")))
              .orElse(line.words());
      return input("help", List.of(), about);
    }
    if (line.has("version")) {
      return input("version", List.of(), List.of());
    }
    Verb verb = verbs.leading(line.words()).orElseThrow(() -> unknown(line.words()));
    int nameLength = verb.getName().split(" ").length;
    List<String> words = line.words().subList(nameLength, line.words().size());
    checkOptions(verb, line.options());
    checkArguments(verb, words);
    return input(verb.getName(), line.options(), words);
  }

  private Line tell(List<String> arguments) {
    List<Typed> options = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i);
      if (word.equals("--")) {
        words.addAll(arguments.subList(i + 1, arguments.size()));
        break;
      }
      if (word.equals("-h")) {
        options.add(new Typed("help", Optional.empty()));
      } else if (word.startsWith("--")) {
        int equals = word.indexOf('=');
        String name = word.substring(2, equals < 0 ? word.length() : equals);
        Optional<String> value = Optional.empty();
        if (equals >= 0) {
          value = Optional.of(word.substring(equals + 1));
        } else if (verbs.takesValue(name) && isValue(arguments, i + 1)) {
          value = Optional.of(arguments.get(++i));
        }
        options.add(new Typed(name, value));
      } else if (word.length() > 1 && word.charAt(0) == '-' && Character.isLetter(word.charAt(1))) {
        options.add(new Typed(word.substring(1), Optional.empty()));
      } else {
        words.add(word);
      }
    }
    return new Line(options, words);
  }

  /** A word that looks like an option is no value; {@code --title=--x} says it is one. */
  private static boolean isValue(List<String> arguments, int index) {
    return index < arguments.size()
        && !arguments.get(index).startsWith("--")
        && !arguments.get(index).equals("-h");
  }

  private void checkOptions(Verb verb, List<Typed> given) {
    String name = verb.getName();
    List<Option> known = verbs.optionsOf(verb);
    Set<String> seen = new HashSet<>();
    for (Typed typed : given) {
      Option option =
          known.stream()
              .filter(candidate -> candidate.name().equals(typed.name()))
              .findFirst()
              .orElseThrow(() -> unknownOption(verb, known, typed.name()));
      String shown = option.typed();
      if (option.takesValue() && typed.value().isEmpty()) {
        throw new Misuse(name, "shell.misuse.value-missing", shown);
      }
      if (!option.takesValue() && typed.value().isPresent()) {
        throw new Misuse(name, "shell.misuse.value-extra", shown);
      }
      if (!seen.add(typed.name()) && option.takesValue()) {
        throw new Misuse(name, "shell.misuse.option-twice", shown);
      }
      String value = typed.value().orElse("");
      if (!option.choices().isEmpty() && !option.choices().contains(value)) {
        String choices = String.join(", ", option.choices());
        throw new Misuse(name, "shell.misuse.option-choice", shown, shown(value), choices);
      }
    }
    for (Option option : known) {
      if (option.required() && !seen.contains(option.name())) {
        throw new Misuse(name, "shell.misuse.option-missing", name, option.typed());
      }
    }
  }

  private static void checkArguments(Verb verb, List<String> words) {
    String name = verb.getName();
    List<Parameter> parameters = verb.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      if (i >= words.size()) {
        if (parameter.required()) {
          throw new Misuse(name, "shell.misuse.argument-missing", name, parameter.shown());
        }
      } else if (!parameter.choices().isEmpty() && !parameter.choices().contains(words.get(i))) {
        String choices = String.join(", ", parameter.choices());
        throw new Misuse(
            name, "shell.misuse.argument-choice", parameter.shown(), shown(words.get(i)), choices);
      }
    }
    boolean open = !parameters.isEmpty() && parameters.get(parameters.size() - 1).rest();
    if (!open && words.size() > parameters.size()) {
      String extra = shown(words.get(parameters.size()));
      throw parameters.isEmpty()
          ? new Misuse(name, "shell.misuse.no-arguments", name, extra)
          : new Misuse(name, "shell.misuse.argument-extra", name, extra);
    }
  }

  private static Misuse unknownOption(Verb verb, List<Option> known, String typed) {
    List<String> near = Nearest.to(typed, known.stream().map(Option::name).toList());
    String shown = shown((typed.length() == 1 ? "-" : "--") + typed);
    String name = verb.getName();
    if (near.isEmpty()) {
      return new Misuse(name, "shell.misuse.option-unknown", name, shown);
    }
    String names = quoted(near.stream().map(option -> "--" + option).toList());
    return new Misuse(name, "shell.misuse.option-unknown-near", name, shown, names);
  }

  /**
   * Says that there is no such command, with the nearest names.
   *
   * @param words what was typed in the place of a command
   */
  public Misuse unknown(List<String> words) {
    if (words.isEmpty()) {
      return new Misuse("", "shell.misuse.no-command");
    }
    String first = words.get(0);
    List<Verb> under = verbs.under(List.of(first));
    if (!under.isEmpty()) {
      List<String> seconds =
          under.stream().map(verb -> verb.getName().substring(first.length() + 1)).toList();
      if (words.size() == 1) {
        return new Misuse(first, "shell.misuse.command-part", first, String.join(", ", seconds));
      }
      String second = words.get(1);
      List<String> near = Nearest.to(second, seconds);
      return near.isEmpty()
          ? new Misuse(
              first,
              "shell.misuse.command-part-unknown",
              first,
              shown(second),
              String.join(", ", seconds))
          : unknown(first + " " + second, near.stream().map(part -> first + " " + part).toList());
    }
    Set<String> near = new LinkedHashSet<>();
    if (words.size() > 1) {
      near.addAll(Nearest.to(first + " " + words.get(1), verbs.names()));
    }
    near.addAll(Nearest.to(first, verbs.names()));
    verbs.names().stream().filter(name -> name.endsWith(" " + first)).forEach(near::add);
    return unknown(first, near.stream().limit(3).toList());
  }

  private static Misuse unknown(String typed, List<String> near) {
    return near.isEmpty()
        ? new Misuse("", "shell.misuse.command-unknown", shown(typed))
        : new Misuse("", "shell.misuse.command-unknown-near", shown(typed), quoted(near));
  }

  private static String quoted(List<String> names) {
    return "“" + String.join("”, “", names) + "”";
  }

  /** What someone typed, made safe and short enough to be shown in a sentence. */
  public static String shown(String typed) {
    String clean = typed.replaceAll("\\p{C}", "");
    return clean.codePointCount(0, clean.length()) <= LONGEST_SHOWN
        ? clean
        : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
  }

  private static ParsedInput input(String name, List<Typed> options, List<String> words) {
    String[] parts = name.split(" ");
    ParsedInput.Builder input = ParsedInput.builder().commandName(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      input.addSubCommand(parts[i]);
    }
    for (Typed option : options) {
      Option known =
          option.value().isPresent() ? Option.value(option.name()) : Option.flag(option.name());
      input.addOption(known.given(option.value().orElse("true")));
    }
    for (int i = 0; i < words.size(); i++) {
      input.addArgument(new CommandArgument(i, words.get(i)));
    }
    return input.build();
  }
}
