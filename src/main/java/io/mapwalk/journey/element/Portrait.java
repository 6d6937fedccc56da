package io.mapwalk.journey.element;

import java.util.Base64;

/**
 * A small picture of a persona. It is kept with the persona, so that it is undone, copied, backed
 * up and handed over like anything else that is known of them.
 *
 * @param jpeg the picture as JPEG, in the letters of Base64
 */
public record Portrait(String jpeg) {

  /** The longer side of the largest picture that is kept, in pixels. */
  public static final int MOST_PIXELS = 640;

  /** The longest picture that is kept, in bytes. */
  public static final int MOST_BYTES = 300_000;

  private static final int MARK = 0xFF;
  private static final int SCAN = 0xDA;

  /**
   * A picture from anywhere.
   *
   * @throws IllegalArgumentException if it is no JPEG, or larger than what is kept
   */
  public Portrait {
    if (jpeg.length() > (MOST_BYTES + 2) / 3 * 4) {
      throw new IllegalArgumentException("too long for a portrait");
    }
    frame(Base64.getDecoder().decode(jpeg));
  }

  /** A picture of these bytes, which are a JPEG. */
  public static Portrait of(byte[] bytes) {
    return new Portrait(Base64.getEncoder().encodeToString(bytes));
  }

  /** The bytes of the file. */
  public byte[] bytes() {
    return Base64.getDecoder().decode(jpeg);
  }

  /** Its width, in pixels. */
  public int width() {
    byte[] bytes = bytes();
    return number(bytes, frame(bytes) + 2);
  }

  /** Its height, in pixels. */
  public int height() {
    byte[] bytes = bytes();
    return number(bytes, frame(bytes));
  }

  // Where the head of the picture says how large it is [ITU T.81, B.2.2].
  private static int frame(byte[] bytes) {
    require(bytes.length > 4 && number(bytes, 0) == 0xFFD8);
    int at = 2;
    while (at + 9 < bytes.length && (bytes[at] & MARK) == MARK) {
      int kind = bytes[at + 1] & 0xFF;
      if (kind == MARK) {
        at++;
      } else if (isFrame(kind)) {
        require(isSize(number(bytes, at + 5)) && isSize(number(bytes, at + 7)));
        return at + 5;
      } else {
        require(kind != SCAN && number(bytes, at + 2) > 1);
        at += 2 + number(bytes, at + 2);
      }
    }
    throw new IllegalArgumentException("no JPEG");
  }

  private static boolean isFrame(int kind) {
    return kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
  }

  private static boolean isSize(int side) {
    return side >= 1 && side <= MOST_PIXELS;
  }

  private static int number(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
  }

  private static void require(boolean fits) {
    if (!fits) {
      throw new IllegalArgumentException("no portrait");
    }
  }

  /** What it is, and not all that is in it. */
  @Override
  public String toString() {
    return "Portrait[" + width() + "x" + height() + "]";
  }
}
