package io.mapwalk.deliverable.drawing;

import io.mapwalk.deliverable.drawing.Shape.Bend;
import io.mapwalk.deliverable.drawing.Shape.Box;
import io.mapwalk.deliverable.drawing.Shape.Curve;
import io.mapwalk.deliverable.drawing.Shape.Dot;
import io.mapwalk.deliverable.drawing.Shape.Rule;
import io.mapwalk.deliverable.drawing.Shape.Style;
import io.mapwalk.deliverable.drawing.Shape.Words;
import io.mapwalk.journey.Progress.Task;
import io.mapwalk.journey.Refused;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a drawing as a PNG, twice as fine as it is measured, for screens and projectors. */
public final class PngPicture {

  private static final double SCALE = 2;

  private final Graphics2D pen;

  private PngPicture(Graphics2D pen) {
    this.pen = pen;
  }

  /**
   * Writes the picture and leaves the stream open. A screen is not needed, fonts are.
   *
   * @param drawing what is drawn
   * @param task is told of every shape
   * @throws IOException if the stream cannot take it
   * @throws Refused if the machine has no fonts
   */
  public static void write(Drawing drawing, Task task, OutputStream out) throws IOException {
    // Without it, a machine that has no screen would be asked for one.
    System.setProperty("java.awt.headless", "true");
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(drawing.width() * SCALE),
            (int) Math.ceil(drawing.height() * SCALE),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    try {
      pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      pen.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      pen.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      pen.scale(SCALE, SCALE);
      PngPicture picture = new PngPicture(pen);
      task.expect(drawing.shapes().size());
      for (Shape shape : drawing.shapes()) {
        task.step(1);
        picture.shape(shape);
      }
    } catch (InternalError | NoClassDefFoundError | UnsatisfiedLinkError noFonts) {
      // What a Java without fonts throws depends on the platform and on how it was built.
      throw new Refused("deliverable.no-fonts");
    } finally {
      pen.dispose();
    }
    MemoryCacheImageOutputStream memory = new MemoryCacheImageOutputStream(out);
    ImageIO.write(image, "png", memory);
    memory.flush();
  }

  private void shape(Shape shape) {
    if (shape instanceof Box box) {
      pen.setColor(colour(box.fill()));
      double round = 2 * box.radius();
      pen.fill(
          new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), round, round));
    } else if (shape instanceof Words words) {
      words(words);
    } else if (shape instanceof Curve curve) {
      stroke(curve.tone(), curve.width(), curve.dashes());
      Path2D way = new Path2D.Double();
      for (Bend bend : curve.bends()) {
        way.moveTo(bend.x1(), bend.y1());
        way.curveTo(bend.middle(), bend.y1(), bend.middle(), bend.y2(), bend.x2(), bend.y2());
      }
      pen.draw(way);
    } else if (shape instanceof Rule rule) {
      stroke(rule.tone(), rule.width(), rule.dashes());
      pen.draw(new Line2D.Double(rule.x1(), rule.y(), rule.x2(), rule.y()));
    } else if (shape instanceof Dot dot) {
      dot(dot.x(), dot.y(), dot.radius() + 1, Tone.PAPER);
      dot(dot.x(), dot.y(), dot.radius() - 1, dot.tone());
    }
  }

  private void dot(double x, double y, double radius, Tone tone) {
    pen.setColor(colour(tone));
    pen.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  // Where the machine's font is wider than what was measured, the words are pressed together.
  private void words(Words words) {
    int style =
        words.style() == Style.BOLD
            ? Font.BOLD
            : words.style() == Style.ITALIC ? Font.ITALIC : Font.PLAIN;
    Font font = new Font(Font.SANS_SERIF, style, 1).deriveFont((float) words.size());
    double meant = Lettering.width(words.text(), words.size(), words.style() == Style.BOLD);
    double wide = font.getStringBounds(words.text(), pen.getFontRenderContext()).getWidth();
    double press = wide > meant ? meant / wide : 1;
    double taken = wide * press;
    double left =
        switch (words.anchor()) {
          case START -> words.x();
          case MIDDLE -> words.x() - taken / 2;
          case END -> words.x() - taken;
        };
    pen.setColor(colour(words.tone()));
    pen.setFont(font.deriveFont(AffineTransform.getScaleInstance(press, 1)));
    pen.drawString(words.text(), (float) left, (float) words.y());
  }

  private void stroke(Tone tone, double width, List<Double> dashes) {
    float[] lengths = new float[dashes.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = dashes.get(i).floatValue();
    }
    pen.setColor(colour(tone));
    pen.setStroke(
        new BasicStroke(
            (float) width,
            BasicStroke.CAP_ROUND,
            BasicStroke.JOIN_ROUND,
            1,
            lengths.length == 0 ? null : lengths,
            0));
  }

  private static Color colour(Tone tone) {
    return new Color(Integer.parseInt(tone.hex(), 16));
  }
}
