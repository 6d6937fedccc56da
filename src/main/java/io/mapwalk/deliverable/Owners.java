package io.mapwalk.deliverable;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Owned;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Those who have to see to something on a map. */
public final class Owners {

  // What is written in one breath, such as “Marketing, Sales”, belongs to each of them.
  private static final String BETWEEN = "\\s*[,;\n]\\s*";

  private Owners() {}

  /** Their names, in the order of the alphabet; one that is written in several ways only once. */
  public static List<String> of(JourneyMap map) {
    TreeMap<String, String> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    map.elements().values().stream()
        .filter(Owned.class::isInstance)
        .map(Owned.class::cast)
        .flatMap(owned -> names(owned.owner()))
        .forEach(name -> names.putIfAbsent(name, name));
    return List.copyOf(names.values());
  }

  /** Whether a name is one of those written as an owner, however it is capitalised. */
  static boolean has(Text owner, String name) {
    return owner.says(name) || names(owner).anyMatch(name.strip()::equalsIgnoreCase);
  }

  private static Stream<String> names(Text owner) {
    return Stream.of(owner.value().strip().split(BETWEEN)).filter(name -> !name.isBlank());
  }
}
