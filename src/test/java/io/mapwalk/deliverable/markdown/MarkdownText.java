package io.mapwalk.deliverable.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads back what a reader of a document sees, and fails where it is anything but text. */
final class MarkdownText {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  StrikethroughExtension.create(),
                  TaskListItemsExtension.create(),
                  YamlFrontMatterExtension.create()))
          .build();

  private MarkdownText() {}

  static Node parse(String markdown) {
    return PARSER.parse(markdown);
  }

  /** The text within a paragraph, a heading or a cell. */
  static String of(Node block) {
    StringBuilder text = new StringBuilder();
    for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text words) {
        text.append(words.getLiteral());
      } else if (node instanceof HardLineBreak) {
        text.append('\n');
      } else if (node instanceof HtmlInline html) {
        assertThat(html.getLiteral()).matches("<br>|<!-- -->|<!-- [A-Za-z0-9.*_+%-]+ -->");
        text.append(html.getLiteral().equals("<br>") ? "\n" : "");
      } else if (node instanceof Code handle) {
        text.append(handle.getLiteral());
      } else {
        assertThat(node).isInstanceOfAny(StrongEmphasis.class, Emphasis.class);
        text.append(of(node));
      }
    }
    return text.toString();
  }
}
