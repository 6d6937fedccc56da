package io.mapwalk.deliverable.markdown;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a document says.
 *
 * @param sayings what it says of elements, in its order
 * @param places the lists and tables it has, also empty ones, as {@link #place} calls them
 * @param drawn what it says that is drawn from elsewhere and is not read
 * @param unknown headings of parts that are not known
 * @param unknownColumns headings of columns that tell nothing
 * @param titles what else is written above something and is not read
 * @param lists what templates call the checklists, by their titles
 */
record Written(
    List<Saying> sayings,
    Set<String> places,
    Set<String> drawn,
    List<String> unknown,
    List<String> unknownColumns,
    Set<String> titles,
    Map<String, String> lists) {

  Written {
    sayings = List.copyOf(sayings);
    places = Set.copyOf(places);
    drawn = Collections.unmodifiableSet(new LinkedHashSet<>(drawn));
    unknown = List.copyOf(unknown);
    unknownColumns = List.copyOf(unknownColumns);
    titles = Collections.unmodifiableSet(new LinkedHashSet<>(titles));
    lists = Map.copyOf(lists);
  }

  /** The list or table in which something is said. */
  static String place(Saying saying) {
    return place(saying.role(), saying.within(), saying.group());
  }

  /** The list or table of a role under a heading. */
  static String place(String role, String within, String group) {
    return String.join("\n", role, within, group);
  }
}
