package io.mapwalk.archive;

import io.mapwalk.journey.MapId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of maps of which no table tells yet, gathered so that they are written together and in
 * the order of the table. Map by map, each would touch nearly every page of a large table, and the
 * words of ten thousand maps would take hours.
 */
final class NewWords {

  private final List<Word> words = new ArrayList<>();
  private final Set<MapId> maps = new HashSet<>();
  private final Map<String, String> known = new HashMap<>();

  /**
   * A word of a map.
   *
   * @param word as it is compared
   * @param map the id of the map
   * @param handles those of the elements it stands in, set apart by blanks
   */
  record Word(String word, String map, String handles) {}

  /** Takes the words of a map in, with the handles of the elements each stands in. */
  void add(MapId map, Map<String, Set<String>> there) {
    maps.add(map);
    // The same words come again with every map.
    there.forEach(
        (word, handles) ->
            words.add(
                new Word(
                    known.computeIfAbsent(word, same -> same),
                    map.value(),
                    String.join(WordTable.BLANK, handles))));
  }

  /** How many there are. */
  int size() {
    return words.size();
  }

  /** The maps they are of, also those that say nothing. */
  Set<MapId> maps() {
    return Set.copyOf(maps);
  }

  /** All of them: the same words together, in the order of the tables. */
  List<Word> sorted() {
    words.sort(Comparator.comparing(Word::word).thenComparing(Word::map));
    return List.copyOf(words);
  }
}
