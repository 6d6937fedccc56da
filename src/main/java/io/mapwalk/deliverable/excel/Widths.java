package io.mapwalk.deliverable.excel;

import java.util.ArrayList;
import java.util.List;

/** How wide the columns of a list are, so that it fits on paper and can still be read there. */
final class Widths {

  private final List<Span> spans;

  /**
   * Between what a column must have and what it would like.
   *
   * @param least in pixels
   * @param best in pixels, not less than the least
   */
  record Span(int least, int best) {}

  Widths(List<Span> spans) {
    this.spans = List.copyOf(spans);
  }

  /**
   * The widths in pixels, narrowed as little as must be for the first of the rooms that can hold
   * them all; as they would like where none can.
   *
   * @param rooms the widths there are, in pixels, in the order they are wished for
   */
  List<Integer> within(List<Integer> rooms) {
    int least = spans.stream().mapToInt(Span::least).sum();
    int best = spans.stream().mapToInt(Span::best).sum();
    int room = rooms.stream().filter(wide -> wide >= least).findFirst().orElse(best);
    double part = best <= room ? 1 : (room - least) / (double) (best - least);
    List<Integer> widths = new ArrayList<>();
    spans.forEach(span -> widths.add((int) (span.least() + part * (span.best() - span.least()))));
    return widths;
  }
}
