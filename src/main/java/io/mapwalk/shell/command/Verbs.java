package io.mapwalk.shell.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.shell.core.command.CommandRegistry;

/** The registry of commands, which also knows their order and their options. */
public final class Verbs extends CommandRegistry {

  /** Options that every command takes, before or after its name. */
  static final List<Option> GLOBAL =
      List.of(
          Option.value("home").completing(Choice.files()),
          Option.value("language"),
          Option.flag("plain"),
          Option.flag("help"),
          Option.flag("version"));

  private final Map<String, Verb> byName = new LinkedHashMap<>();
  private final Map<String, Option> options = new LinkedHashMap<>();

  /**
   * The commands of these nouns.
   *
   * @throws IllegalArgumentException if two commands share a name, or an option takes a value in
   *     one command and none in another: words are told from values by the option's name alone
   */
  public Verbs(List<Noun> nouns) {
    GLOBAL.forEach(option -> options.put(option.name(), option));
    for (Noun noun : nouns) {
      noun.verbs().forEach(this::add);
    }
  }

  private void add(Verb verb) {
    if (byName.put(verb.getName(), verb) != null) {
      throw new IllegalArgumentException(verb.getName());
    }
    for (Option option : verb.options()) {
      Option known = options.putIfAbsent(option.name(), option);
      if (known != null && known.takesValue() != option.takesValue()) {
        throw new IllegalArgumentException(verb.getName() + ": " + option.typed());
      }
    }
    registerCommand(verb);
  }

  /** All commands in the order in which they were declared. */
  public Collection<Verb> inOrder() {
    return List.copyOf(byName.values());
  }

  /** The commands of a task. */
  public List<Verb> of(Task task) {
    return byName.values().stream().filter(verb -> verb.task() == task).toList();
  }

  /** The command of that name. */
  public Optional<Verb> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The command whose name is the longest beginning of these words. */
  public Optional<Verb> leading(List<String> words) {
    for (int length = words.size(); length > 0; length--) {
      Verb verb = byName.get(String.join(" ", words.subList(0, length)));
      // One word with a blank in it, as a quoted one may have, is not two.
      if (verb != null && verb.getName().split(" ").length == length) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }

  /** The commands whose names begin with these words. */
  public List<Verb> under(List<String> words) {
    String prefix = String.join(" ", words) + " ";
    return byName.values().stream().filter(verb -> verb.getName().startsWith(prefix)).toList();
  }

  /** Whether an option takes a value, by its name: the same in all commands. */
  boolean takesValue(String option) {
    Option known = options.get(option);
    return known != null && known.takesValue();
  }

  /** The names of all commands, and of the nouns they begin with. */
  Set<String> names() {
    return new TreeSet<>(byName.keySet());
  }

  /** All options a command takes, its own and everyone's. */
  public List<Option> optionsOf(Verb verb) {
    List<Option> all = new ArrayList<>(verb.options());
    GLOBAL.stream().filter(global -> verb.option(global.name()).isEmpty()).forEach(all::add);
    return all;
  }
}
