package io.mapwalk.archive;

import io.mapwalk.journey.ElementTexts;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Worded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Finds elements by the words in them. A word that the map’s own name, client or project says
 * counts for all its elements, so that {@code lena parking} finds what Lena’s maps say of parking.
 */
final class Search {

  private final Journal journal;
  private final org.jdbi.v3.core.Handle handle;
  private final SearchQuery query;
  private final Map<Handle, Optional<Element>> known = new HashMap<>();

  Search(Journal journal, org.jdbi.v3.core.Handle handle, SearchQuery query) {
    this.journal = journal;
    this.handle = handle;
    this.query = query;
  }

  /**
   * Looks.
   *
   * @param fits which maps are looked through
   * @param most how many hits are wanted, and at most how many of one map
   */
  SearchFound find(Predicate<MapSummary> fits, int most, int mostOfOne) {
    List<Map<String, String>> postings = new ArrayList<>();
    for (String word : query.words()) {
      Map<String, String> found = journal.find(handle, word);
      if (found.isEmpty()) {
        return new SearchFound(List.of(), false);
      }
      postings.add(found);
    }
    List<SearchHit> hits = new ArrayList<>();
    boolean more = false;
    for (MapSummary map : journal.maps().list(handle, MapFilter.ALL)) {
      String id = map.id().value();
      if (postings.stream().allMatch(p -> p.containsKey(id)) && fits.test(map)) {
        List<Handle> found = elements(postings.stream().map(p -> p.get(id)).toList());
        if (!found.isEmpty() && hits.size() == most) {
          return new SearchFound(hits, true);
        }
        int room = Math.min(mostOfOne, most - hits.size());
        more |= found.size() > room;
        known.clear();
        found.stream().limit(room).flatMap(e -> hit(map, e).stream()).forEach(hits::add);
      }
    }
    return new SearchFound(hits, more);
  }

  private static List<Handle> elements(List<String> postings) {
    List<Set<String>> byWord = postings.stream().map(WordTable::split).toList();
    Set<String> any = new TreeSet<>();
    byWord.forEach(any::addAll);
    String header = JourneyMap.HEADER.value();
    return any.stream()
        .filter(e -> byWord.stream().allMatch(set -> set.contains(e) || set.contains(header)))
        .map(Handle::new)
        .sorted(
            Comparator.comparing((Handle e) -> !e.equals(JourneyMap.HEADER))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private Optional<SearchHit> hit(MapSummary map, Handle id) {
    return element(map.id(), id)
        .map(element -> new SearchHit(map, element, place(map.id(), element), said(element)));
  }

  // Hits of one map hang at the same places.
  private Optional<Element> element(MapId map, Handle id) {
    return known.computeIfAbsent(id, any -> journal.elements().find(handle, map, id));
  }

  private Text said(Element element) {
    return ElementTexts.of(element).stream()
        .max(Comparator.comparingLong(text -> query.count(text.value())))
        .orElse(Text.EMPTY);
  }

  private List<Text> place(MapId map, Element element) {
    List<Text> names = new ArrayList<>();
    Optional<Handle> at = ElementTable.parent(element);
    while (at.isPresent()) {
      Optional<Element> there = element(map, at.get());
      if (there.isPresent() && there.get() instanceof Worded worded) {
        names.add(0, worded.text());
      }
      at = there.flatMap(ElementTable::parent);
    }
    return names;
  }
}
