package io.mapwalk.deliverable.mermaid;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Link;
import io.mapwalk.journey.element.Touchpoint;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The ways that leave the order of a journey as a Mermaid {@code flowchart}: the touchpoints they
 * join as boxes, questions as hexagons, decisions as diamonds. Ways may go round in circles.
 */
public final class MermaidWays {

  /** The diagram; blank where there are no such ways. */
  public String text(JourneyMap map) {
    Set<Handle> joined = new LinkedHashSet<>();
    for (Link link : map.all(Link.class)) {
      joined.add(link.from());
      joined.add(link.to());
    }
    if (joined.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("flowchart LR\n");
    map.touchpoints().stream()
        .filter(touchpoint -> joined.contains(touchpoint.id()))
        .forEach(touchpoint -> out.append("  ").append(box(map, touchpoint)).append('\n'));
    for (Link link : map.all(Link.class)) {
      String label = link.text().isBlank() ? "" : "|" + quoted(link.text().value()) + "|";
      out.append("  " + link.from() + " -->" + label + " " + link.to() + "\n");
    }
    return out.toString();
  }

  private static String box(JourneyMap map, Touchpoint touchpoint) {
    String words = quoted(map.position(touchpoint.id()) + " " + touchpoint.text());
    return touchpoint.id()
        + switch (touchpoint.kind()) {
          case ACTION -> "[" + words + "]";
          case QUESTION -> "{{" + words + "}}";
          case DECISION -> "{" + words + "}";
        };
  }

  // Whatever is no letter, digit or blank could mean something to Mermaid, or to the page around.
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            point -> {
              if (Character.isLetterOrDigit(point)
                  || Character.getType(point) == Character.NON_SPACING_MARK) {
                out.appendCodePoint(point);
              } else if (Character.isWhitespace(point)) {
                out.append(' ');
              } else {
                out.append('#').append(point).append(';');
              }
            });
    return out.append('"').toString();
  }
}
