package io.mapwalk.deliverable.mermaid;

import io.mapwalk.journey.element.TouchpointKind;
import java.util.Optional;
import java.util.stream.Stream;

/** The sign before the words of a task that says what kind of touchpoint it is. */
public final class KindSign {

  private KindSign() {}

  /** The sign with a blank behind it; nothing for what the customer just does. */
  public static String of(TouchpointKind kind) {
    return switch (kind) {
      case ACTION -> "";
      case QUESTION -> "? ";
      case DECISION -> "\u25C7 ";
    };
  }

  /** The kind that words begin with the sign of; empty where they begin with none. */
  public static Optional<TouchpointKind> before(String words) {
    return Stream.of(TouchpointKind.values())
        .filter(kind -> !of(kind).isEmpty() && stands(of(kind), words))
        .findFirst();
  }

  // We write just one blank; more of them, or no words behind the sign, are words themselves.
  private static boolean stands(String sign, String words) {
    return words.startsWith(sign)
        && words.length() > sign.length()
        && !Character.isWhitespace(words.charAt(sign.length()));
  }
}
