package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Cluster;
import io.mapwalk.journey.element.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The cards and groups that have no place yet, with the numbers people call them by. */
public final class Unsorted {

  private static final String ONE = "(?:\\d{1,3}(?:\\s*[-–]\\s*\\d{1,3})?|[cC][lL]?\\d{1,4})";

  /** How cards are listed: by number, from one to another, or by handle. */
  static final String LIST = "(" + ONE + "(?:[\\s,]+" + ONE + ")*)";

  private static final Pattern RANGE = Pattern.compile("([cC][lL]?)?(\\d+)(?:\\s*[-–]\\s*(\\d+))?");

  private final JourneyMap map;
  private final List<Handle> left;

  private Unsorted(JourneyMap map, List<Handle> left) {
    this.map = map;
    this.left = left;
  }

  /** What is left on a map, in the order of its numbers: groups come last. */
  public static Unsorted of(JourneyMap map) {
    List<Handle> left = new ArrayList<>();
    map.all(Card.class).stream()
        .filter(card -> card.at().isEmpty() && card.cluster().isEmpty())
        .forEach(card -> left.add(card.id()));
    map.all(Cluster.class).stream()
        .filter(cluster -> cluster.at().isEmpty())
        .forEach(cluster -> left.add(cluster.id()));
    return new Unsorted(map, left);
  }

  /** Whether everything has its place. */
  public boolean isEmpty() {
    return left.isEmpty();
  }

  /** What is left, in the order of its numbers, which begin with 1. */
  List<Handle> left() {
    return left;
  }

  /** What is left in words, each behind its number. */
  public List<String> inWords() {
    return IntStream.range(0, left.size())
        .mapToObj(i -> (i + 1) + " " + words(left.get(i)))
        .toList();
  }

  private String words(Handle id) {
    String text = map.find(Worded.class, id).map(w -> w.text().value()).orElse("");
    return map.find(Cluster.class, id)
        .map(cluster -> "▣ " + text + " (" + Clusters.members(map, id).size() + ")")
        .orElseGet(
            () -> {
              int count = map.find(Card.class, id).map(Card::count).orElse(1);
              return count > 1 ? text + " ×" + count : text;
            });
  }

  /**
   * The cards and groups in a list of the form above.
   *
   * @throws Refused if one of them is not there
   */
  List<Handle> named(String list) {
    List<Handle> found = new ArrayList<>();
    Matcher range = RANGE.matcher(list);
    while (range.find()) {
      if (range.group(1) != null) {
        found.add(card(range.group()));
        continue;
      }
      int one = number(range.group(2));
      int other = range.group(3) == null ? one : number(range.group(3));
      found.addAll(left.subList(Math.min(one, other) - 1, Math.max(one, other)));
    }
    return found.stream().distinct().toList();
  }

  private Handle card(String name) {
    return Handle.parse(name)
        .filter(h -> map.find(Card.class, h).isPresent() || map.find(Cluster.class, h).isPresent())
        .orElseThrow(() -> new Refused("journey.no-such-element", name));
  }

  private int number(String digits) {
    int number = Integer.parseInt(digits);
    if (number < 1 || number > left.size()) {
      throw left.isEmpty()
          ? new Refused("workshop.nothing-to-sort")
          : new Refused("workshop.no-such-note", digits, left.size());
    }
    return number;
  }
}
