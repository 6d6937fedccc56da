package io.mapwalk.analysis;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Cluster;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What people said, in their own words, of something that was made of their cards. */
public final class Quotes {

  private Quotes() {}

  /**
   * The cards of the groups that were turned into an element, in their order.
   *
   * @param map the map
   * @param element a pain point, idea or insight
   */
  public static List<Card> of(JourneyMap map, Handle element) {
    Set<Handle> groups =
        map.all(Cluster.class).stream()
            .filter(cluster -> cluster.became().filter(element::equals).isPresent())
            .map(Cluster::id)
            .collect(Collectors.toSet());
    return groups.isEmpty()
        ? List.of()
        : map.all(Card.class).stream()
            .filter(card -> card.cluster().filter(groups::contains).isPresent())
            .toList();
  }
}
