package io.mapwalk.shell;

import io.mapwalk.journey.Messages;
import io.mapwalk.shell.command.Verb;
import io.mapwalk.shell.command.Verbs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.completion.CompletionContext;
import org.springframework.shell.core.command.completion.CompletionProposal;

/** What the Tab key proposes: words of command names, then what the command itself proposes. */
final class ShellCompleter implements Completer {

  private final Verbs verbs;
  private final Messages messages;

  ShellCompleter(Verbs verbs, Messages messages) {
    this.verbs = verbs;
    this.messages = messages;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    List<String> before = line.words().subList(0, line.wordIndex());
    // After "help" comes the name of a command.
    boolean help = !before.isEmpty() && before.get(0).equals("help");
    nextWords(help ? before.subList(1, before.size()) : before)
        .forEach((word, key) -> candidates.add(candidate(word, described(key))));
    Optional<Verb> verb = verbs.leading(before);
    if (help || verb.isEmpty()) {
      return;
    }
    int length = verb.get().getName().split(" ").length;
    CompletionContext context =
        new CompletionContext(
            line.words().subList(length, line.words().size()),
            line.wordIndex() - length,
            line.wordCursor(),
            verb.get(),
            null);
    for (CompletionProposal proposal : verb.get().getCompletionProvider().apply(context)) {
      candidates.add(candidate(proposal.value(), described(proposal.description())));
    }
  }

  /** The words that can follow in a command's name, with the key of a sentence or an empty one. */
  private Map<String, String> nextWords(List<String> before) {
    Map<String, String> next = new LinkedHashMap<>();
    for (Verb verb : verbs.inOrder()) {
      List<String> name = List.of(verb.getName().split(" "));
      boolean follows =
          name.size() > before.size() && name.subList(0, before.size()).equals(before);
      if (follows) {
        boolean last = name.size() == before.size() + 1;
        next.merge(name.get(before.size()), last ? verb.key() : "", (a, b) -> "");
      }
    }
    return next;
  }

  private String described(@Nullable String key) {
    return key == null || key.isEmpty() ? "" : messages.find(key).orElse("");
  }

  private static Candidate candidate(String value, String description) {
    return new Candidate(
        value, value, null, description.isEmpty() ? null : description, null, null, true);
  }
}
