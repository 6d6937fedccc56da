package io.mapwalk.deliverable;

import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Portrait;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes a portrait of a picture in a file, as cameras and the web have it. It is drawn anew, small
 * and upright: what else the file holds, such as where and when it was taken, is left behind.
 */
public final class PortraitFile {

  private static final int MOST_BYTES = 10 * 1024 * 1024;
  private static final int LONGEST_SIDE = 20_000;
  private static final long MOST_POINTS = 100_000_000;
  private static final float QUALITY = 0.85f;
  private static final Set<String> KNOWN = Set.of("jpeg", "png");

  private final Path file;

  /** The picture in a file. */
  public PortraitFile(Path file) {
    this.file = file;
  }

  /**
   * Reads it.
   *
   * @throws Refused if it cannot be read, is no PNG or JPEG, whatever its name says, or is too
   *     large
   */
  public Portrait read() {
    // Without it, a machine that has no screen would be asked for one.
    System.setProperty("java.awt.headless", "true");
    byte[] bytes = bytes();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (readers.hasNext()) {
        ImageReader reader = readers.next();
        try {
          reader.setInput(in, true, true);
          if (KNOWN.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            return Portrait.of(written(drawn(decoded(reader), new ExifTurn(bytes))));
          }
        } finally {
          reader.dispose();
        }
      }
    } catch (IOException | RuntimeException e) {
      // Decoders answer damage with whatever exception they happen to meet.
      if (e instanceof Refused refused) {
        throw refused;
      }
    }
    throw new Refused("deliverable.portrait.no-picture", name());
  }

  private byte[] bytes() {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new Refused("deliverable.portrait.too-large", name(), MOST_BYTES >> 20);
      }
      return bytes;
    } catch (IOException e) {
      throw new Refused("deliverable.portrait.unreadable", name());
    }
  }

  // One point of every few is enough for a small picture, and spares the memory for all of them.
  private BufferedImage decoded(ImageReader reader) throws IOException {
    int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
    if (longest > LONGEST_SIDE || (long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS) {
      throw new Refused("deliverable.portrait.too-many-points", name());
    }
    int step = Math.max(1, longest / (2 * Portrait.MOST_PIXELS));
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, param);
  }

  private static BufferedImage drawn(BufferedImage from, ExifTurn turn) {
    double scale =
        Math.min(1, Portrait.MOST_PIXELS / (double) Math.max(from.getWidth(), from.getHeight()));
    int width = (int) Math.max(1, from.getWidth() * scale);
    int height = (int) Math.max(1, from.getHeight() * scale);
    boolean lies = turn.swapsSides();
    BufferedImage image =
        new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    AffineTransform upright = turn.of(width, height);
    upright.scale(width / (double) from.getWidth(), height / (double) from.getHeight());
    pen.drawImage(from, upright, null);
    pen.dispose();
    return image;
  }

  private static byte[] written(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  private String name() {
    return String.valueOf(file.getFileName());
  }
}
