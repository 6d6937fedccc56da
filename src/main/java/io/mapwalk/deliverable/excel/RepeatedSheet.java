package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.element.ElementKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A sheet that came back and only repeats what has its place on lists: compared with what was noted
 * when it was written, it tells which of its cells somebody changed.
 */
final class RepeatedSheet {

  private final Grid grid;
  private final TreeMap<Integer, List<Repeat>> noted = new TreeMap<>();
  private final Map<Integer, Integer> columns;
  private final Map<Integer, Set<Integer>> settled = new HashMap<>();

  /**
   * A cell that says something else than it did.
   *
   * @param row its row, from 0
   * @param column its column, from 0
   * @param now what stands in it
   * @param was what was noted of it; empty where nothing stood in it
   */
  record Edit(int row, int column, Entry now, Optional<Repeat> was) {

    /** The element the cell tells of. */
    Optional<Handle> of() {
      return was.flatMap(Repeat::of);
    }
  }

  RepeatedSheet(Grid grid) {
    this.grid = grid;
    grid.rows().forEach(this::note);
    this.columns = columns();
  }

  private void note(int row, TreeMap<Integer, Entry> cells) {
    cells.forEach(
        (column, entry) -> {
          if (entry instanceof Entry.Words words && words.text().startsWith(Repeat.BEGINNING)) {
            noted
                .computeIfAbsent(row, none -> new ArrayList<>())
                .addAll(Repeat.parse(words.text()));
            settle(row, column);
          }
        });
  }

  /** What was changed on it, from top to bottom; nothing on a sheet that repeats nothing. */
  List<Edit> edits() {
    if (noted.isEmpty()) {
      return List.of();
    }
    List<Edit> edits = new ArrayList<>();
    Map<String, Deque<Edit>> emptied = new HashMap<>();
    noted.forEach(
        (row, repeats) ->
            repeats.forEach(
                each ->
                    compare(row, each)
                        .ifPresent(
                            edit -> {
                              if (edit.now().isEmpty()) {
                                emptied
                                    .computeIfAbsent(each.sum(), none -> new ArrayDeque<>())
                                    .add(edit);
                              } else {
                                edits.add(edit);
                              }
                            })));
    grid.rows()
        .forEach(
            (row, cells) ->
                cells.forEach(
                    (column, now) -> {
                      if (!isSettled(row, column)) {
                        edits.add(new Edit(row, column, now, moved(now, emptied)));
                      }
                    }));
    emptied.values().forEach(edits::addAll);
    edits.sort(Comparator.comparingInt(Edit::row).thenComparingInt(Edit::column));
    return edits;
  }

  private Optional<Edit> compare(int row, Repeat repeat) {
    Optional<Integer> place = Optional.ofNullable(columns.get(repeat.column()));
    if (place.isEmpty()) {
      return Optional.empty();
    }
    settle(row, place.get());
    Entry now = grid.at(row, place.get());
    return repeat.seen() && !Repeat.sum(now).equals(repeat.sum())
        ? Optional.of(new Edit(row, place.get(), now, Optional.of(repeat)))
        : Optional.empty();
  }

  // What was taken from its cell and put into another is told once, where it is now.
  private static Optional<Repeat> moved(Entry now, Map<String, Deque<Edit>> emptied) {
    return Optional.ofNullable(emptied.getOrDefault(Repeat.sum(now), new ArrayDeque<>()).poll())
        .flatMap(Edit::was);
  }

  // Where columns were put in or taken out, most cells of each column still say where it is now.
  private Map<Integer, Integer> columns() {
    TreeMap<Integer, Map<Integer, Integer>> votes = new TreeMap<>();
    noted.forEach(
        (row, repeats) -> {
          Map<String, List<Integer>> said = new HashMap<>();
          grid.rows()
              .get(row)
              .forEach(
                  (c, e) -> said.computeIfAbsent(Repeat.sum(e), s -> new ArrayList<>()).add(c));
          for (Repeat each : repeats) {
            Map<Integer, Integer> found =
                votes.computeIfAbsent(each.column(), none -> new LinkedHashMap<>());
            said.getOrDefault(each.seen() ? each.sum() : "", List.of()).stream()
                .min(Comparator.comparingInt(column -> Math.abs(column - each.column())))
                .ifPresent(place -> found.merge(place, 1, Integer::sum));
          }
        });
    return places(votes);
  }

  // A column that was taken out may have a word in common with the one that took its place.
  private static Map<Integer, Integer> places(TreeMap<Integer, Map<Integer, Integer>> votes) {
    Map<Integer, Map.Entry<Integer, Integer>> best = new TreeMap<>();
    votes.forEach(
        (column, found) ->
            found.entrySet().stream()
                .max(
                    Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(vote -> -Math.abs(vote.getKey() - column)))
                .ifPresent(vote -> best.put(column, vote)));
    Map<Integer, Integer> places = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    best.entrySet().stream()
        .sorted(Comparator.comparingInt(column -> -column.getValue().getValue()))
        .filter(column -> taken.add(column.getValue().getKey()))
        .forEach(column -> places.put(column.getKey(), column.getValue().getKey()));
    int shift = 0;
    for (int column : votes.keySet()) {
      if (places.containsKey(column)) {
        shift = places.get(column) - column;
      } else if (!best.containsKey(column) && taken.add(column + shift)) {
        places.put(column, column + shift);
      }
    }
    return places;
  }

  /** What most cells of a row tell of; of a row that was put in, those of the row above. */
  Optional<ElementKind> among(int row) {
    Map<ElementKind, Long> kinds =
        Optional.ofNullable(noted.floorEntry(row)).map(Map.Entry::getValue).stream()
            .flatMap(List::stream)
            .flatMap(repeat -> repeat.of().flatMap(ElementKind::of).stream())
            .collect(Collectors.groupingBy(kind -> kind, Collectors.counting()));
    return kinds.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private void settle(int row, int column) {
    settled.computeIfAbsent(row, none -> new HashSet<>()).add(column);
  }

  private boolean isSettled(int row, int column) {
    return settled.getOrDefault(row, Set.of()).contains(column);
  }
}
