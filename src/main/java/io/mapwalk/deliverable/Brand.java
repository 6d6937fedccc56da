package io.mapwalk.deliverable;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The colours, letters and logo of whoever hands a workbook over.
 *
 * @param colours red, green and blue of the parts that have a colour of their own, 0 to FFFFFF
 * @param font the name of the letters; empty for the usual ones
 * @param logo the logo; empty for none
 */
public record Brand(Map<Part, Integer> colours, Optional<String> font, Optional<Logo> logo) {

  /** The usual look. */
  public static final Brand NONE = new Brand(Map.of(), Optional.empty(), Optional.empty());

  // How much wider than the usual letters the common ones are; of others the wide is assumed.
  private static final Map<String, Double> WIDTHS =
      Map.of(
          "calibri", 1.0,
          "carlito", 1.0,
          "timesnewroman", 1.0,
          "garamond", 1.0,
          "arial", 1.12,
          "helvetica", 1.12,
          "segoeui", 1.1,
          "georgia", 1.15,
          "tahoma", 1.13,
          "verdana", 1.3);
  private static final double UNKNOWN_WIDTH = 1.25;

  /** What has a colour of a brand. */
  public enum Part {
    /** Titles and headings. */
    HEADINGS,
    /** The headings of every other stage. */
    OTHER_HEADINGS,
    /** Behind touchpoints. */
    CARDS;

    /** Its name in a file. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A logo.
   *
   * @param bytes the picture, PNG or JPEG
   * @param png whether it is a PNG
   * @param width in pixels, from 1
   * @param height in pixels, from 1
   * @param words what stands for it where it cannot be seen
   */
  public record Logo(Bytes bytes, boolean png, int width, int height, String words) {}

  /** Bytes nobody changes. */
  public static final class Bytes {
    private final byte[] bytes;

    /** Keeps its own copy. */
    public Bytes(byte[] bytes) {
      this.bytes = bytes.clone();
    }

    /** A copy of them. */
    public byte[] copy() {
      return bytes.clone();
    }
  }

  /** Keeps its own unmodifiable copy. */
  public Brand {
    Map<Part, Integer> own = new EnumMap<>(Part.class);
    own.putAll(colours);
    colours = Map.copyOf(own);
  }

  /** Red, green and blue of a part; empty for the usual colour. */
  public Optional<byte[]> colour(Part part) {
    return Optional.ofNullable(colours.get(part))
        .map(rgb -> new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) (int) rgb});
  }

  /** How much wider its letters are than the usual ones, from 1. */
  public double stretch() {
    return font.map(
            name ->
                WIDTHS.getOrDefault(name.toLowerCase(Locale.ROOT).replace(" ", ""), UNKNOWN_WIDTH))
        .orElse(1.0);
  }
}
