package io.mapwalk.terminal;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.element.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Stages that stand side by side, with the width of every column. A stage has a column for each of
 * its touchpoints, or one of its own.
 *
 * @param label the width of the row labels at the left
 * @param segments the stages, or parts of them, from left to right
 */
record Block(int label, List<Segment> segments) {

  /** Between two stages: a blank, a rule, a blank. */
  static final int FENCE = 3;

  /** Between two touchpoints of a stage: blanks. */
  static final int GUTTER = 2;

  Block {
    segments = List.copyOf(segments);
  }

  /**
   * A stage in a block.
   *
   * @param stage the stage
   * @param number its place among all stages, from 1
   * @param continued whether a part of it stands in the block before
   * @param touchpoints those that stand here
   * @param widths the width of each column; one more than none where there is no touchpoint
   */
  record Segment(
      Stage stage, int number, boolean continued, List<Handle> touchpoints, List<Integer> widths) {

    Segment {
      touchpoints = List.copyOf(touchpoints);
      widths = List.copyOf(widths);
    }

    int columns() {
      return Math.max(1, touchpoints.size());
    }

    int width() {
      return widths.stream().mapToInt(w -> w).sum() + GUTTER * (widths.size() - 1);
    }

    /** The places that have a cell here; the stage itself only in its first part. */
    List<Handle> places() {
      List<Handle> places = new ArrayList<>(touchpoints);
      if (!continued) {
        places.add(0, stage.id());
      }
      return places;
    }
  }

  int width() {
    return label + segments.stream().mapToInt(s -> FENCE + s.width()).sum();
  }

  boolean holds(Row row) {
    return segments.stream().anyMatch(segment -> !row.isEmptyAt(segment.places()));
  }

  /** The columns of the rules left of the stages, counted from the end of the labels. */
  List<Integer> fences() {
    List<Integer> fences = new ArrayList<>();
    int x = 1;
    for (Segment segment : segments) {
      fences.add(x);
      x += FENCE + segment.width();
    }
    return fences;
  }

  /** The middle of a place's column, counted from the end of the labels; empty where not here. */
  OptionalInt middle(Handle place) {
    int x = FENCE;
    for (Segment segment : segments) {
      if (!segment.continued && segment.stage.id().equals(place)) {
        return OptionalInt.of(x + segment.width() / 2);
      }
      int column = segment.touchpoints.indexOf(place);
      if (column >= 0) {
        int before = segment.widths.subList(0, column).stream().mapToInt(w -> w + GUTTER).sum();
        return OptionalInt.of(x + before + segment.widths.get(column) / 2);
      }
      x += segment.width() + FENCE;
    }
    return OptionalInt.empty();
  }
}
