package io.mapwalk.deliverable.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A part of an outline, with what stands beneath it. */
final class OutlineNode {

  /** What it is. */
  enum Kind {
    /** The whole. */
    ROOT,
    /** A heading. */
    HEADING,
    /** Something behind a bullet or a number. */
    ITEM,
    /** A paragraph. */
    TEXT,
    /** Something quoted. */
    QUOTE,
    /** A row of a table. */
    TABLE,
    /** Something of no use here, such as a program. */
    OTHER
  }

  private final Kind kind;
  private final int level;
  private final boolean numbered;
  private final List<OutlineNode> children = new ArrayList<>();
  private String text;

  OutlineNode(Kind kind, int level, String text, boolean numbered) {
    this.kind = kind;
    this.level = level;
    this.text = text;
    this.numbered = numbered;
  }

  Kind kind() {
    return kind;
  }

  /** How deep it is among its kind: of headings from 1, of items how far they are set in. */
  int level() {
    return level;
  }

  boolean isNumbered() {
    return numbered;
  }

  /** What it says, with the signs of Markdown in it. */
  String text() {
    return text;
  }

  /** Goes on with what it says. */
  void goOn(String more) {
    text = text + "\n" + more;
  }

  void add(OutlineNode child) {
    children.add(child);
  }

  /** Takes a child out again. */
  void drop(OutlineNode child) {
    children.remove(child);
  }

  List<OutlineNode> children() {
    return List.copyOf(children);
  }

  List<OutlineNode> children(Kind wanted) {
    return children.stream().filter(child -> child.kind == wanted).toList();
  }

  /** It and all beneath it. */
  Stream<OutlineNode> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(OutlineNode::all));
  }

  /** How many levels of items are beneath it. */
  int depth() {
    return children(Kind.ITEM).stream().mapToInt(child -> 1 + child.depth()).max().orElse(0);
  }
}
