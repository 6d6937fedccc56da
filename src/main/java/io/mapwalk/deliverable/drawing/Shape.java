package io.mapwalk.deliverable.drawing;

import java.util.List;

/** Something drawn; measures are pixels, from the left and from the top. */
public sealed interface Shape {

  /** The same elsewhere, so far to the right and down. */
  Shape moved(double right, double down);

  /**
   * A rectangle.
   *
   * @param x its left edge
   * @param y its upper edge
   * @param width how wide
   * @param height how high
   * @param radius of its corners
   * @param fill what it is filled with
   */
  record Box(double x, double y, double width, double height, double radius, Tone fill)
      implements Shape {

    @Override
    public Box moved(double right, double down) {
      return new Box(x + right, y + down, width, height, radius, fill);
    }
  }

  /**
   * A line of text.
   *
   * @param x where it begins, has its middle or ends, after its anchor
   * @param y the line it stands on
   * @param text the words; no line break is drawn
   * @param size the size of the letters
   * @param style how they look
   * @param tone their colour
   * @param anchor what of it stands at x
   */
  record Words(double x, double y, String text, double size, Style style, Tone tone, Anchor anchor)
      implements Shape {

    @Override
    public Words moved(double right, double down) {
      return new Words(x + right, y + down, text, size, style, tone, anchor);
    }
  }

  /** How letters look. */
  enum Style {
    /** As usual. */
    PLAIN,
    /** Heavier. */
    BOLD,
    /** Leaning, for what people say. */
    ITALIC
  }

  /** What of a text stands at its place. */
  enum Anchor {
    /** Its beginning. */
    START,
    /** Its middle. */
    MIDDLE,
    /** Its end. */
    END
  }

  /**
   * A line that swings from point to point.
   *
   * @param bends its pieces, in order
   * @param width how thick
   * @param dashes the lengths of its strokes and gaps; empty where it is whole
   * @param tone its colour
   */
  record Curve(List<Bend> bends, double width, List<Double> dashes, Tone tone) implements Shape {

    /** Keeps its own unmodifiable copies. */
    public Curve {
      bends = List.copyOf(bends);
      dashes = List.copyOf(dashes);
    }

    @Override
    public Curve moved(double right, double down) {
      return new Curve(
          bends.stream()
              .map(b -> new Bend(b.x1 + right, b.y1 + down, b.x2 + right, b.y2 + down))
              .toList(),
          width,
          dashes,
          tone);
    }
  }

  /**
   * A piece of a curve, level at both ends.
   *
   * @param x1 where it begins
   * @param y1 where it begins
   * @param x2 where it ends
   * @param y2 where it ends
   */
  record Bend(double x1, double y1, double x2, double y2) {

    /** Halfway across, where its handles stand. */
    public double middle() {
      return (x1 + x2) / 2;
    }
  }

  /**
   * A straight line across.
   *
   * @param x1 where it begins
   * @param x2 where it ends
   * @param y how far down
   * @param width how thick
   * @param dashes the lengths of its strokes and gaps; empty where it is whole
   * @param tone its colour
   */
  record Rule(double x1, double x2, double y, double width, List<Double> dashes, Tone tone)
      implements Shape {

    /** Keeps its own unmodifiable copy. */
    public Rule {
      dashes = List.copyOf(dashes);
    }

    @Override
    public Rule moved(double right, double down) {
      return new Rule(x1 + right, x2 + right, y + down, width, dashes, tone);
    }
  }

  /**
   * A point on a line.
   *
   * @param x its middle
   * @param y its middle
   * @param radius how big
   * @param tone its colour; the ring around it is that of the paper
   */
  record Dot(double x, double y, double radius, Tone tone) implements Shape {

    @Override
    public Dot moved(double right, double down) {
      return new Dot(x + right, y + down, radius, tone);
    }
  }
}
