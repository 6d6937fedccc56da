package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.MapLanes;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Channel;
import io.mapwalk.journey.element.ContactTrait;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.ScoreRound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values that only maps of journeys have: channels, lanes, scores, kinds of contact. */
final class MapValues {

  private static final String BETWEEN = "; ";

  private final MapNames names;

  MapValues(MapNames names) {
    this.names = names;
  }

  /** Channels by the names people know them by. */
  Value channels() {
    return list(channel -> names.messages().channel(channel), this::channel);
  }

  private Text channel(String name) {
    return Stream.of(Channel.values())
        .map(channel -> Text.clean(channel.key()))
        .filter(key -> Text.clean(names.messages().channel(key)).says(name))
        .findFirst()
        .orElseGet(() -> Text.clean(name));
  }

  /**
   * Lanes by the names they have on this map. Where two have one name, that of the list is meant.
   */
  Value lanes() {
    Value all = list(names::lane, this::lane);
    return new Value() {
      @Override
      public Words told(Object value) {
        return all.told(value);
      }

      @Override
      public Object taken(Words said, Object old, Scene scene) throws Misread {
        List<Lane> before = ((List<?>) old).stream().map(Lane.class::cast).toList();
        return list(names::lane, name -> among(before, name).orElseGet(() -> lane(name)))
            .taken(said, old, scene);
      }
    };
  }

  private Optional<Lane> among(List<Lane> lanes, String name) {
    Text said = Text.clean(name);
    return lanes.stream().filter(lane -> said.says(names.lane(lane))).findFirst();
  }

  /** A lane by the name it has on this map. */
  Value lane() {
    return Values.of(Lane.class, lane -> Words.of(names.lane(lane)), said -> lane(said.text()));
  }

  /** The lane that goes by a name, known or not. */
  Lane lane(String name) {
    Text said = Text.clean(name);
    Stream<Lane> here = new MapLanes(names.map()).shown().stream();
    Stream<Lane> hidden = names.map().header().hiddenLanes().stream();
    Stream<Lane> others = Stream.of(MapKind.values()).flatMap(kind -> kind.lanes().stream());
    return Stream.of(here, hidden, others)
        .flatMap(lanes -> lanes)
        .filter(lane -> said.says(names.lane(lane)))
        .findFirst()
        .or(() -> ofAnotherKind(said))
        .orElseGet(() -> new Lane(name));
  }

  // Where the map is only being made of the document, it is not yet of the kind that names it so.
  private Optional<Lane> ofAnotherKind(Text said) {
    return Stream.of(MapKind.values())
        .flatMap(
            kind ->
                kind.lanes().stream().filter(lane -> said.says(names.messages().lane(lane, kind))))
        .findFirst();
  }

  private static <T> Value list(Function<T, String> told, Function<String, T> taken) {
    return new Value() {
      @Override
      @SuppressWarnings("unchecked")
      public Words told(Object value) {
        List<String> all = ((List<T>) value).stream().map(told).toList();
        boolean plain = all.stream().noneMatch(one -> one.contains(";"));
        // A line break, be it behind the only one, says that a semicolon is part of a name.
        return Words.of(
            plain
                ? String.join(BETWEEN, all)
                : String.join("\n", all) + (all.size() == 1 ? "\n" : ""));
      }

      @Override
      public Object taken(Words said, Object old, Scene scene) {
        String text = said.text();
        return Stream.of(text.split(text.contains("\n") ? "\n" : ";"))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .map(taken)
            .toList();
      }
    };
  }

  /** What everybody scored, round after round. */
  Value rounds() {
    return each(
        ScoreRound.class,
        round -> round.values().stream().map(MapValues::signed).collect(Collectors.joining(" ")),
        BETWEEN,
        ";",
        MapValues::round);
  }

  private static String signed(int score) {
    return score > 0 ? "+" + score : Integer.toString(score);
  }

  private static ScoreRound round(String scores) throws Misread {
    List<Integer> values = new ArrayList<>();
    for (String score : scores.strip().split("\\s+")) {
      if (!score.matches("[+-]?[0-2]")) {
        throw new Misread("not-in-range");
      }
      values.add(Integer.parseInt(score));
    }
    return new ScoreRound(values);
  }

  /** What kind of contact a touchpoint is. */
  Value traits() {
    return each(
        ContactTrait.class,
        names::name,
        names.say("comma"),
        "[,;\n]",
        name -> names.constant(ContactTrait.class, name));
  }

  /** Reads one of several. */
  @FunctionalInterface
  private interface Reader<T> {
    T read(String said) throws Misread;
  }

  private static <T> Value each(
      Class<T> type, Function<T, String> told, String between, String apart, Reader<T> reader) {
    return new Value() {
      @Override
      public Words told(Object value) {
        return Words.of(
            ((List<?>) value)
                .stream().map(type::cast).map(told).collect(Collectors.joining(between)));
      }

      @Override
      public Object taken(Words said, Object old, Scene scene) throws Misread {
        List<T> all = new ArrayList<>();
        for (String one : said.text().split(apart)) {
          if (!one.isBlank()) {
            all.add(reader.read(one));
          }
        }
        return all;
      }
    };
  }
}
