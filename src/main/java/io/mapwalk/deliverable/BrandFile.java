package io.mapwalk.deliverable;

import io.mapwalk.deliverable.Brand.Bytes;
import io.mapwalk.deliverable.Brand.Logo;
import io.mapwalk.deliverable.Brand.Part;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads a brand from a small file of lines such as {@code headings=#1F3A4D}: {@code headings},
 * {@code other-headings}, {@code cards}, {@code font}, {@code logo} (a PNG or JPEG, named from the
 * folder of the file) and {@code logo-text}.
 */
public final class BrandFile {

  private static final int LARGEST_FILE = 64 * 1024;
  private static final int LARGEST_LOGO = 2 * 1024 * 1024;
  private static final int MOST_PIXELS = 10_000;
  private static final String FONT = "font";
  private static final String LOGO = "logo";
  private static final String LOGO_TEXT = "logo-text";
  private static final Pattern COLOUR = Pattern.compile("#?([0-9A-Fa-f]{6})");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,30}");

  // Headings are white on it, and text is dark on cards [WCAG].
  private static final double LEAST_CONTRAST = 4.5;
  private static final int WHITE = 0xFFFFFF;
  private static final int INK = 0x22303C;

  private final Path file;

  /** Reads that file. */
  public BrandFile(Path file) {
    this.file = file;
  }

  /**
   * The brand it tells of.
   *
   * @throws Refused if it cannot be read, names what nobody knows, or has a colour on which nothing
   *     can be read
   */
  public Brand read() {
    Properties told = properties();
    Map<Part, Integer> colours = new EnumMap<>(Part.class);
    for (String key : told.stringPropertyNames()) {
      Optional<Part> part =
          Arrays.stream(Part.values()).filter(known -> known.key().equals(key)).findFirst();
      if (part.isPresent()) {
        colours.put(part.get(), colour(part.get(), told.getProperty(key).strip()));
      } else if (!Stream.of(FONT, LOGO, LOGO_TEXT).anyMatch(key::equals)) {
        throw new Refused("deliverable.brand-unknown", name(), key, known());
      }
    }
    return new Brand(colours, font(told), logo(told));
  }

  private static String known() {
    return Stream.concat(
            Arrays.stream(Part.values()).map(Part::key), Stream.of(FONT, LOGO, LOGO_TEXT))
        .collect(Collectors.joining(", "));
  }

  private Properties properties() {
    Properties told = new Properties();
    try {
      String text = new String(bytes(file, LARGEST_FILE), StandardCharsets.UTF_8);
      told.load(new StringReader(text));
    } catch (IOException | IllegalArgumentException e) {
      throw new Refused("deliverable.brand-unreadable", file.toString());
    }
    return told;
  }

  private static byte[] bytes(Path path, int most) throws IOException {
    try (var in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new Refused("deliverable.brand-too-large", path.toString(), most / 1024);
      }
      return bytes;
    }
  }

  private int colour(Part part, String value) {
    var found = COLOUR.matcher(value);
    if (!found.matches()) {
      throw new Refused("deliverable.brand-colour", name(), part.key(), value);
    }
    int rgb = Integer.parseInt(found.group(1), 16);
    if (contrast(rgb, part == Part.CARDS ? INK : WHITE) < LEAST_CONTRAST) {
      throw new Refused(
          "deliverable.brand-contrast", name(), part.key(), value, part == Part.CARDS ? 1 : 0);
    }
    return rgb;
  }

  private static double contrast(int one, int other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 0xFF)
        + 0.7152 * linear(rgb >> 8 & 0xFF)
        + 0.0722 * linear(rgb & 0xFF);
  }

  private static double linear(int value) {
    double share = value / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private Optional<String> font(Properties told) {
    String value = told.getProperty(FONT, "").strip();
    if (!value.isEmpty() && !NAME.matcher(value).matches()) {
      throw new Refused("deliverable.brand-font", name(), value);
    }
    return Optional.of(value).filter(font -> !font.isEmpty());
  }

  private Optional<Logo> logo(Properties told) {
    String value = told.getProperty(LOGO, "").strip();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path path = file.toAbsolutePath().resolveSibling(value);
      byte[] bytes = bytes(path, LARGEST_LOGO);
      try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (readers.hasNext()) {
          ImageReader reader = readers.next();
          reader.setInput(in);
          String format = reader.getFormatName().toLowerCase(Locale.ROOT);
          int width = reader.getWidth(0);
          int height = reader.getHeight(0);
          reader.dispose();
          boolean known = format.equals("png") || format.equals("jpeg");
          if (known && Math.max(width, height) <= MOST_PIXELS) {
            String words = Text.clean(told.getProperty(LOGO_TEXT, value)).value();
            return Optional.of(
                new Logo(new Bytes(bytes), format.equals("png"), width, height, words));
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Refused("deliverable.brand-logo", name(), value);
    }
    throw new Refused("deliverable.brand-logo", name(), value);
  }

  private String name() {
    return String.valueOf(file.getFileName());
  }
}
