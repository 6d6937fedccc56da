package io.mapwalk.deliverable.foreign;

import io.mapwalk.journey.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads the text of a file whose encoding nobody told. */
final class ForeignText {

  private static final int MOST_BYTES = 10_000_000;

  private ForeignText() {}

  /**
   * The whole text: UTF-8 or UTF-16 where a mark at its beginning says so, else UTF-8 where it can
   * be, else what Windows writes in western Europe.
   *
   * @param name the file, for a refusal
   * @throws Refused if it is bigger than any map, or no text
   */
  static String read(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new Refused("deliverable.foreign.too-big", name);
    }
    String text = decoded(bytes);
    if (text.indexOf('\0') >= 0) {
      throw new Refused("deliverable.foreign.no-text", name);
    }
    return text;
  }

  private static String decoded(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  private static boolean begins(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
