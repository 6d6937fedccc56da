package io.mapwalk.deliverable;

import java.awt.geom.AffineTransform;

/**
 * How a camera was held, which it notes beside the picture instead of turning it [CIPA DC-008,
 * orientation].
 */
final class ExifTurn {

  private static final int UPRIGHT = 1;
  private static final int TURNED = 8;
  private static final int ORIENTATION = 0x0112;
  private static final int APPLICATION = 0xFFE1;
  private static final int SCAN = 0xFFDA;

  private final byte[] bytes;
  private final int orientation;
  private boolean little;

  /** How the picture in a file stands; upright where the file does not say, or is no JPEG. */
  ExifTurn(byte[] bytes) {
    this.bytes = bytes.clone();
    int found = found();
    this.orientation = found >= UPRIGHT && found <= TURNED ? found : UPRIGHT;
  }

  /** Whether what is wide in the file is high when it stands upright. */
  boolean swapsSides() {
    return orientation > 4;
  }

  /**
   * What makes it upright.
   *
   * @param width the width as it is in the file
   * @param height the height as it is there
   */
  AffineTransform of(int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }

  private int found() {
    if (two(0) != 0xFFD8) {
      return UPRIGHT;
    }
    int at = 2;
    while (two(at) >= 0xFF00 && two(at) != SCAN && two(at + 2) > 1) {
      if (two(at) == APPLICATION && two(at + 4) == 0x4578 && two(at + 6) == 0x6966) {
        return directory(at + 10);
      }
      at += 2 + two(at + 2);
    }
    return UPRIGHT;
  }

  private int directory(int start) {
    little = two(start) == 0x4949;
    int at = start + (number(start + 4) << 16 | number(start + 6));
    if (little) {
      at = start + (number(start + 6) << 16 | number(start + 4));
    }
    int entries = at < start ? 0 : Math.min(number(at), bytes.length / 12);
    for (int i = 0; i < entries; i++) {
      int entry = at + 2 + 12 * i;
      if (number(entry) == ORIENTATION) {
        return number(entry + 8);
      }
    }
    return UPRIGHT;
  }

  // In the order of the camera.
  private int number(int at) {
    int two = two(at);
    return little ? (two & 0xFF) << 8 | two >> 8 : two;
  }

  // Beyond the end there is nothing.
  private int two(int at) {
    return at < 0 || at + 1 >= bytes.length ? 0 : (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
  }
}
