package io.mapwalk.deliverable.drawing;

import java.util.List;

/**
 * A drawing.
 *
 * @param width in pixels
 * @param height in pixels
 * @param title what it is, in a few words
 * @param described what it shows, for whoever does not see it
 * @param shapes from back to front
 */
public record Drawing(
    double width, double height, String title, String described, List<Shape> shapes) {

  /** Keeps its own unmodifiable copy. */
  public Drawing {
    shapes = List.copyOf(shapes);
  }
}
