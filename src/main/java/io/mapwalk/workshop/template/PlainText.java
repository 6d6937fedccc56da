package io.mapwalk.workshop.template;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The words of a piece of Markdown without its marks, for they are read aloud or on a terminal. */
final class PlainText {

  private PlainText() {}

  /** The words of a heading or a table cell, in one line. */
  static String of(Node node) {
    return String.join(" ", lines(node)).strip();
  }

  /** The words of a paragraph, a string for each of its lines. */
  static List<String> lines(Node block) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    // Walked without recursion, for a hostile file can nest emphasis deeper than the stack.
    for (@Nullable Node node = block.getFirstChild(); node != null; node = next(node, block)) {
      if (node instanceof Text text) {
        line.append(text.getLiteral());
      } else if (node instanceof Code code) {
        line.append(code.getLiteral());
      } else if (node instanceof HtmlInline html) {
        line.append(html.getLiteral());
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
    }
    lines.add(line.toString().strip());
    return lines;
  }

  /** The line a block begins on, from 1; or one of its later lines, counted from 0. */
  static int line(Node block, int index) {
    List<SourceSpan> spans = block.getSourceSpans();
    return spans.isEmpty() ? 1 : spans.get(Math.min(index, spans.size() - 1)).getLineIndex() + 1;
  }

  private static @Nullable Node next(Node node, Node root) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    for (@Nullable Node at = node; at != null && at != root; at = at.getParent()) {
      if (at.getNext() != null) {
        return at.getNext();
      }
    }
    return null;
  }
}
