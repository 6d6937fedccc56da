package io.mapwalk.deliverable.foreign;

import io.mapwalk.journey.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the text of a file whose encoding nobody told. */
public final class ForeignText {

  private static final int MOST_BYTES = 10_000_000;
  private static final int ENOUGH = 2_000;

  private ForeignText() {}

  /**
   * The whole text: UTF-8 or UTF-16 where a mark at its beginning says so, else UTF-8 where it can
   * be, UTF-16 where every other byte of it is nothing, else what Windows writes in western Europe.
   *
   * @param in the file; at most ten million bytes of it are read
   * @param name its name, for a refusal
   * @throws Refused if it is bigger than any map, or no text
   * @throws IOException if it cannot be read
   */
  public static String read(InputStream in, String name) throws IOException {
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
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return new String(bytes, wide.get());
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  // Letters of western languages have an empty half in UTF-16, and always the same one.
  private static Optional<Charset> wide(byte[] bytes) {
    int first = 0;
    int second = 0;
    int length = Math.min(bytes.length, ENOUGH) & ~1;
    for (int i = 0; i < length; i += 2) {
      first += bytes[i] == 0 ? 1 : 0;
      second += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (second * 2 > length / 2 && first == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return first * 2 > length / 2 && second == 0
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
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
