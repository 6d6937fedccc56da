package io.mapwalk.shell;

import io.mapwalk.journey.Messages;
import io.mapwalk.shell.command.Verb;
import io.mapwalk.shell.command.Verbs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.completion.CompletionContext;
import org.springframework.shell.core.command.completion.CompletionProposal;

/** What may come next in a command line: words of command names, then what the command proposes. */
final class Proposals {

  private final Verbs verbs;
  private final Messages messages;

  Proposals(Verbs verbs, Messages messages) {
    this.verbs = verbs;
    this.messages = messages;
  }

  /**
   * A word that may come next.
   *
   * @param value the word
   * @param description what it does, in a sentence; may be blank
   */
  record Proposal(String value, String description) {}

  /**
   * What may stand in the place of the last of these words; not only what begins like it.
   *
   * @param words the words up to the cursor; the last is empty where none has been begun
   * @param cursor where the cursor is in the last word
   */
  List<Proposal> of(List<String> words, int cursor) {
    List<Proposal> proposals = new ArrayList<>();
    List<String> before = words.subList(0, words.size() - 1);
    // After "help" comes the name of a command.
    boolean help = !before.isEmpty() && before.get(0).equals("help");
    nextWords(help ? before.subList(1, before.size()) : before)
        .forEach((word, key) -> proposals.add(new Proposal(word, described(key))));
    Optional<Verb> verb = verbs.leading(before);
    if (help || verb.isEmpty()) {
      return proposals;
    }
    int length = verb.get().getName().split(" ").length;
    CompletionContext context =
        new CompletionContext(
            words.subList(length, words.size()), before.size() - length, cursor, verb.get(), null);
    for (CompletionProposal proposal : verb.get().getCompletionProvider().apply(context)) {
      proposals.add(new Proposal(proposal.value(), described(proposal.description())));
    }
    return proposals;
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
}
