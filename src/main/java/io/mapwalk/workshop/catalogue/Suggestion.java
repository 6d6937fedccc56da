package io.mapwalk.workshop.catalogue;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.MapKind;
import java.util.List;
import java.util.Optional;

/**
 * A kind of map for what somebody wants, and why.
 *
 * @param kind the kind
 * @param objective the reason for maps that was recognised; empty where a kind was named, or
 *     nothing was recognised
 * @param code the key of the sentence that says why
 * @param arguments what the sentence speaks of, in the order of its placeholders from {1}; {0} is
 *     the name of the kind
 */
public record Suggestion(
    MapKind kind, Optional<ObjectiveType> objective, String code, List<String> arguments) {

  /** Keeps its own unmodifiable copy. */
  public Suggestion {
    arguments = List.copyOf(arguments);
  }

  /** Why this kind, in the language of the messages. */
  public String sentence(Messages messages) {
    Object[] all = new Object[arguments.size() + 1];
    all[0] = messages.name(kind);
    for (int i = 0; i < arguments.size(); i++) {
      all[i + 1] = arguments.get(i);
    }
    return messages.text(code, all);
  }
}
