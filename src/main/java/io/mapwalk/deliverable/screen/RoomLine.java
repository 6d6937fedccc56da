package io.mapwalk.deliverable.screen;

import io.mapwalk.analysis.SentimentLine;
import io.mapwalk.deliverable.drawing.DotPlaces;
import io.mapwalk.deliverable.drawing.Figures;
import io.mapwalk.deliverable.drawing.LinePlaces;
import io.mapwalk.deliverable.html.HtmlWriter;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Touchpoint;
import java.util.List;

/** The emotion line as a drawing, as wide as all stages together. */
final class RoomLine {

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 300;
  private static final int MIDDLE = 130;
  private static final int STEP = 52;
  private static final int FOOT = 288;
  private static final int MOST_NUMBERS = 60;

  /** As many lines as the style sheet has colours for; then they begin again. */
  private static final int COLOURS = 4;

  private final JourneyMap map;
  private final Messages messages;
  private final HtmlWriter html;
  private final LinePlaces places;

  RoomLine(JourneyMap map, Messages messages, HtmlWriter html) {
    this.map = map;
    this.messages = messages;
    this.html = html;
    this.places = new LinePlaces(map, WIDTH, MIDDLE, STEP);
  }

  /** A point that is drawn. */
  private record Dot(double x, int score) {}

  /** The class of a score of -2 to +2. */
  static String look(int score) {
    return "s" + (score + 2);
  }

  /** The class of a line. */
  static String colour(int index) {
    return "p" + index % COLOURS;
  }

  void write(List<SentimentLine> lines) {
    html.open("svg", "line")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
        .with("role", "img")
        .with("aria-label", messages.text("deliverable.screen.line"));
    for (int score = -2; score <= 2; score++) {
      rule(score);
    }
    for (int i = 0; i < lines.size(); i++) {
      curve(lines.get(i), lines.size() == 1 ? "curve" : "curve " + colour(i));
    }
    DotPlaces beside = new DotPlaces(places, lines);
    for (int i = 0; i < lines.size(); i++) {
      dots(lines.get(i), i, lines.size() == 1 ? "" : colour(i), beside);
    }
    html.close();
  }

  private void rule(int score) {
    html.open("path", score == 0 ? "rule zero" : "rule")
        .with("d", "M0 " + y(score) + "H" + WIDTH)
        .close();
  }

  private void curve(SentimentLine line, String look) {
    String way = LinePlaces.path(places.bends(line));
    if (!way.isEmpty()) {
      html.open("path", look).with("d", way).close();
    }
  }

  private void dots(SentimentLine line, int which, String colour, DotPlaces beside) {
    List<SentimentLine.Point> points = line.points();
    double size = Math.max(4, Math.min(13, WIDTH / 3.5 / Math.max(1, points.size())));
    for (int i = 0; i < points.size(); i++) {
      int index = i;
      points
          .get(i)
          .score()
          .ifPresent(
              score ->
                  dot(
                      new Dot(beside.x(which, index, size), score),
                      size,
                      colour,
                      key(line, index)));
      String number = name(points.get(i).place());
      if (which == 0 && points.size() <= MOST_NUMBERS) {
        String x = Figures.of(places.x(line, i));
        html.open("text", "foot").with("x", x).with("y", Integer.toString(FOOT));
        html.text(number).close();
      }
    }
  }

  private void dot(Dot dot, double size, String colour, String key) {
    html.open("circle", ("dot " + look(dot.score()) + " " + colour).strip())
        .with("cx", Figures.of(dot.x()))
        .with("cy", Integer.toString(y(dot.score())))
        .with("r", Figures.of(size))
        .with("data-key", key + dot.score())
        .close();
  }

  private static String key(SentimentLine line, int index) {
    return line.persona() + "-" + line.points().get(index).place() + "-";
  }

  private static int y(int score) {
    return MIDDLE - score * STEP;
  }

  private String name(Handle place) {
    return map.find(Touchpoint.class, place).isPresent()
        ? Integer.toString(map.position(place))
        : "";
  }
}
