package io.mapwalk.workshop.template;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * A heading with what stands beneath it, up to the next heading of any level.
 *
 * @param line the line of the heading, from 1
 * @param level 1 to 6; 0 for what stands before the first heading
 * @param title the words of the heading; may be empty
 * @param blocks what stands beneath
 */
record Section(int line, int level, String title, List<Node> blocks) {

  /** A document, cut at its headings. */
  static List<Section> of(Node document) {
    List<Section> sections = new ArrayList<>();
    Section current = new Section(1, 0, "", new ArrayList<>());
    sections.add(current);
    for (@Nullable Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        current =
            new Section(
                PlainText.line(heading, 0),
                heading.getLevel(),
                PlainText.of(heading),
                new ArrayList<>());
        sections.add(current);
      } else if (!(node instanceof YamlFrontMatterBlock)) {
        current.blocks().add(node);
      }
    }
    return sections;
  }
}
