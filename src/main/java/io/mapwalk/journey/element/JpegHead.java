package io.mapwalk.journey.element;

import java.util.Base64;

/**
 * What the head of a JPEG says of it [ITU T.81, B.2.2].
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
record JpegHead(int width, int height) {

  private static final int MARK = 0xFF;
  private static final int SCAN = 0xDA;

  JpegHead {
    require(width >= 1 && height >= 1);
  }

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException if these bytes are no JPEG
   */
  static JpegHead of(byte[] bytes) {
    require(bytes.length > 4 && number(bytes, 0) == 0xFFD8);
    int at = 2;
    while (at + 9 < bytes.length && (bytes[at] & MARK) == MARK) {
      int kind = bytes[at + 1] & 0xFF;
      if (kind == MARK) {
        at++;
      } else if (isFrame(kind)) {
        return new JpegHead(number(bytes, at + 7), number(bytes, at + 5));
      } else {
        require(kind != SCAN && number(bytes, at + 2) > 1);
        at += 2 + number(bytes, at + 2);
      }
    }
    throw new IllegalArgumentException("no JPEG");
  }

  /**
   * Checks a picture from anywhere.
   *
   * @param jpeg in the letters of Base64
   * @param mostBytes the longest it may be
   * @param mostPixels the longest side it may have
   * @throws IllegalArgumentException if it is no JPEG, or larger than that
   */
  static void check(String jpeg, int mostBytes, int mostPixels) {
    require(jpeg.length() <= (mostBytes + 2) / 3 * 4);
    JpegHead head = of(Base64.getDecoder().decode(jpeg));
    require(head.width <= mostPixels && head.height <= mostPixels);
  }

  private static boolean isFrame(int kind) {
    return kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
  }

  private static int number(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
  }

  private static void require(boolean fits) {
    if (!fits) {
      throw new IllegalArgumentException("no such picture");
    }
  }
}
