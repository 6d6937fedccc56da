package io.mapwalk.journey.element;

import java.util.Base64;

/**
 * What a photo of the wall shows: large enough for the words on a sticky note, small enough to be
 * kept and handed over.
 *
 * @param jpeg the picture as JPEG, in the letters of Base64
 */
public record WallPicture(String jpeg) implements Picture {

  /** The longer side of the largest picture that is kept, in pixels. */
  public static final int MOST_PIXELS = 1600;

  /** The longest picture that is kept, in bytes. */
  public static final int MOST_BYTES = 700_000;

  /**
   * A picture from anywhere.
   *
   * @throws IllegalArgumentException if it is no JPEG, or larger than what is kept
   */
  public WallPicture {
    JpegHead.check(jpeg, MOST_BYTES, MOST_PIXELS);
  }

  /** A picture of these bytes, which are a JPEG. */
  public static WallPicture of(byte[] bytes) {
    return new WallPicture(Base64.getEncoder().encodeToString(bytes));
  }

  /** What it is, and not all that is in it. */
  @Override
  public String toString() {
    return "WallPicture[" + width() + "x" + height() + "]";
  }
}
