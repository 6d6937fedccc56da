package io.mapwalk.deliverable.markdown;

import static io.mapwalk.deliverable.markdown.Words.Look.PLAIN;

import io.mapwalk.journey.Handle;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one place of a document says of one element: a heading with its paragraph, an entry of a
 * list, or a row of a table.
 *
 * @param role what is told at such a place, as a {@link Telling} calls it
 * @param within the handle of the heading it stands under, or a mark of its own for a heading
 *     without one; empty where it stands under none
 * @param group the words of the list or part it stands in; empty where there are none
 * @param handle which element; empty for a new one
 * @param main the words themselves
 * @param fields what is said besides, by label
 * @param tags the marks it bears
 * @param ticked whether its box is ticked
 * @param whole whether a field that is not there says nothing; in a table its column may be missing
 */
record Saying(
    String role,
    String within,
    String group,
    Optional<Handle> handle,
    Words main,
    Map<String, Words> fields,
    Set<String> tags,
    boolean ticked,
    boolean whole) {

  private static final String LIST = "list ";

  Saying {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    tags = Collections.unmodifiableSet(new LinkedHashSet<>(tags));
  }

  /** The same in another place. */
  Saying at(String role, String within, String group) {
    return new Saying(role, within, group, handle, main, fields, tags, ticked, whole);
  }

  /** The same, ticked or not. */
  Saying ticked(boolean other) {
    return new Saying(role, within, group, handle, main, fields, tags, other, whole);
  }

  /** The same with more said. */
  Saying with(String label, Words said) {
    Map<String, Words> more = new LinkedHashMap<>(fields);
    more.merge(label, said, (one, other) -> one.then("\n\n", other));
    return new Saying(role, within, group, handle, main, more, tags, ticked, whole);
  }

  /** The same with all that another says besides its words. */
  Saying with(Saying other) {
    Map<String, Words> more = new LinkedHashMap<>(fields);
    more.putAll(other.fields);
    Set<String> marks = new LinkedHashSet<>(tags);
    marks.addAll(other.tags);
    return new Saying(role, within, group, handle, main, more, marks, ticked, whole);
  }

  /**
   * The same with the mark that stands where one stood before. Words in the look of a mark are one
   * only there; anywhere else they are just words.
   *
   * @param then what was said
   */
  Saying marked(Saying then) {
    List<Words.Piece> pieces = main.pieces();
    Words.Piece last =
        pieces.isEmpty() ? new Words.Piece(PLAIN, "") : pieces.get(pieces.size() - 1);
    if (last.look() == PLAIN || tags.containsAll(then.tags)) {
      return this;
    }
    Words words = Words.none();
    pieces.subList(0, pieces.size() - 1).forEach(words::add);
    if (!words.trimmed("", " ").equals(then.main)) {
      return this;
    }
    Set<String> marks = new LinkedHashSet<>(tags);
    marks.add(last.text());
    return new Saying(role, within, group, handle, then.main, fields, marks, ticked, whole);
  }

  /** The same of another element. */
  Saying of(Optional<Handle> other) {
    return new Saying(role, within, group, other, main, fields, tags, ticked, whole);
  }

  /** What is said under a label. */
  Words field(String label) {
    return fields.getOrDefault(label, Words.none());
  }

  /** What stands under the heading of a list that templates know by a name is within that. */
  static String list(String name) {
    return LIST + name;
  }

  /** The name by which templates know the list it stands in; empty where there is none. */
  Optional<String> list() {
    return within.startsWith(LIST)
        ? Optional.of(within.substring(LIST.length()))
        : Optional.empty();
  }

  /** Whether it speaks of the map as a whole, of which a document says just one thing a role. */
  boolean ofTheMap() {
    return role.equals("map") || role.equals("goal") || role.equals("summary");
  }

  /** What it speaks of, and in which role: one such saying tells all there is of that. */
  String key() {
    return role + " " + handle.map(Handle::value).orElse("");
  }

  /** Whether nothing at all is said. */
  boolean isEmpty() {
    return main.isBlank() && fields.values().stream().allMatch(Words::isBlank);
  }
}
