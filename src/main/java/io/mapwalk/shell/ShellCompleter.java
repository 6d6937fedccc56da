package io.mapwalk.shell;

import io.mapwalk.journey.Messages;
import io.mapwalk.shell.command.Verbs;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** What the Tab key proposes inside the shell. */
final class ShellCompleter implements Completer {

  private final Proposals proposals;

  ShellCompleter(Verbs verbs, Messages messages) {
    this.proposals = new Proposals(verbs, messages);
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    List<String> words = line.words().subList(0, line.wordIndex() + 1);
    for (Proposals.Proposal proposal : proposals.of(words, line.wordCursor())) {
      String value = proposal.value();
      String description = proposal.description().isEmpty() ? null : proposal.description();
      candidates.add(new Candidate(value, value, null, description, null, null, true));
    }
  }
}
