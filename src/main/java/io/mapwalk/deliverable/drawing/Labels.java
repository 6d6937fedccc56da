package io.mapwalk.deliverable.drawing;

import io.mapwalk.deliverable.drawing.Shape.Anchor;
import io.mapwalk.deliverable.drawing.Shape.Box;
import io.mapwalk.deliverable.drawing.Shape.Style;
import io.mapwalk.deliverable.drawing.Shape.Words;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts names beside points of a line so that none covers another name or a dot. A name for which
 * there is no room is left out: its number stands beneath, and the name on the map.
 */
final class Labels {

  private final double width;
  private final double floor;
  private final double size;
  private final List<Rectangle2D> taken = new ArrayList<>();
  private final List<Shape> shapes = new ArrayList<>();

  /**
   * Nothing yet.
   *
   * @param width how far to the right a name may reach
   * @param floor how far down
   * @param size of the letters
   */
  Labels(double width, double floor, double size) {
    this.width = width;
    this.floor = floor;
    this.size = size;
  }

  /** Keeps the place of a dot free. */
  void keepFree(double x, double y, double radius) {
    taken.add(new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  /**
   * Names a point.
   *
   * @param above whether the name would rather stand above it than beneath
   */
  void add(double x, double y, List<String> lines, boolean above, Tone tone) {
    double wide =
        lines.stream().mapToDouble(line -> Lettering.width(line, size, true)).max().orElse(0);
    double high = lines.size() * size * Lettering.LINE;
    double gap = size * 0.75;
    double up = y - gap - high;
    double down = y + gap;
    for (double top : above ? new double[] {up, down} : new double[] {down, up}) {
      for (double shift :
          new double[] {0, wide / 3, -wide / 3, wide / 2 + size, -wide / 2 - size}) {
        double left = Math.max(0, Math.min(width - wide, x - wide / 2 + shift));
        Rectangle2D place = new Rectangle2D.Double(left, top, wide, high);
        if (top >= 0 && top + high <= floor && taken.stream().noneMatch(place::intersects)) {
          taken.add(place);
          draw(place, lines, tone);
          return;
        }
      }
    }
  }

  private void draw(Rectangle2D place, List<String> lines, Tone tone) {
    double edge = size / 5;
    shapes.add(
        new Box(
            place.getX() - edge,
            place.getY(),
            place.getWidth() + 2 * edge,
            place.getHeight(),
            edge,
            Tone.PAPER));
    for (int i = 0; i < lines.size(); i++) {
      double base = place.getY() + size + i * size * Lettering.LINE;
      shapes.add(
          new Words(place.getCenterX(), base, lines.get(i), size, Style.BOLD, tone, Anchor.MIDDLE));
    }
  }

  /** The names, each on a ground of its own. */
  List<Shape> shapes() {
    return List.copyOf(shapes);
  }
}
