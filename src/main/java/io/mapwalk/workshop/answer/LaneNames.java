package io.mapwalk.workshop.answer;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapLanes;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.workshop.catalogue.Catalogue;
import io.mapwalk.workshop.catalogue.KnownLane;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The lanes of a map, and those it could have, by any name that people give them. */
final class LaneNames {

  // Who and what a map is about stands above it, and ways of buying are offered to nobody who did
  // not ask for them.
  private static final Set<String> UNOFFERED =
      Set.of("persona", "scenario", "process", "personas-lane", "touchpoints");

  private final JourneyMap map;
  private final MapLanes lanes;
  private final Catalogue catalogue;
  private final Map<String, Lane> byName = new LinkedHashMap<>();

  LaneNames(JourneyMap map, Catalogue catalogue) {
    this.map = map;
    this.lanes = new MapLanes(map);
    this.catalogue = catalogue;
    MapKind kind = map.header().kind();
    List<Messages> languages = Messages.inEveryLanguage();
    // What this map calls its lanes counts before what others do.
    kind.lanes().forEach(lane -> languages.forEach(said -> put(said.lane(lane, kind), lane)));
    inUse().forEach(lane -> put(lane.key(), lane));
    for (Lane lane : known().toList()) {
      languages.forEach(said -> put(said.lane(lane), lane));
      put(lane.key(), lane);
    }
    for (KnownLane lane : catalogue.lanes().all()) {
      lane.names().forEach(name -> put(name, onThisMap(new Lane(lane.key()))));
    }
    for (MapKind other : MapKind.values()) {
      other
          .lanes()
          .forEach(
              lane ->
                  languages.forEach(
                      said -> said.laneOf(other, lane).ifPresent(name -> put(name, lane))));
    }
  }

  private void put(String name, Lane lane) {
    byName.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), onThisMap(lane));
  }

  // Where the actions of a map are its touchpoints, there is no second lane for those.
  private Lane onThisMap(Lane lane) {
    boolean second = map.header().kind().lanes().contains(lane);
    return lane.key().equals("touchpoints") && !second ? Lane.ACTIONS : lane;
  }

  private Stream<Lane> known() {
    return Stream.concat(
        Arrays.stream(MapKind.values()).flatMap(kind -> kind.lanes().stream()),
        catalogue.lanes().all().stream().map(lane -> new Lane(lane.key())));
  }

  /** The lanes the map has, in their order: of its kind, added, or with something in them. */
  List<Lane> inUse() {
    return lanes.shown().stream().filter(lane -> lanes.expects(lane) || lanes.holds(lane)).toList();
  }

  /** The lanes it could have besides, hidden ones first. */
  List<Lane> offered() {
    List<Lane> used = inUse();
    return Stream.concat(map.header().hiddenLanes().stream(), known())
        .filter(lane -> !used.contains(lane) && !UNOFFERED.contains(lane.key()))
        .distinct()
        .toList();
  }

  /** The lane of that name, or of that number in the list of both. */
  Optional<Lane> find(String said) {
    String wanted = said.strip().toLowerCase(Locale.ROOT);
    if (wanted.matches("\\d{1,3}")) {
      List<Lane> all = Stream.concat(inUse().stream(), offered().stream()).toList();
      int number = Integer.parseInt(wanted);
      return number >= 1 && number <= all.size()
          ? Optional.of(all.get(number - 1))
          : Optional.empty();
    }
    return Optional.ofNullable(byName.get(wanted));
  }

  /**
   * A lane named before something to note in it.
   *
   * @param lane the lane
   * @param text what stands behind its name
   */
  record Named(Lane lane, String text) {}

  /** The lane whose name a line begins with, of which the longest counts. */
  Optional<Named> before(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return Stream.concat(
            byName.entrySet().stream(),
            map.all(Card.class).stream()
                .map(card -> Map.entry(card.lane().key().toLowerCase(Locale.ROOT), card.lane())))
        .filter(entry -> lower.startsWith(entry.getKey()))
        .filter(entry -> isApart(line, entry.getKey().length()))
        .max((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length()))
        .map(entry -> new Named(entry.getValue(), line.substring(entry.getKey().length())));
  }

  private static boolean isApart(String line, int length) {
    return length < line.length() && !Character.isLetterOrDigit(line.charAt(length));
  }

  /** What a lane is called on this map. */
  String name(Lane lane, Messages messages) {
    return lanes.name(lane, messages);
  }
}
