package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.Handle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a sheet repeats, while it is written. */
final class Repeats {

  // The most characters of a cell, and a little less.
  private static final int LONGEST_NOTE = 30_000;

  private final TreeMap<Integer, TreeMap<Integer, Repeat>> rows = new TreeMap<>();

  /** Remembers what stands in a cell. */
  void put(int row, int column, Entry said) {
    if (!said.isEmpty()) {
      Repeat repeat = new Repeat(column, true, Optional.empty(), Repeat.sum(said));
      rows.computeIfAbsent(row, none -> new TreeMap<>()).put(column, repeat);
    }
  }

  /** Says whose words stand in a cell; nothing where it is empty. */
  void of(int row, int column, Handle handle) {
    rows.getOrDefault(row, new TreeMap<>())
        .computeIfPresent(column, (c, r) -> new Repeat(c, r.seen(), Optional.of(handle), r.sum()));
  }

  /** Says that another cell lies over some. */
  void cover(int row, int first, int last) {
    rows.getOrDefault(row, new TreeMap<>())
        .subMap(first, true, last, true)
        .replaceAll((c, r) -> new Repeat(c, false, r.of(), r.sum()));
  }

  /** All of them. */
  Stream<Repeat> all() {
    return rows.values().stream().flatMap(row -> row.values().stream());
  }

  /** The notes of each row, each fit for a cell. */
  Map<Integer, List<String>> notes() {
    Map<Integer, List<String>> notes = new TreeMap<>();
    rows.forEach(
        (row, repeats) -> {
          List<String> cells = new ArrayList<>();
          StringBuilder note = new StringBuilder();
          for (Repeat repeat : repeats.values()) {
            if (note.length() == 0) {
              note.append(Repeat.BEGINNING);
            }
            note.append(' ').append(repeat);
            if (note.length() > LONGEST_NOTE) {
              cells.add(note.toString());
              note.setLength(0);
            }
          }
          if (note.length() > 0) {
            cells.add(note.toString());
          }
          notes.put(row, cells);
        });
    return notes;
  }
}
