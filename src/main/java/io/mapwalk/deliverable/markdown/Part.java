package io.mapwalk.deliverable.markdown;

/** A part of the document; it writes nothing where the map has nothing for it. */
interface Part {

  /** Writes it. */
  void write(MarkdownWriter out);
}
