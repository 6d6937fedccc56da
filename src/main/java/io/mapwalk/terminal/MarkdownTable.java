package io.mapwalk.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a table of a document [GitHub Flavored Markdown] as one that can be drawn at any width. */
final class MarkdownTable {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final String BREAK = "<br>";
  // Nobody writes marks within marks deeper than this, but somebody may try.
  private static final int DEEPEST = 100;

  private MarkdownTable() {}

  /** The table these lines are; empty where they are none. */
  static Optional<Table> of(List<String> lines) {
    Node document = PARSER.parse(String.join("\n", lines));
    if (!(document.getFirstChild() instanceof TableBlock block) || block.getNext() != null) {
      return Optional.empty();
    }
    List<List<Line>> rows = new ArrayList<>();
    for (Node part : children(block)) {
      for (Node row : children(part)) {
        rows.add(cells(row));
      }
    }
    List<Table.Column> columns =
        rows.get(0).stream().map(header -> Table.Column.wrap(header.text())).toList();
    return Optional.of(new Table(columns, rows.subList(1, rows.size())));
  }

  private static List<Line> cells(Node row) {
    return children(row).stream().map(cell -> words(cell, Ink.TEXT, 0)).toList();
  }

  private static Line words(Node parent, Ink ink, int depth) {
    Line words = Line.EMPTY;
    for (Node node : depth > DEEPEST ? List.<Node>of() : children(parent)) {
      if (node instanceof Text text) {
        words = words.plus(ink, text.getLiteral());
      } else if (node instanceof Code code) {
        words = words.plus(Ink.FAINT, code.getLiteral());
      } else if (node instanceof HtmlInline html) {
        words = words.plus(ink, html.getLiteral().equals(BREAK) ? "\n" : html.getLiteral());
      } else {
        Ink inner = node instanceof StrongEmphasis ? Ink.STRONG : ink;
        words = words.plus(words(node, inner, depth + 1));
      }
    }
    return words;
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (@Nullable Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      children.add(node);
    }
    return children;
  }
}
