package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
    LINK,
    /** A handle. */
    CODE
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

  /** Adds a handle. */
  Words code(Handle handle) {
    return add(Look.CODE, handle.value());
  }

  /** Adds a piece that looks like one. */
  Words add(Piece piece) {
    return add(piece.look(), piece.text());
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

  /** The same without what it begins and ends with, where it does. */
  Words trimmed(String start, String end) {
    Words trimmed = none();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      String text = piece.text();
      if (i == 0 && text.startsWith(start)) {
        text = text.substring(start.length());
      }
      if (i == pieces.size() - 1 && text.endsWith(end)) {
        text = text.substring(0, text.length() - end.length());
      }
      trimmed.add(piece.look(), text);
    }
    return trimmed;
  }

  /** This and another beneath it. */
  static Words also(Words one, Words other) {
    Words both = none();
    one.pieces.forEach(both::add);
    return both.then("\n", other);
  }

  /** All that is there, however it looks. */
  String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  /** The handles in it, in order. */
  List<Handle> handles() {
    return pieces.stream()
        .filter(piece -> piece.look() == Look.CODE)
        .flatMap(piece -> Handle.parse(piece.text()).stream())
        .toList();
  }

  /** Whether nothing is there that a reader would see. */
  boolean isBlank() {
    return text().isBlank();
  }

  /** Equal when both say the same and look the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Words words && pieces.equals(words.pieces);
  }

  @Override
  public int hashCode() {
    return pieces.hashCode();
  }

  @Override
  public String toString() {
    return pieces.toString();
  }

  // Plain text is kept in one piece, so that it is escaped as the one text it will be read as.
  private Words add(Look look, String text) {
    int last = pieces.size() - 1;
    boolean joins = look != Look.CODE && look != Look.LINK;
    if (joins && last >= 0 && pieces.get(last).look() == look) {
      pieces.set(last, new Piece(look, pieces.get(last).text() + text));
    } else if (!text.isEmpty()) {
      pieces.add(new Piece(look, text));
    }
    return this;
  }
}
