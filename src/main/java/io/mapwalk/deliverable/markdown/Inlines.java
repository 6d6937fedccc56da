package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.Handle;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads the words within a paragraph, a heading or a cell, as a reader of the page sees them. */
final class Inlines {

  // Nobody writes marks within marks deeper than this, but somebody may try.
  private static final int DEEPEST = 100;

  private Inlines() {}

  /** The words beneath a block. */
  static Words of(Node block) {
    Words words = Words.none();
    add(block, Words.Look.PLAIN, words, 0);
    return words;
  }

  private static void add(Node parent, Words.Look look, Words words, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text text) {
        words.add(new Words.Piece(look, text.getLiteral()));
      } else if (node instanceof HardLineBreak) {
        words.add(new Words.Piece(look, "\n"));
      } else if (node instanceof SoftLineBreak) {
        words.add(new Words.Piece(look, " "));
      } else if (node instanceof HtmlInline html) {
        words.add(new Words.Piece(look, html(html.getLiteral())));
      } else if (node instanceof Code code) {
        boolean handle = Handle.parse(code.getLiteral()).isPresent();
        words.add(new Words.Piece(handle ? Words.Look.CODE : look, code.getLiteral()));
      } else if (node instanceof StrongEmphasis) {
        add(node, Words.Look.STRONG, words, depth + 1);
      } else if (node instanceof Emphasis) {
        add(node, Words.Look.EMPHASIS, words, depth + 1);
      } else if (node instanceof Link link) {
        link(link, look, words, depth + 1);
      } else {
        add(node, look, words, depth + 1);
      }
    }
  }

  private static String html(String tag) {
    return tag.matches("(?i)<br\\s*/?>") ? "\n" : tag.startsWith("<!--") ? "" : tag;
  }

  // An address that is its own words is one; else both are worth keeping.
  private static void link(Link link, Words.Look look, Words words, int depth) {
    Words inner = Words.none();
    add(link, look, inner, depth);
    String address = link.getDestination();
    boolean plain = inner.text().equals(address) || address.startsWith("#");
    inner.pieces().forEach(words::add);
    if (!plain) {
      words.add(new Words.Piece(look, " (" + address + ")"));
    }
  }
}
