package io.mapwalk.journey.element;

import java.util.Base64;

/**
 * A picture that is kept with a map, and so is undone, copied, backed up and handed over like
 * anything else on it.
 */
public sealed interface Picture permits Portrait, WallPicture {

  /** The picture as JPEG, in the letters of Base64. */
  String jpeg();

  /** The bytes of the file. */
  default byte[] bytes() {
    return Base64.getDecoder().decode(jpeg());
  }

  /** Its width, in pixels. */
  default int width() {
    return JpegHead.of(bytes()).width();
  }

  /** Its height, in pixels. */
  default int height() {
    return JpegHead.of(bytes()).height();
  }
}
