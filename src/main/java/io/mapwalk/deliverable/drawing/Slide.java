package io.mapwalk.deliverable.drawing;

import io.mapwalk.analysis.SentimentLine;
import io.mapwalk.analysis.StageFeelings;
import io.mapwalk.deliverable.drawing.Shape.Anchor;
import io.mapwalk.deliverable.drawing.Shape.Box;
import io.mapwalk.deliverable.drawing.Shape.Style;
import io.mapwalk.deliverable.drawing.Shape.Words;
import io.mapwalk.journey.AssumptionShare;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every slide of a map has: its ground, its head, and the names of the stages. */
final class Slide {

  /** How wide a slide is; with its height, what projectors and presentations usually have. */
  static final double WIDTH = 1920;

  /** How high a slide is. */
  static final double HEIGHT = 1080;

  /** What stays free around it. */
  static final double MARGIN = 48;

  /** How wide the names of the lanes are. */
  static final double LABELS = 160;

  /** How far down what is below the names of the stages begins. */
  static final double BODY = 208;

  private static final double HEADS = 132;
  private static final int FEW_STAGES = 8;

  private final JourneyMap map;
  private final Messages messages;
  private final StageFeelings feelings;
  private final List<Shape> shapes = new ArrayList<>();

  Slide(JourneyMap map, Messages messages) {
    this.map = map;
    this.messages = messages;
    this.feelings = StageFeelings.of(map);
    shapes.add(new Box(0, 0, WIDTH, HEIGHT, 0, Tone.PAPER));
    head();
    stages();
  }

  /** Adds shapes in front of what is there. */
  void add(Shape... more) {
    shapes.addAll(List.of(more));
  }

  /** Adds a drawing, its upper left corner at a place. */
  void add(Drawing drawing, double x, double y) {
    drawing.shapes().forEach(shape -> shapes.add(shape.moved(x, y)));
  }

  /** How wide a stage is. */
  double stageWidth() {
    return (WIDTH - 2 * MARGIN - LABELS) / Math.max(1, map.stages().size());
  }

  /** Where a stage begins. */
  double left(int stage) {
    return MARGIN + LABELS + stage * stageWidth();
  }

  /** How high the name of a row is. */
  double labelHeight(String name, double size) {
    return labelLines(name, size).size() * size * Lettering.LINE;
  }

  private static List<String> labelLines(String name, double size) {
    return Lettering.lines(name, LABELS - 16, size, true, 3);
  }

  /** Names a row. */
  void label(String name, double top, double size) {
    List<String> lines = labelLines(name, size);
    for (int i = 0; i < lines.size(); i++) {
      double base = top + size + i * size * Lettering.LINE;
      add(new Words(MARGIN, base, lines.get(i), size, Style.BOLD, Tone.ACCENT, Anchor.START));
    }
  }

  /** Names the levels of a line drawn at that height, to the left of it. */
  void levels(LineArt line, double height, double top, double size) {
    for (int score = -2; score <= 2; score++) {
      double y = top + line.top() + (2 - score) * line.step(height) + size / 3;
      add(
          new Words(
              MARGIN + LABELS - 14,
              y,
              messages.score(score),
              size,
              Style.PLAIN,
              Tone.FAINT,
              Anchor.END));
    }
  }

  /** The whole, and what it shows in words. */
  Drawing drawing(String described) {
    return new Drawing(WIDTH, HEIGHT, map.header().text().value(), described, shapes);
  }

  private void head() {
    double room = WIDTH - 2 * MARGIN;
    String title = Lettering.lines(map.header().text().value(), room, 40, true, 1).get(0);
    add(new Words(MARGIN, 76, title, 40, Style.BOLD, Tone.INK, Anchor.START));
    AssumptionShare share = AssumptionShare.of(map);
    String about =
        Stream.of(
                map.header().client().value(),
                map.personas().stream()
                    .map(persona -> persona.text().value())
                    .collect(Collectors.joining(messages.text("deliverable.md.and"))),
                messages.name(map.header().kind()),
                share.statements() == 0
                    ? ""
                    : messages.text("deliverable.md.assumptions", share.percent()))
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(messages.text("deliverable.md.dot")));
    String line = Lettering.lines(about, legend(room), 20, false, 1).get(0);
    add(new Words(MARGIN, 112, line, 20, Style.PLAIN, Tone.FAINT, Anchor.START));
  }

  // Whose line is whose, at the right; gives what is left for the words before it.
  private double legend(double room) {
    List<SentimentLine> lines = feelings.lines();
    double right = WIDTH - MARGIN;
    for (int i = lines.size() - 1; i >= 0 && lines.size() > 1; i--) {
      String name =
          map.find(Persona.class, lines.get(i).persona()).map(p -> p.text().value()).orElse("");
      String shown = Lettering.lines(name, room / 6, 20, true, 1).get(0);
      Tone tone = Tone.ofPersona(i);
      add(new Words(right, 112, shown, 20, Style.BOLD, tone, Anchor.END));
      right -= Lettering.width(shown, 20, true) + 46;
      add(new Shape.Rule(right + 4, right + 36, 105, 4, LineArt.dashes(i), tone));
      right -= 16;
    }
    return right - MARGIN;
  }

  private void stages() {
    List<Stage> stages = map.stages();
    double size = stages.size() <= FEW_STAGES ? 22 : 17;
    double width = stageWidth();
    for (int i = 0; i < stages.size(); i++) {
      Stage stage = stages.get(i);
      add(new Box(left(i) + 3, HEADS, width - 6, BODY - HEADS - 12, 4, Tone.CARD));
      add(new Box(left(i) + 3, BODY - 16, width - 6, 5, 0, tone(stage)));
      List<String> lines =
          Lettering.lines(
              String.format(Locale.ROOT, "%d %s", i + 1, stage.text().value()),
              width - 26,
              size,
              true,
              2);
      for (int line = 0; line < lines.size(); line++) {
        double base = HEADS + 6 + size + line * size * 1.15;
        String text = lines.get(line);
        add(new Words(left(i) + 13, base, text, size, Style.BOLD, Tone.INK, Anchor.START));
      }
    }
  }

  private Tone tone(Stage stage) {
    OptionalInt score = feelings.score(stage.id());
    return score.isPresent() ? Tone.ofScore(score.getAsInt()) : Tone.RULE;
  }
}
