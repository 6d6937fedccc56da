package io.mapwalk.shell.console;

import io.mapwalk.journey.Refused;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Lines of standard input when it is a pipe or a file: strictly UTF-8, ended by LF or CRLF, the
 * last one also by the end of input. JLine does not do here: it drops a last line without a line
 * end, and Java's own readers turn what is not UTF-8 into question marks without a word.
 */
public final class LineSource {

  private static final int LONGEST = 1 << 20;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private int number;

  /** Lines of the stream given. */
  public LineSource(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  /**
   * The next line without its line end, or nothing at the end of input.
   *
   * @throws Refused if the line is not UTF-8, or longer than a megabyte
   */
  public Optional<String> next() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      int b = in.read();
      if (b < 0) {
        return Optional.empty();
      }
      number++;
      for (; b >= 0 && b != '\n'; b = in.read()) {
        if (bytes.size() == LONGEST) {
          throw new Refused("shell.input.too-long", number);
        }
        bytes.write(b);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(decode(bytes.toByteArray()));
  }

  /** The number of the line read last, counted from 1; 0 before the first. */
  public int number() {
    return number;
  }

  private String decode(byte[] bytes) {
    int length = bytes.length;
    if (length > 0 && bytes[length - 1] == '\r') {
      length--;
    }
    try {
      String line =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)).toString();
      boolean marked = number == 1 && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK;
      return marked ? line.substring(1) : line;
    } catch (CharacterCodingException e) {
      throw new Refused("shell.input.not-utf8", number);
    }
  }
}
