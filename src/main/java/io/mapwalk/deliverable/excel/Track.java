package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.PaperSize;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of the matrix: a touchpoint each, and one for a stage that has none yet; or else one
 * for every stage.
 */
final class Track {

  /** The column of the lanes' names. */
  static final int LABEL = 1;

  /** The first column of the journey. */
  static final int FIRST = 2;

  /** The width of the lanes' names, in pixels. */
  static final int LABEL_PIXELS = 132;

  /** How small the matrix is printed at most, so that its smallest letters, of 8, have 7 points. */
  static final double SMALLEST_SCALE = 0.88;

  // What has to stand on one page may become smaller, but what is said there, of 10, has 6 points.
  private static final double SMALLEST_PAGE = 0.6;

  // 28 mm at the smallest scale; narrower, a touchpoint breaks into syllables.
  private static final int NARROWEST = 122;
  private static final int WIDEST = 200;
  private static final int WIDEST_STAGE = 300;
  private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;

  private final List<Stop> stops = new ArrayList<>();
  private final Map<Handle, Span> spans = new LinkedHashMap<>();
  private final int paperPixels;
  private final int widest;

  /** What a column stands for. */
  record Stop(Stage stage, Optional<Touchpoint> touchpoint) {

    /** The touchpoint, or the stage that has none. */
    Handle place() {
      return touchpoint.map(Touchpoint::id).orElse(stage.id());
    }
  }

  /** The columns from first to last, both included. */
  record Span(int first, int last) {}

  private Track(JourneyMap map, PaperSize paper, boolean stages) {
    this.paperPixels = pixels(paper);
    this.widest = stages ? WIDEST_STAGE : WIDEST;
    List<Stage> all = map.stages();
    for (Stage stage : stages ? all.subList(0, Math.min(mostStages(paper), all.size())) : all) {
      int first = FIRST + stops.size();
      List<Touchpoint> touchpoints = stages ? List.of() : map.touchpoints(stage.id());
      touchpoints.forEach(touchpoint -> stops.add(new Stop(stage, Optional.of(touchpoint))));
      if (touchpoints.isEmpty()) {
        stops.add(new Stop(stage, Optional.empty()));
      }
      spans.put(stage.id(), new Span(first, FIRST + stops.size() - 1));
    }
  }

  /** A column for every touchpoint. */
  static Track ofTouchpoints(JourneyMap map, PaperSize paper) {
    return new Track(map, paper, false);
  }

  private static int pixels(PaperSize paper) {
    return (int) (Paper.across(paper) * PIXELS_PER_MILLIMETRE);
  }

  /** How many stages can be read on one page of a paper. */
  static int mostStages(PaperSize paper) {
    return (int) (pixels(paper) / SMALLEST_PAGE - Book.GUTTER - LABEL_PIXELS) / NARROWEST;
  }

  /** A column for every stage, or for the first where a page has no room for all. */
  static Track ofStages(JourneyMap map, PaperSize paper) {
    return new Track(map, paper, true);
  }

  /** The columns, in journey order. */
  List<Stop> stops() {
    return stops;
  }

  /** The stages that have columns, in journey order. */
  Set<Handle> stages() {
    return spans.keySet();
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

  /** How wide each column is, in pixels: as wide as the paper allows, within reason. */
  int columnPixels() {
    int room = (paperPixels - Book.GUTTER - LABEL_PIXELS) / Math.max(1, stops.size());
    return Math.min(widest, Math.max(NARROWEST, room));
  }

  /** How wide everything is, in millimetres. */
  double millimetres() {
    return (Book.GUTTER + LABEL_PIXELS + stops.size() * columnPixels()) * 25.4 / 96;
  }
}
