package io.mapwalk.deliverable.markdown;

import io.mapwalk.deliverable.Incoming;
import io.mapwalk.journey.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads Markdown: a document of ours that comes back. */
public final class MarkdownImport {

  /** The biggest document read, in bytes; a map of ten thousand cards is far smaller. */
  private static final int MOST = 16 << 20;

  /**
   * Reads a document and leaves the stream open.
   *
   * @throws Refused if it is not UTF-8, too big, no document of ours, or a newer Mapwalk's
   * @throws IOException if the stream cannot be read
   */
  public Incoming incoming(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST + 1);
    if (bytes.length > MOST) {
      throw new Refused("deliverable.md.too-big");
    }
    return incoming(decoded(bytes));
  }

  /**
   * Reads a document.
   *
   * @throws Refused if it is no document of ours, or a newer Mapwalk's
   */
  public Incoming incoming(String markdown) {
    String text = markdown.startsWith("\uFEFF") ? markdown.substring(1) : markdown;
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    FrontMatter facts =
        FrontMatter.read(lines).orElseThrow(() -> new Refused("deliverable.md.foreign"));
    return new MarkdownIncoming(facts, lines);
  }

  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Refused("deliverable.md.not-utf8");
    }
  }
}
