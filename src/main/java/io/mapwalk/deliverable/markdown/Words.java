package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text on its way into the document, with what is to stand out in it. It is plain until {@link
 * MarkdownWriter} writes it.
 */
final class Words {

  /** How a piece of text is to look. */
  enum Look {
    PLAIN,
    STRONG,
    EMPHASIS,
    /** An address that can be followed. */
    LINK
  }

  /**
   * A piece of text that looks the same throughout.
   *
   * @param look how
   * @param text any text, line breaks included
   */
  record Piece(Look look, String text) {}

  // Without what ends an address, a cell or an escape.
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[A-Za-z0-9][A-Za-z0-9.:-]*(/[!-;=?-\\[\\]-_a-{}~]*)?");

  private final List<Piece> pieces = new ArrayList<>();

  /** Nothing yet. */
  static Words none() {
    return new Words();
  }

  /** Plain text. */
  static Words of(String text) {
    return new Words().plain(text);
  }

  /** Plain text. */
  static Words of(Text text) {
    return of(text.value());
  }

  /** Adds plain text. */
  Words plain(String text) {
    return add(Look.PLAIN, text);
  }

  /** Adds text that stands out. */
  Words strong(String text) {
    return add(Look.STRONG, text);
  }

  /** Adds text that is set apart. */
  Words emphasis(String text) {
    return add(Look.EMPHASIS, text);
  }

  /** Adds an address that can be followed; text that is no address of the web stays text. */
  Words link(String address) {
    return add(ADDRESS.matcher(address).matches() ? Look.LINK : Look.PLAIN, address);
  }

  /** Adds what follows after a separator, if both sides say something. */
  Words then(String separator, Words more) {
    if (!isEmpty() && !more.isEmpty()) {
      plain(separator);
    }
    more.pieces.forEach(piece -> add(piece.look(), piece.text()));
    return this;
  }

  /** Whether nothing is there. */
  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** What is there, in order. */
  List<Piece> pieces() {
    return List.copyOf(pieces);
  }

  // Plain text is kept in one piece, so that it is escaped as the one text it will be read as.
  private Words add(Look look, String text) {
    int last = pieces.size() - 1;
    if (look == Look.PLAIN && last >= 0 && pieces.get(last).look() == look) {
      pieces.set(last, new Piece(look, pieces.get(last).text() + text));
    } else if (!text.isEmpty()) {
      pieces.add(new Piece(look, text));
    }
    return this;
  }
}
