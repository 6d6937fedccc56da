package io.mapwalk.workshop.catalogue;

import io.mapwalk.journey.element.MapKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Leads from what somebody wants to the kind of map that shows it. It knows words, not meanings: it
 * always says which word made it think so, and the room decides.
 */
public final class Chooser {

  private static final int MOST = 3;
  // An objective is a sentence or two; more is not read for words.
  private static final int LONGEST = 2_000;

  private final Shelf<ObjectiveType> objectives;
  private final Shelf<KindGuide> kinds;

  Chooser(Shelf<ObjectiveType> objectives, Shelf<KindGuide> kinds) {
    this.objectives = objectives;
    this.kinds = kinds;
  }

  /** The reasons for maps it knows. */
  public Shelf<ObjectiveType> objectives() {
    return objectives;
  }

  /**
   * Kinds for an objective in anybody’s words, the best first: at least one, at most three, each
   * once. Where nothing is recognised it is the current state, with which most begin.
   */
  public List<Suggestion> suggest(String objective) {
    String read = objective.length() > LONGEST ? objective.substring(0, LONGEST) : objective;
    Map<MapKind, Suggestion> found = new LinkedHashMap<>();
    named(read).forEach(suggestion -> found.put(suggestion.kind(), suggestion));
    Set<MapKind> named = Set.copyOf(found.keySet());
    // A kind that was named keeps its place, but an objective says more about it than its name.
    meant(spaced(read))
        .forEach(
            suggestion ->
                found.merge(
                    suggestion.kind(),
                    suggestion,
                    (before, now) ->
                        named.contains(now.kind()) && before.objective().isEmpty() ? now : before));
    if (found.isEmpty()) {
      return List.of(usual());
    }
    return found.values().stream().limit(MOST).toList();
  }

  private Stream<Suggestion> named(String read) {
    // Hyphens count here: “to be” is everyday English, “to-be” is a kind of map.
    String said = " " + read.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}-]+", " ") + " ";
    return kinds.all().stream()
        .flatMap(
            guide ->
                Stream.concat(Stream.of(guide.name()), guide.also().stream())
                    .filter(name -> said.contains(" " + name.toLowerCase(Locale.ROOT) + " "))
                    .limit(1)
                    .map(
                        name ->
                            new Suggestion(
                                guide.kind(),
                                Optional.empty(),
                                "workshop.chooser.named",
                                List.of(name, guide.bestFor()))));
  }

  private Stream<Suggestion> meant(String said) {
    record Match(ObjectiveType objective, List<String> words) {
      long weight() {
        return words.stream().flatMap(word -> Stream.of(word.split(" "))).count();
      }
    }
    List<Match> matches = new ArrayList<>();
    for (ObjectiveType objective : objectives.all()) {
      List<String> words =
          objective.words().stream()
              .flatMap(word -> heard(said, word).stream())
              .distinct()
              .toList();
      if (!words.isEmpty()) {
        matches.add(new Match(objective, words));
      }
    }
    return matches.stream()
        .sorted(Comparator.comparingLong(Match::weight).reversed())
        .map(match -> suggestion(match.objective(), match.words()));
  }

  private Suggestion suggestion(ObjectiveType objective, List<String> words) {
    String quoted = words.stream().limit(MOST).collect(Collectors.joining("”, “"));
    return new Suggestion(
        objective.first(),
        Optional.of(objective),
        "workshop.chooser.meant",
        List.of(quoted, objective.name(), bestFor(objective.first())));
  }

  private Suggestion usual() {
    return new Suggestion(
        MapKind.CURRENT,
        Optional.empty(),
        "workshop.chooser.usual",
        List.of(bestFor(MapKind.CURRENT)));
  }

  private String bestFor(MapKind kind) {
    return kinds.all().stream()
        .filter(guide -> guide.kind() == kind)
        .map(KindGuide::bestFor)
        .findFirst()
        .orElse("");
  }

  /** The words as they were said, where the word or phrase is among them. */
  private static Optional<String> heard(String said, String word) {
    boolean stem = word.endsWith("-");
    String wanted = spaced(word);
    String sought = stem ? wanted.stripTrailing() : wanted;
    int at = said.indexOf(sought);
    if (at < 0) {
      return Optional.empty();
    }
    int end = stem ? said.indexOf(' ', at + sought.length()) : at + sought.length();
    return Optional.of(said.substring(at, end).strip());
  }

  /** Small letters, and one blank around each word. */
  private static String spaced(String text) {
    String words = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return " " + words + " ";
  }
}
