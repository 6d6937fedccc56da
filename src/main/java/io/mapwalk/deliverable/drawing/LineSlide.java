package io.mapwalk.deliverable.drawing;

import io.mapwalk.deliverable.drawing.Shape.Box;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;

/** A slide with nothing but the emotion line under its stages, lows and highs named. */
public final class LineSlide {

  private static final double SIZE = 24;

  private LineSlide() {}

  /**
   * The slide of a map.
   *
   * @throws Refused if nobody has scored anything
   */
  public static Drawing of(JourneyMap map, Messages messages) {
    Slide slide = new Slide(map, messages);
    double width = slide.stageWidth() * map.stages().size();
    LineArt line = new LineArt(map, messages, width, SIZE);
    if (line.isEmpty()) {
      throw new Refused("deliverable.no-line", map.header().text().value());
    }
    double top = Slide.BODY;
    double height = Slide.HEIGHT - Slide.MARGIN - top;
    for (int i = 1; i < map.stages().size(); i++) {
      slide.add(new Box(slide.left(i), top, 1, height, 0, Tone.RULE));
    }
    slide.levels(line, height, top, SIZE * 0.8);
    slide.add(line.drawing(height), slide.left(0), top);
    return slide.drawing(line.described());
  }
}
