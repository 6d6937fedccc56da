package io.mapwalk.analysis;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Appraisal;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The place of an idea among the others, by one method of choosing. Ideas that come out alike share
 * a place.
 *
 * @param idea which
 * @param place from 1
 * @param reading what the method says of it, as a key of the method, such as {@code go}; blank
 *     where it only counts
 */
public record Ranking(Handle idea, int place, String reading) {

  // From here on a value of 1 to 5 counts as high.
  private static final int HIGH = 4;

  /** The ways to choose. */
  public enum Method {
    /** What it brings against what it costs. */
    IMPACT_EFFORT,
    /** What it is worth to customers, and to the business [SMI]. */
    VALUE,
    /** Dots; of ideas with as many the one that answers the more urgent pain is named first. */
    DOTS,
    /** What it does to customers [SMI]. */
    KANO,
    /** Whether it can be done, pays, and is wanted [Qualtrics]. */
    FVD,
    /** How much it moves the number of the goal [after Clootrack]. */
    FIT;

    /** The key under which bundles and people speak of it, such as {@code impact-effort}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The method of a key. */
    public static Optional<Method> ofKey(String key) {
      return Stream.of(values()).filter(method -> method.key().equals(key)).findFirst();
    }

    /** Its name in the reader's words. */
    public String name(Messages messages) {
      return messages.text("analysis.method." + key());
    }
  }

  // Where an idea comes by a method: the smaller, the better.
  private record Standing(Idea idea, List<Integer> key, String reading) {}

  /** What the method says, in the reader's words; blank where it only counts. */
  public String reading(Method method, Messages messages) {
    String list =
        method == Method.IMPACT_EFFORT
            ? "analysis.cell."
            : "analysis.ranking." + method.key() + ".";
    return reading.isEmpty() ? "" : messages.text(list + reading);
  }

  /** The ideas that were rated for a method, the best first. */
  public static List<Ranking> of(JourneyMap map, Method method) {
    List<Standing> standings =
        map.all(Idea.class).stream()
            .flatMap(idea -> standing(idea, method).stream())
            .sorted(
                Comparator.comparing(Standing::key, Ranking::compare)
                    .thenComparingInt(s -> method == Method.DOTS ? -urgency(map, s.idea()) : 0))
            .toList();
    List<Ranking> ranked = new ArrayList<>();
    for (int i = 0; i < standings.size(); i++) {
      Standing one = standings.get(i);
      boolean tie = i > 0 && one.key().equals(standings.get(i - 1).key());
      ranked.add(
          new Ranking(one.idea().id(), tie ? ranked.get(i - 1).place() : i + 1, one.reading()));
    }
    return ranked;
  }

  private static int compare(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < one.size(); i++) {
      int differs = Integer.compare(one.get(i), other.get(i));
      if (differs != 0) {
        return differs;
      }
    }
    return 0;
  }

  private static Optional<Standing> standing(Idea idea, Method method) {
    Appraisal found = idea.appraisalOrNone();
    return switch (method) {
      case IMPACT_EFFORT ->
          IdeaRank.of(idea)
              .cell()
              .map(
                  cell ->
                      new Standing(
                          idea,
                          List.of(
                              cell.ordinal(), -idea.impact().orElse(0), idea.effort().orElse(9)),
                          cell.key()));
      case VALUE -> value(idea, found.customerValue(), found.businessValue());
      case DOTS ->
          idea.votes() == 0
              ? Optional.empty()
              : Optional.of(new Standing(idea, List.of(-idea.votes()), ""));
      case KANO ->
          found
              .kano()
              .map(
                  kano ->
                      new Standing(
                          idea,
                          List.of(kano.ordinal()),
                          kano.name().toLowerCase(Locale.ROOT).replace('_', '-')));
      case FVD -> judged(idea, found);
      case FIT ->
          found.metricFit().isEmpty()
              ? Optional.empty()
              : Optional.of(new Standing(idea, List.of(-found.metricFit().getAsInt()), ""));
    };
  }

  private static Optional<Standing> value(Idea idea, OptionalInt customer, OptionalInt business) {
    if (customer.isEmpty() || business.isEmpty()) {
      return Optional.empty();
    }
    boolean wanted = customer.getAsInt() >= HIGH;
    boolean pays = business.getAsInt() >= HIGH;
    int cell = wanted && pays ? 0 : wanted ? 1 : pays ? 2 : 3;
    int sum = customer.getAsInt() + business.getAsInt();
    String reading = List.of("both", "customer", "business", "neither").get(cell);
    return Optional.of(new Standing(idea, List.of(cell, -sum), reading));
  }

  private static Optional<Standing> judged(Idea idea, Appraisal found) {
    List<Verdict> verdicts =
        Stream.of(found.feasible(), found.viable(), found.desirable())
            .flatMap(Optional::stream)
            .toList();
    if (verdicts.isEmpty()) {
      return Optional.empty();
    }
    int yes = (int) verdicts.stream().filter(v -> v == Verdict.YES).count();
    boolean no = verdicts.contains(Verdict.NO);
    int cell = no ? 2 : yes == 3 ? 0 : 1;
    String reading = List.of("go", "unsure", "no").get(cell);
    return Optional.of(new Standing(idea, List.of(cell, -yes), reading));
  }

  private static int urgency(JourneyMap map, Idea idea) {
    return idea.answers().stream()
        .flatMap(answered -> map.find(PainPoint.class, answered).stream())
        .mapToInt(pain -> PainPriority.of(pain).points().orElse(0))
        .max()
        .orElse(0);
  }
}
