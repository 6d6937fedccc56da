package io.mapwalk.deliverable.mermaid;

import java.util.regex.Pattern;

/**
 * Escapes text for a Mermaid diagram. What has a meaning there is written as the entity codes of
 * Mermaid's own ({@code #59;}), which it turns back when it draws; text is one line.
 */
final class MermaidEscape {

  // Separators, comments, directives, markup, and the signs Mermaid itself puts in for entities.
  private static final String CODED = "#:;%<>&{}\"`\\$\uFB02\u00B6";

  // A line that begins with one of these would be read as something else than a task.
  private static final Pattern KEYWORD =
      Pattern.compile("(?i)(title|section|journey|acc|style|classdef|click|direction|end).*");

  private MermaidEscape() {}

  /** The name of an actor, in a list of which commas part the names. */
  static String actor(String name) {
    return text(name).replace(",", "#44;");
  }

  /** The text on one line, with nothing in it that Mermaid would not show. */
  static String text(String text) {
    String line = text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char sign = line.charAt(i);
      boolean keyword = i == 0 && KEYWORD.matcher(line).matches();
      if (keyword || CODED.indexOf(sign) >= 0) {
        out.append('#').append((int) sign).append(';');
      } else {
        out.append(sign);
      }
    }
    return out.toString();
  }
}
