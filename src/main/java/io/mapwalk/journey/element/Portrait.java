package io.mapwalk.journey.element;

import java.util.Base64;

/**
 * A small picture of a persona. It is kept with the persona, so that it is undone, copied, backed
 * up and handed over like anything else that is known of them.
 *
 * @param jpeg the picture as JPEG, in the letters of Base64
 */
public record Portrait(String jpeg) implements Picture {

  /** The longer side of the largest picture that is kept, in pixels. */
  public static final int MOST_PIXELS = 640;

  /** The longest picture that is kept, in bytes. */
  public static final int MOST_BYTES = 300_000;

  /**
   * A picture from anywhere.
   *
   * @throws IllegalArgumentException if it is no JPEG, or larger than what is kept
   */
  public Portrait {
    JpegHead.check(jpeg, MOST_BYTES, MOST_PIXELS);
  }

  /** A picture of these bytes, which are a JPEG. */
  public static Portrait of(byte[] bytes) {
    return new Portrait(Base64.getEncoder().encodeToString(bytes));
  }

  /** What it is, and not all that is in it. */
  @Override
  public String toString() {
    return "Portrait[" + width() + "x" + height() + "]";
  }
}
