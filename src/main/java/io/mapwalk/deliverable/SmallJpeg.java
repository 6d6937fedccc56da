package io.mapwalk.deliverable;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture drawn anew, upright, small, and with nothing but what can be seen in it. */
final class SmallJpeg {

  private static final float[] QUALITIES = {0.85f, 0.7f, 0.5f, 0.3f};

  private final BufferedImage from;
  private final ExifTurn turn;

  /**
   * @param from as it came out of its file
   * @param turn how it stands there
   */
  SmallJpeg(BufferedImage from, ExifTurn turn) {
    this.from = from;
    this.turn = turn;
  }

  /**
   * Draws it as well as there is room for.
   *
   * @param mostPixels its longest side
   * @param mostBytes its longest file
   */
  byte[] within(int mostPixels, int mostBytes) throws IOException {
    // Noise is what compresses worst; in the end there are fewer points of it.
    for (int pixels = mostPixels; ; pixels = pixels * 3 / 4) {
      BufferedImage image = drawn(pixels);
      for (float quality : QUALITIES) {
        byte[] written = written(image, quality);
        if (written.length <= mostBytes) {
          return written;
        }
      }
    }
  }

  private BufferedImage drawn(int mostPixels) {
    BufferedImage near = from;
    // Each point of the smaller one is the mean of four, so that thin strokes of a pen stay.
    while (Math.max(near.getWidth(), near.getHeight()) >= 2 * mostPixels) {
      int width = Math.max(1, near.getWidth() / 2);
      int height = Math.max(1, near.getHeight() / 2);
      near = drawn(near, width, height, new AffineTransform(), width, height);
    }
    double scale = Math.min(1, mostPixels / (double) Math.max(near.getWidth(), near.getHeight()));
    int width = (int) Math.max(1, near.getWidth() * scale);
    int height = (int) Math.max(1, near.getHeight() * scale);
    boolean lies = turn.swapsSides();
    return drawn(
        near, width, height, turn.of(width, height), lies ? height : width, lies ? width : height);
  }

  private static BufferedImage drawn(
      BufferedImage from, int width, int height, AffineTransform turned, int wide, int high) {
    BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, wide, high);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    turned.scale(width / (double) from.getWidth(), height / (double) from.getHeight());
    pen.drawImage(from, turned, null);
    pen.dispose();
    return image;
  }

  private static byte[] written(BufferedImage image, float quality) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(quality);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
