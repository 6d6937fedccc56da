package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.Handle;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes apart what was written in one line: handle, words, marks and labelled fields. */
final class Phrase {

  private final Map<String, String> labels;
  private final Set<String> tags;
  private final String dot;

  /**
   * @param labels every label as it is written, and what it labels
   * @param tags every mark there is
   * @param dot what stands between the fields of a line
   */
  Phrase(Map<String, String> labels, Set<String> tags, String dot) {
    this.labels = Map.copyOf(labels);
    this.tags = Set.copyOf(tags);
    this.dot = dot;
  }

  /** What a line says, in no place yet. */
  Saying read(Words line) {
    List<Words.Piece> pieces = line.pieces();
    Optional<Handle> handle = Optional.empty();
    int from = 0;
    if (!pieces.isEmpty() && pieces.get(0).look() == Words.Look.CODE) {
      handle = Handle.parse(pieces.get(0).text());
      from = 1;
    }
    Map<String, Words> fields = new LinkedHashMap<>();
    Set<String> found = new LinkedHashSet<>();
    String label = "";
    Words words = Words.none();
    for (Words.Piece piece : pieces.subList(from, pieces.size())) {
      boolean marked = piece.look() == Words.Look.STRONG || piece.look() == Words.Look.EMPHASIS;
      if (piece.look() == Words.Look.STRONG && labels.containsKey(piece.text().strip())) {
        fields.merge(label, closed(words, true), Words::also);
        label = labels.get(piece.text().strip());
        words = Words.none();
      } else if (marked && label.isEmpty() && tags.contains(piece.text())) {
        found.add(piece.text());
        words = words.trimmed("", " ");
      } else {
        words.add(piece);
      }
    }
    fields.merge(label, closed(words, false), Words::also);
    Words main = fields.remove("");
    if (handle.isPresent()) {
      main = main.trimmed(" ", "");
    }
    fields.replaceAll((name, value) -> value.trimmed(" ", ""));
    return new Saying("", "", "", handle, main, fields, found, false, true);
  }

  // What separates a field from the next is no part of it.
  private Words closed(Words words, boolean followed) {
    if (!followed) {
      return words;
    }
    String text = words.text();
    return text.endsWith(dot)
        ? words.trimmed("", dot)
        : text.endsWith("\n") ? words.trimmed("", "\n") : words.trimmed("", " ");
  }
}
