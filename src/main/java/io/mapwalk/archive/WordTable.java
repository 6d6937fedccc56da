package io.mapwalk.archive;

import io.mapwalk.journey.ElementTexts;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * In which elements of which maps a word stands: one row a word and map, with the handles. It is
 * brought up to date before it is looked into, so that search never tells of what is not there.
 */
final class WordTable {

  // What only the program reads: nobody wrote it, or nobody wrote it for this map.
  private static final Set<ElementKind> UNSAID =
      EnumSet.of(ElementKind.SESSION, ElementKind.TEMPLATE_COPY, ElementKind.CHECKLIST_ITEM);

  /** What stands between two handles of a row. */
  static final String BLANK = " ";

  /** The words of elements, with the handles of those each stands in. */
  static Map<String, Set<String>> of(Iterable<? extends Element> elements) {
    Map<String, Set<String>> words = new HashMap<>();
    for (Element element : elements) {
      for (String word : words(element)) {
        words.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(element.id().value());
      }
    }
    return words;
  }

  /** Writes the words of maps of which no row is there. */
  void insert(Handle handle, NewWords words) {
    if (words.size() == 0) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch("insert into search_word (word, map, handles) values (?, ?, ?)");
    words
        .sorted()
        .forEach(
            each -> batch.bind(0, each.word()).bind(1, each.map()).bind(2, each.handles()).add());
    batch.execute();
  }

  /** What edits made of the words of a map. */
  void update(Handle handle, MapId map, List<Touch> touches) {
    Map<String, Set<String>> added = new TreeMap<>();
    Map<String, Set<String>> gone = new TreeMap<>();
    for (Touch touch : touches) {
      Set<String> before = touch.before().map(WordTable::words).orElse(Set.of());
      Set<String> after = touch.after().map(WordTable::words).orElse(Set.of());
      note(before, after, touch.handle().value(), gone);
      note(after, before, touch.handle().value(), added);
    }
    Set<String> changed = new TreeSet<>(added.keySet());
    changed.addAll(gone.keySet());
    for (String word : changed) {
      Set<String> there = handles(handle, map, word);
      boolean known = !there.isEmpty();
      there.removeAll(gone.getOrDefault(word, Set.of()));
      there.addAll(added.getOrDefault(word, Set.of()));
      write(handle, map, word, there, known);
    }
  }

  private static void note(
      Set<String> words, Set<String> others, String element, Map<String, Set<String>> noted) {
    for (String word : words) {
      if (!others.contains(word)) {
        noted.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(element);
      }
    }
  }

  private static void write(
      Handle handle, MapId map, String word, Set<String> there, boolean known) {
    String handles = String.join(BLANK, there);
    if (there.isEmpty()) {
      handle.execute("delete from search_word where word = ? and map = ?", word, map.value());
    } else if (known) {
      handle.execute(
          "update search_word set handles = ? where word = ? and map = ?",
          handles,
          word,
          map.value());
    } else {
      handle.execute(
          "insert into search_word (word, map, handles) values (?, ?, ?)",
          word,
          map.value(),
          handles);
    }
  }

  private static Set<String> handles(Handle handle, MapId map, String word) {
    return handle
        .select("select handles from search_word where word = ? and map = ?", word, map.value())
        .map((row, context) -> row.getString(1))
        .findOne()
        .map(WordTable::split)
        .orElseGet(LinkedHashSet::new);
  }

  /** Takes out the words of a map that is about to go. */
  void delete(Handle handle, MapId map, Iterable<? extends Element> elements) {
    Set<String> words = new TreeSet<>();
    elements.forEach(element -> words.addAll(words(element)));
    if (words.isEmpty()) {
      return;
    }
    // By the words, for there is no index by the map, which would be as large as the table.
    PreparedBatch batch = handle.prepareBatch("delete from search_word where word = ? and map = ?");
    words.forEach(word -> batch.bind(0, word).bind(1, map.value()).add());
    batch.execute();
  }

  /**
   * The words that are meant by one that is looked for.
   *
   * @param from the first of them
   * @param to the first that is none of them any more
   */
  record Range(String from, String to) {

    static Range of(String wanted) {
      return new Range(wanted, wanted + (SearchQuery.isBeginning(wanted) ? '\uffff' : '\u0000'));
    }
  }

  /** Adds what the words of a range stand in: the handles by the id of their map. */
  void find(Handle handle, Range range, Map<String, String> found) {
    handle
        .select(
            "select map, handles from search_word where word >= ? and word < ?",
            range.from(),
            range.to())
        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(row -> found.merge(row.getKey(), row.getValue(), (a, b) -> a + BLANK + b));
  }

  /** The handles of a row. */
  static Set<String> split(String handles) {
    return new LinkedHashSet<>(List.of(handles.split(BLANK)));
  }

  private static Set<String> words(Element element) {
    if (UNSAID.contains(ElementKind.of(element))) {
      return Set.of();
    }
    Set<String> words = new HashSet<>();
    for (Text text : ElementTexts.of(element)) {
      SearchWords.of(text.value()).forEach(word -> words.add(word.folded()));
    }
    return words;
  }
}
