package io.mapwalk.deliverable.drawing;

import io.mapwalk.analysis.SentimentLine;
import io.mapwalk.analysis.SentimentReading;
import io.mapwalk.analysis.SentimentReading.Pattern;
import io.mapwalk.deliverable.drawing.Shape.Anchor;
import io.mapwalk.deliverable.drawing.Shape.Curve;
import io.mapwalk.deliverable.drawing.Shape.Dot;
import io.mapwalk.deliverable.drawing.Shape.Rule;
import io.mapwalk.deliverable.drawing.Shape.Style;
import io.mapwalk.deliverable.drawing.Shape.Words;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The emotion lines of a map: a line a persona, a dot a score, the lows and highs named beside
 * their dots, and the numbers of the touchpoints beneath.
 */
public final class LineArt {

  /** Strokes and gaps by which the lines of several personas are told apart without colours. */
  private static final List<List<Double>> DASHES =
      List.of(List.of(), List.of(14.0, 8.0), List.of(3.0, 8.0), List.of(18.0, 7.0, 3.0, 7.0));

  private static final int LINES_OF_A_NAME = 2;

  // Room for two lines of a name above the best score, and beneath the worst with the numbers.
  private static final double HEAD = 3.4;
  private static final double FOOT = 5.4;
  private static final double USUAL = 21;

  private final JourneyMap map;
  private final Messages messages;
  private final List<SentimentLine> lines;
  private final double width;
  private final double size;

  /**
   * A drawing of the lines.
   *
   * @param width of all stages together, in pixels
   * @param size of its letters, in pixels; everything else is measured by it
   */
  public LineArt(JourneyMap map, Messages messages, double width, double size) {
    this.map = map;
    this.messages = messages;
    this.lines = SentimentLine.all(map);
    this.width = width;
    this.size = size;
  }

  /** The strokes and gaps of the line of a persona, counted from 0. */
  static List<Double> dashes(int persona) {
    return DASHES.get(persona % DASHES.size());
  }

  /** Whether there is anything to draw. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** How high it usually is, in pixels. */
  public double usualHeight() {
    return size * USUAL;
  }

  /** How far down the best score stands, in pixels. */
  public double top() {
    return size * HEAD;
  }

  /** How far it is from one score to the next in a drawing of that height, in pixels. */
  public double step(double height) {
    return (height - size * (HEAD + FOOT)) / 4;
  }

  /** The drawing, as high as it is to be. */
  public Drawing drawing(double height) {
    double step = step(height);
    LinePlaces places = new LinePlaces(map, width, top() + 2 * step, step);
    List<Shape> shapes = new ArrayList<>();
    for (int score = -2; score <= 2; score++) {
      List<Double> dashes = score == 0 ? List.of(5.0, 5.0) : List.of();
      shapes.add(new Rule(0, width, places.y(score), 1, dashes, Tone.RULE));
    }
    Labels labels = new Labels(width, height - size * 1.6, size);
    List<Shape> dots = new ArrayList<>();
    DotPlaces beside = new DotPlaces(places, lines);
    for (int i = 0; i < lines.size(); i++) {
      shapes.add(
          new Curve(
              places.bends(lines.get(i)),
              size / 5,
              dashes(i),
              several() ? Tone.ofPersona(i) : Tone.FAINT));
      dots(i, places, beside, dots, labels);
    }
    for (int i = 0; i < lines.size(); i++) {
      label(i, places, labels);
    }
    shapes.addAll(labels.shapes());
    shapes.addAll(dots);
    numbers(places, height, shapes);
    return new Drawing(width, height, messages.text("deliverable.html.line"), described(), shapes);
  }

  /** The lines in words, for whoever does not see them. */
  public String described() {
    return lines.stream()
        .map(
            line ->
                messages.text(
                    "deliverable.html.line-of",
                    name(line.persona()),
                    line.scored().stream()
                        .map(point -> place(point.place()) + " " + scored(point.score()))
                        .collect(Collectors.joining("; "))))
        .collect(Collectors.joining(" "));
  }

  private boolean several() {
    return lines.size() > 1;
  }

  private void dots(
      int which, LinePlaces places, DotPlaces beside, List<Shape> dots, Labels labels) {
    SentimentLine line = lines.get(which);
    double gap = width / Math.max(1, line.points().size());
    double radius = Math.max(size / 4, Math.min(size / 1.9, gap / 3));
    for (int i = 0; i < line.points().size(); i++) {
      OptionalInt score = line.points().get(i).score();
      if (score.isPresent()) {
        double x = beside.x(which, i, radius);
        double y = places.y(score.getAsInt());
        Tone tone = several() ? Tone.ofPersona(which) : Tone.ofScore(score.getAsInt());
        dots.add(new Dot(x, y, radius, tone));
        labels.keepFree(x, y, radius);
      }
    }
  }

  // The furthest from neutral first: where room is short, those are the ones to be named.
  private void label(int which, LinePlaces places, Labels labels) {
    SentimentLine line = lines.get(which);
    line.readings().stream()
        .filter(r -> r.pattern() == Pattern.PEAK || r.pattern() == Pattern.TROUGH)
        .filter(reading -> !isNamed(reading, which))
        .sorted(Comparator.comparingInt((SentimentReading r) -> -Math.abs(r.from())))
        .forEach(
            reading -> {
              int first = index(line, reading.first());
              int last = index(line, reading.last());
              double x = (places.x(line, first) + places.x(line, last)) / 2;
              double share = width / Math.max(1, map.stages().size());
              double room = Math.max(size * 9, share - size);
              labels.add(
                  x,
                  places.y(reading.from()),
                  Lettering.lines(place(reading.first()), room, size, true, LINES_OF_A_NAME),
                  reading.pattern() == Pattern.PEAK,
                  several() ? Tone.ofPersona(which) : Tone.ofScore(reading.from()));
            });
  }

  // Where two personas feel the same, one name is enough.
  private boolean isNamed(SentimentReading reading, int which) {
    return lines.subList(0, which).stream()
        .flatMap(line -> line.readings().stream())
        .anyMatch(reading::equals);
  }

  private void numbers(LinePlaces places, double height, List<Shape> shapes) {
    if (lines.isEmpty()) {
      return;
    }
    SentimentLine line = lines.get(0);
    double free = 0;
    for (int i = 0; i < line.points().size(); i++) {
      Handle place = line.points().get(i).place();
      String number = number(place);
      double x = places.x(line, i);
      double half = Lettering.width(number, size, false) / 2;
      if (!number.isEmpty() && x - half >= free) {
        shapes.add(
            new Words(
                x, height - size * 0.4, number, size, Style.PLAIN, Tone.FAINT, Anchor.MIDDLE));
        free = x + half + size / 4;
      }
    }
  }

  private static int index(SentimentLine line, Handle place) {
    List<Handle> all = line.points().stream().map(SentimentLine.Point::place).toList();
    return all.indexOf(place);
  }

  private String place(Handle place) {
    String number = number(place);
    String name = name(place);
    return number.isEmpty() ? name : messages.text("deliverable.md.numbered", number, name);
  }

  private String number(Handle place) {
    return map.find(Touchpoint.class, place).isPresent()
        ? Integer.toString(map.position(place))
        : "";
  }

  private String name(Handle handle) {
    return map.find(Worded.class, handle).map(worded -> worded.text().value()).orElse("");
  }

  private String scored(OptionalInt score) {
    int value = score.orElse(0);
    return (value > 0 ? "+" : "") + value + " " + messages.score(value);
  }
}
