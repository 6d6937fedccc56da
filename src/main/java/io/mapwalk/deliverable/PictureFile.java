package io.mapwalk.deliverable;

import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Portrait;
import io.mapwalk.journey.element.WallPicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Makes a picture for a map of one in a file, as cameras and the web have it. It is drawn anew,
 * smaller and upright: what else the file holds, such as where and when it was taken, is left
 * behind.
 */
public final class PictureFile {

  private static final int MOST_BYTES = 30 * 1024 * 1024;
  private static final int LONGEST_SIDE = 20_000;
  private static final long MOST_POINTS = 100_000_000;
  private static final Set<String> KNOWN = Set.of("jpeg", "png");

  // What the pictures of phones say of themselves where they are not JPEG [ISO/IEC 23008-12].
  private static final int BRAND = 4;
  private static final Set<String> OF_PHONES =
      Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif");

  // How the points of a JPEG begin, and how it ends [ITU T.81, B.1.1].
  private static final int MARK = 0xFF;
  private static final int SCAN = 0xDA;
  private static final int END = 0xD9;

  private final Path file;

  /** The picture in a file. */
  public PictureFile(Path file) {
    this.file = file;
  }

  /**
   * Reads it as the face of a persona.
   *
   * @throws Refused if it cannot be read, is no PNG or JPEG, whatever its name says, or is too
   *     large
   */
  public Portrait portrait() {
    return Portrait.of(read(Portrait.MOST_PIXELS, Portrait.MOST_BYTES));
  }

  /**
   * Reads it as a photo of the wall.
   *
   * @throws Refused if it cannot be read, is no PNG or JPEG, whatever its name says, or is too
   *     large
   */
  public WallPicture wall() {
    return WallPicture.of(read(WallPicture.MOST_PIXELS, WallPicture.MOST_BYTES));
  }

  private byte[] read(int mostPixels, int mostBytes) {
    // Without it, a machine that has no screen would be asked for one.
    System.setProperty("java.awt.headless", "true");
    byte[] bytes = bytes();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (readers.hasNext()) {
        ImageReader reader = readers.next();
        try {
          reader.setInput(in, true, true);
          String format = reader.getFormatName().toLowerCase(Locale.ROOT);
          if (KNOWN.contains(format)) {
            if (format.equals("jpeg") && !isWhole(bytes)) {
              throw new Refused("deliverable.picture.cut", name());
            }
            BufferedImage image = decoded(reader, mostPixels);
            return new SmallJpeg(image, new ExifTurn(bytes)).within(mostPixels, mostBytes);
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
    throw new Refused("deliverable.picture." + (isOfPhone(bytes) ? "of-phone" : "none"), name());
  }

  private byte[] bytes() {
    if (Files.isDirectory(file)) {
      throw new Refused("deliverable.picture.folder", name());
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new Refused("deliverable.picture.too-large", name(), MOST_BYTES >> 20);
      }
      return bytes;
    } catch (IOException e) {
      throw new Refused("deliverable.picture.unreadable", name());
    }
  }

  // One point of every few is enough for a small picture, and spares the memory for all of them.
  private BufferedImage decoded(ImageReader reader, int mostPixels) throws IOException {
    int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
    if (longest > LONGEST_SIDE || (long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS) {
      throw new Refused("deliverable.picture.too-many-points", name());
    }
    int step = Math.max(1, longest / (2 * mostPixels));
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, param);
  }

  // A decoder fills what is missing of a JPEG with grey, and says nothing.
  private static boolean isWhole(byte[] jpeg) {
    int at = 2;
    while (at + 4 < jpeg.length && (jpeg[at + 1] & 0xFF) != SCAN) {
      boolean filled = (jpeg[at + 1] & 0xFF) == MARK;
      at += filled ? 1 : 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
    }
    while (at + 1 < jpeg.length && !((jpeg[at] & 0xFF) == MARK && (jpeg[at + 1] & 0xFF) == END)) {
      at++;
    }
    return at + 1 < jpeg.length;
  }

  private static boolean isOfPhone(byte[] bytes) {
    if (bytes.length < 3 * BRAND) {
      return false;
    }
    String head = new String(bytes, BRAND, 2 * BRAND, StandardCharsets.ISO_8859_1);
    return head.startsWith("ftyp") && OF_PHONES.contains(head.substring(BRAND));
  }

  private String name() {
    return String.valueOf(file.getFileName());
  }
}
