package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of the matrix: a touchpoint each, and one for a stage that has none yet. */
final class Track {

  /** The column of the lanes' names. */
  static final int LABEL = 1;

  /** The first column of the journey. */
  static final int FIRST = 2;

  /** The width of the lanes' names, in pixels. */
  static final int LABEL_PIXELS = 132;

  // 29 mm; narrower, a touchpoint breaks into syllables.
  private static final int NARROWEST = 110;
  private static final int WIDEST = 200;
  private static final int A3_PIXELS = 1512;

  private final List<Stop> stops = new ArrayList<>();
  private final Map<Handle, Span> spans = new LinkedHashMap<>();

  /** What a column stands for. */
  record Stop(Stage stage, Optional<Touchpoint> touchpoint) {

    /** The touchpoint, or the stage that has none. */
    Handle place() {
      return touchpoint.map(Touchpoint::id).orElse(stage.id());
    }
  }

  /** The columns from first to last, both included. */
  record Span(int first, int last) {}

  Track(JourneyMap map) {
    for (Stage stage : map.stages()) {
      int first = FIRST + stops.size();
      List<Touchpoint> touchpoints = map.touchpoints(stage.id());
      touchpoints.forEach(touchpoint -> stops.add(new Stop(stage, Optional.of(touchpoint))));
      if (touchpoints.isEmpty()) {
        stops.add(new Stop(stage, Optional.empty()));
      }
      spans.put(stage.id(), new Span(first, FIRST + stops.size() - 1));
    }
  }

  /** The columns, in journey order. */
  List<Stop> stops() {
    return stops;
  }

  /** The columns of a stage. */
  Span of(Stage stage) {
    return spans.getOrDefault(stage.id(), new Span(FIRST, FIRST));
  }

  /** The last column; that of the lanes' names where there is no stage. */
  int last() {
    return FIRST + stops.size() - 1;
  }

  /** Whether a stage begins in that column. */
  boolean begins(int column) {
    int index = column - FIRST;
    return index == 0 || !stops.get(index).stage().equals(stops.get(index - 1).stage());
  }

  /** How wide each column is, in pixels: as wide as an A3 sheet allows, within reason. */
  int columnPixels() {
    int room = (A3_PIXELS - Book.GUTTER - LABEL_PIXELS) / Math.max(1, stops.size());
    return Math.min(WIDEST, Math.max(NARROWEST, room));
  }

  /** How wide everything is, in millimetres. */
  double millimetres() {
    return (Book.GUTTER + LABEL_PIXELS + stops.size() * columnPixels()) * 25.4 / 96;
  }
}
