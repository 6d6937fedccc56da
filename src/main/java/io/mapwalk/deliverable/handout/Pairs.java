package io.mapwalk.deliverable.handout;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Participant;
import io.mapwalk.journey.element.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which pair works on which stages [Atlassian: the stages are split among pairs]. */
public final class Pairs {

  private static final int MOST = 50;
  private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,4}\\s*");
  private static final Pattern RANGE = Pattern.compile("(\\d{1,3})\\s*[-–—]\\s*(\\d{1,3})");

  private Pairs() {}

  /**
   * As many pairs as the people known make, or one for two stages; none without a stage.
   *
   * @throws Refused if the map has no stages
   */
  public static List<List<Stage>> usual(JourneyMap map) {
    int stages = stages(map).size();
    int people = map.all(Participant.class).size();
    int wanted = people > 1 ? (people + 1) / 2 : (stages + 1) / 2;
    return split(map.stages(), Math.min(Math.min(wanted, stages), MOST));
  }

  /**
   * As somebody wants it.
   *
   * @param map the map
   * @param wanted a number of pairs, or the stages of each pair, by their numbers or handles:
   *     {@code 1-2, 3-4} or {@code 1+3, s2}; two pairs may have the same
   * @throws Refused if it cannot be read, or does not fit the stages
   */
  public static List<List<Stage>> of(JourneyMap map, String wanted) {
    List<Stage> stages = stages(map);
    if (NUMBER.matcher(wanted).matches()) {
      int number = Integer.parseInt(wanted.strip());
      if (number < 1 || number > MOST || number > stages.size()) {
        throw new Refused("deliverable.handout.pairs-number", number, stages.size());
      }
      return split(stages, number);
    }
    List<List<Stage>> pairs = new ArrayList<>();
    for (String pair : wanted.split("[,;]", -1)) {
      pairs.add(named(stages, pair.strip()));
    }
    if (pairs.size() > MOST) {
      throw new Refused("deliverable.handout.pairs-many", pairs.size(), MOST);
    }
    return pairs;
  }

  private static List<Stage> stages(JourneyMap map) {
    if (map.stages().isEmpty()) {
      throw new Refused("deliverable.handout.no-stages", map.header().text().value());
    }
    return map.stages();
  }

  // Neighbours stay together, and the first pairs take what does not divide.
  private static List<List<Stage>> split(List<Stage> stages, int pairs) {
    return Balanced.parts(stages, pairs);
  }

  private static List<Stage> named(List<Stage> stages, String pair) {
    List<Stage> found = new ArrayList<>();
    for (String part : pair.replaceAll("\\s*([-–—])\\s*", "$1").split("[+\\s]+", -1)) {
      Matcher range = RANGE.matcher(part);
      if (range.matches()) {
        int from = place(stages, range.group(1));
        int to = place(stages, range.group(2));
        found.addAll(stages.subList(Math.min(from, to), Math.max(from, to) + 1));
      } else {
        found.add(stages.get(place(stages, part)));
      }
    }
    return found.stream().distinct().toList();
  }

  private static int place(List<Stage> stages, String said) {
    int place =
        said.matches("\\d{1,3}")
            ? Integer.parseInt(said) - 1
            : stages.stream()
                .map(Stage::id)
                .toList()
                .indexOf(Handle.parse(said).orElseThrow(() -> unread(said)));
    if (place < 0 || place >= stages.size()) {
      throw new Refused("deliverable.handout.pairs-stage", said, stages.size());
    }
    return place;
  }

  private static Refused unread(String said) {
    return new Refused("deliverable.handout.pairs-unread", said);
  }
}
