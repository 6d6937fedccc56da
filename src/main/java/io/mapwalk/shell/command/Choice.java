package io.mapwalk.shell.command;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.shell.core.command.completion.CompletionProposal;
import org.springframework.shell.core.command.completion.CompletionProvider;
import org.springframework.shell.core.command.completion.FileNameCompletionProvider;

/** Completion providers for what can be chosen in an option or an argument. */
public final class Choice {

  private Choice() {}

  /** Nothing to propose. */
  public static CompletionProvider none() {
    return context -> List.of();
  }

  /** These values. */
  public static CompletionProvider of(List<String> values) {
    return context -> values.stream().map(CompletionProposal::new).toList();
  }

  /**
   * The values there are at the moment of completion, such as the titles of all maps.
   *
   * @param values asked for at each completion; what it throws counts as no values, because a
   *     completion must never end what someone is typing
   */
  public static CompletionProvider from(Supplier<List<String>> values) {
    return context -> {
      try {
        return values.get().stream().map(CompletionProposal::new).toList();
      } catch (RuntimeException e) {
        return List.of();
      }
    };
  }

  /** Files and folders. */
  public static CompletionProvider files() {
    return new FileNameCompletionProvider();
  }
}
