package io.mapwalk.shell;

import io.mapwalk.shell.Proposals.Proposal;
import io.mapwalk.shell.command.Call;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.command.Parameter;
import io.mapwalk.shell.command.Verb;
import io.mapwalk.shell.command.Verbs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.shell.core.command.ExitStatus;

/**
 * The Tab key in the user's own shell. What it proposes is found by the program itself, so that it
 * knows the maps there are and never lags behind the commands.
 */
final class CompletionCommands implements Noun {

  @Override
  public List<Verb> verbs() {
    return List.of(
        Verb.named("completion")
            .takes(Parameter.required("shell").oneOf("bash", "zsh", "fish"))
            .does(this::script),
        Verb.named("completion words").takes(Parameter.anyNumber("word")).does(this::words));
  }

  private ExitStatus script(Call call) throws IOException {
    String name = "completion." + call.argument("shell");
    try (InputStream file =
        Objects.requireNonNull(CompletionCommands.class.getResourceAsStream(name), name)) {
      call.out().print(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }
    return Exit.DONE;
  }

  private ExitStatus words(Call call) {
    List<String> words = new ArrayList<>(call.arguments("word"));
    if (words.isEmpty()) {
      words.add("");
    }
    String begun = words.get(words.size() - 1);
    List<Proposal> proposals =
        new ArrayList<>(new Proposals(call.verbs(), call.messages()).of(words, begun.length()));
    if (begun.startsWith("-")) {
      proposals.addAll(everywhere(call, words));
    }
    proposals.stream()
        // A line a word; what has a line break or a tab in it could not be told apart.
        .filter(proposal -> proposal.value().chars().noneMatch(Character::isISOControl))
        .filter(proposal -> proposal.value().startsWith(begun))
        .forEach(proposal -> call.out().println(proposal.value() + "\t" + proposal.description()));
    return Exit.DONE;
  }

  // Inside our own shell most of these mean nothing, so they are proposed here alone.
  private static List<Proposal> everywhere(Call call, List<String> words) {
    Verbs verbs = call.verbs();
    return verbs.leading(words).stream()
        .flatMap(
            verb ->
                verbs.optionsOf(verb).stream()
                    .filter(option -> verb.option(option.name()).isEmpty()))
        .map(option -> new Proposal(option.typed(), call.messages().find(option.key()).orElse("")))
        .toList();
  }
}
