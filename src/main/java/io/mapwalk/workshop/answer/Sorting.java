package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.change.ElementChange.Place;
import io.mapwalk.journey.element.Cluster;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sorts cards that have no place yet, by their numbers in the list of those left: {@code 1-4 7 > 3}
 * hangs them at stage 3 (and {@code > t6} at a touchpoint), {@code 2 5 9 = Cannot find us} groups
 * them and keeps the words of each, and {@code 311.2} gives the first five a stage each, one key a
 * card, where a dot leaves one for later and a zero is the tenth stage.
 */
public final class Sorting {

  private static final Pattern TO_PLACE = Pattern.compile(Unsorted.LIST + "\\s*>\\s*(\\S.*)");
  private static final Pattern IN_ORDER = Pattern.compile("[0-9.]+");

  private Sorting() {}

  /** Whether a line says where cards belong. */
  public static boolean reads(String line) {
    return IN_ORDER.matcher(line).matches()
        || (!line.isBlank()
            && Lines.items(line).stream()
                .allMatch(part -> TO_PLACE.matcher(part).matches() || Clusters.reads(part)));
  }

  /**
   * Takes a line of the form above; several stand between semicolons, and their numbers are those
   * of the list as it was before the line.
   *
   * @throws Refused if it cannot be understood, or a number or stage is not there
   */
  public static void take(Scene scene, Draft draft, String line) {
    Unsorted unsorted = Unsorted.of(draft.map());
    if (!reads(line)) {
      throw new Refused("workshop.usage.sort");
    }
    if (IN_ORDER.matcher(line).matches()) {
      places(scene, draft, inOrder(line, unsorted.left()));
      return;
    }
    Map<String, List<Handle>> places = new LinkedHashMap<>();
    for (String part : Lines.items(line)) {
      Matcher place = TO_PLACE.matcher(part);
      if (place.matches()) {
        places
            .computeIfAbsent(place.group(2), name -> new ArrayList<>())
            .addAll(unsorted.named(place.group(1)));
      } else {
        Clusters.take(scene, draft, part, unsorted);
      }
    }
    places(scene, draft, places);
  }

  private static Map<String, List<Handle>> inOrder(String line, List<Handle> left) {
    if (left.isEmpty()) {
      throw new Refused("workshop.nothing-to-sort");
    }
    if (line.length() > left.size()) {
      throw new Refused("workshop.sort-too-many", line.length(), left.size());
    }
    Map<String, List<Handle>> places = new LinkedHashMap<>();
    for (int i = 0; i < line.length(); i++) {
      char key = line.charAt(i);
      if (key != '.') {
        String stage = key == '0' ? "10" : String.valueOf(key);
        places.computeIfAbsent(stage, name -> new ArrayList<>()).add(left.get(i));
      }
    }
    return places;
  }

  private static void places(Scene scene, Draft draft, Map<String, List<Handle>> places) {
    places.forEach((name, cards) -> hang(scene, draft, name, cards));
  }

  private static void hang(Scene scene, Draft draft, String name, List<Handle> cards) {
    Optional<Handle> place = Optional.of(place(draft, name));
    for (Handle id : cards) {
      draft.apply(new Place(id, place));
      for (Handle with : belonging(draft.map(), id)) {
        draft.apply(new Place(with, place));
      }
    }
    String where = Scene.inWords(draft.map(), place, scene.messages());
    draft.echo("workshop.echo.sorted", cards.size(), where);
  }

  private static Handle place(Draft draft, String name) {
    return Handle.parse(name)
        .filter(h -> draft.map().find(Touchpoint.class, h).isPresent())
        .orElseGet(() -> new Places(draft.map()).stage(name));
  }

  // A group takes its cards along, and the pain it became, unless that has its own place already.
  private static List<Handle> belonging(JourneyMap map, Handle id) {
    return map.find(Cluster.class, id)
        .map(
            cluster -> {
              List<Handle> with = new ArrayList<>(Clusters.members(map, id));
              cluster
                  .became()
                  .filter(h -> map.find(Placed.class, h).filter(p -> p.at().isEmpty()).isPresent())
                  .ifPresent(with::add);
              return with;
            })
        .orElse(List.of());
  }
}
