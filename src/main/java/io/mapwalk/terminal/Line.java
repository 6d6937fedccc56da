package io.mapwalk.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * One line to be drawn: pieces of text, each with its ink. Nothing in it is obeyed by a terminal,
 * whatever it was made of. It never changes.
 */
public final class Line {

  /** The line that shows nothing. */
  public static final Line EMPTY = new Line(List.of());

  private final List<Span> spans;

  private Line(List<Span> spans) {
    this.spans = spans;
  }

  /** A piece of text in one ink. */
  record Span(Ink ink, String text) {}

  /** A line of ordinary text. */
  public static Line of(String text) {
    return EMPTY.plus(Ink.TEXT, text);
  }

  /** A line in one ink. */
  public static Line of(Ink ink, String text) {
    return EMPTY.plus(ink, text);
  }

  /** Cells set apart by tabs, as scripts split them; the only line that may hold a tab. */
  static Line tabbed(List<String> cells) {
    List<String> clean = cells.stream().map(Columns::harmless).toList();
    return new Line(List.of(new Span(Ink.TEXT, String.join("\t", clean))));
  }

  /** This line with more ordinary text at its end. */
  public Line plus(String text) {
    return plus(Ink.TEXT, text);
  }

  /** This line with more text at its end. */
  public Line plus(Ink ink, String text) {
    return text.isEmpty() ? this : plus(new Line(List.of(new Span(ink, Columns.harmless(text)))));
  }

  /** This line with another at its end. */
  public Line plus(Line other) {
    if (spans.isEmpty() || other.spans.isEmpty()) {
      return spans.isEmpty() ? other : this;
    }
    List<Span> all = new ArrayList<>(spans);
    all.addAll(other.spans);
    return new Line(all);
  }

  /** This line with its ordinary and strong words in another ink; notes and marks keep theirs. */
  Line inked(Ink other) {
    return new Line(
        spans.stream()
            .map(
                span ->
                    span.ink == Ink.TEXT || span.ink == Ink.STRONG
                        ? new Span(other, span.text)
                        : span)
            .toList());
  }

  /** This line filled with blanks up to a width; itself where it is wider. */
  public Line padded(int columns) {
    int missing = columns - width();
    return missing > 0 ? plus(" ".repeat(missing)) : this;
  }

  /** This line, cut where it is wider; the cut is marked. */
  public Line cut(int columns) {
    if (width() <= columns) {
      return this;
    }
    Line kept = EMPTY;
    int left = columns - 1;
    for (Span span : spans) {
      String start = Columns.start(span.text, left);
      kept = kept.plus(span.ink, start);
      left -= Columns.width(start);
      if (start.length() < span.text.length()) {
        return columns > 0 ? kept.plus(span.ink, Columns.CUT) : kept;
      }
    }
    return kept;
  }

  /** This line broken into lines of a width, between words where possible. */
  public List<Line> wrapped(int columns) {
    return Wrapping.wrap(this, columns);
  }

  /** The columns it takes. */
  public int width() {
    return spans.stream().mapToInt(span -> Columns.width(span.text)).sum();
  }

  /** Its words without any ink. */
  public String text() {
    StringBuilder text = new StringBuilder();
    spans.forEach(span -> text.append(span.text));
    return text.toString();
  }

  List<Span> spans() {
    return spans;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Line line && spans.equals(line.spans);
  }

  @Override
  public int hashCode() {
    return spans.hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
