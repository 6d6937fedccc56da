package io.mapwalk.workshop.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The bytes of a template file: at most so many, and UTF-8. */
final class TemplateFile {

  /** The largest file, in bytes: ten times what a long workshop needs. */
  static final int MAX_BYTES = 256 * 1024;

  private TemplateFile() {}

  /** The last part of a path. */
  static String name(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }

  /**
   * The text of a file.
   *
   * @throws TemplateFaults where it cannot be read, is too large, or is not UTF-8
   */
  static String text(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return text(name(file), in);
    } catch (IOException unreadable) {
      throw fault(name(file), 1, "unreadable");
    }
  }

  /**
   * The text of a stream, which stays open.
   *
   * @throws TemplateFaults where it is too large or not UTF-8
   */
  static String text(String fileName, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw fault(fileName, 1, "file-too-large", MAX_BYTES / 1024);
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer from = ByteBuffer.wrap(bytes);
    CharBuffer into = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(from, into, true);
    if (result.isError()) {
      throw fault(fileName, lineAt(bytes, from.position()), "not-utf-8");
    }
    return into.flip().toString();
  }

  private static int lineAt(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static TemplateFaults fault(String fileName, int line, String code, Object... args) {
    return new TemplateFaults(fileName, List.of(new Fault(line, code, List.of(args))));
  }
}
