package io.mapwalk.deliverable.form;

import io.mapwalk.journey.Refused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The lines of a form as an editor saved it: in UTF-8 or UTF-16, with or without a mark at the
 * beginning, or in the old Windows encoding, which any bytes can be.
 *
 * @param file the name of the file, for sentences
 * @param lines its lines without their ends
 * @param guessed whether the old Windows encoding was assumed, so that accents may be wrong
 */
public record FormText(String file, List<String> lines, boolean guessed) {

  /** The largest file read, in bytes; the fullest form ever handed in is a twentieth of it. */
  public static final int LARGEST = 512 * 1024;

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] PDF = {'%', 'P', 'D', 'F'};
  private static final byte[] RTF = {'{', '\\', 'r', 't', 'f'};

  /** Keeps its own unmodifiable copy. */
  public FormText {
    lines = List.copyOf(lines);
  }

  /**
   * Reads a file.
   *
   * @throws Refused if it is not there, cannot be read, is too large, empty or no text
   */
  public static FormText read(Path file) {
    String name = String.valueOf(file.getFileName());
    if (!Files.exists(file)) {
      throw new Refused("deliverable.form.no-file", file.toString());
    }
    if (Files.isDirectory(file)) {
      throw new Refused("deliverable.form.is-folder", file.toString());
    }
    try {
      // A pipe has no size that could be asked for, so one byte more than allowed is asked for.
      byte[] bytes;
      try (var in = Files.newInputStream(file)) {
        bytes = in.readNBytes(LARGEST + 1);
      }
      return of(name, bytes);
    } catch (IOException e) {
      throw new Refused("deliverable.form.unreadable", file.toString());
    }
  }

  /**
   * The lines in these bytes.
   *
   * @param file the name of the file
   * @throws Refused if there are too many, none, or they are no text
   */
  public static FormText of(String file, byte[] bytes) {
    if (bytes.length > LARGEST) {
      throw new Refused("deliverable.form.too-large", file, LARGEST / 1024);
    }
    if (begins(bytes, ZIP) || begins(bytes, OLE) || begins(bytes, PDF) || begins(bytes, RTF)) {
      throw new Refused("deliverable.form.document", file);
    }
    if (begins(bytes, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
      return text(file, new String(bytes, StandardCharsets.UTF_16LE), false);
    }
    if (begins(bytes, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
      return text(file, new String(bytes, StandardCharsets.UTF_16BE), false);
    }
    for (byte b : bytes) {
      if (b == 0) {
        throw new Refused("deliverable.form.binary", file);
      }
    }
    try {
      var utf8 = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return text(file, utf8.toString(), false);
    } catch (CharacterCodingException notUtf8) {
      return text(file, new String(bytes, WINDOWS), true);
    }
  }

  private static FormText text(String file, String text, boolean guessed) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (unmarked.isBlank()) {
      throw new Refused("deliverable.form.empty", file);
    }
    long controls =
        unmarked.chars().filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t').count();
    if (controls * 50 > unmarked.length()) {
      throw new Refused("deliverable.form.binary", file);
    }
    return new FormText(file, unmarked.lines().toList(), guessed);
  }

  private static boolean begins(byte[] bytes, byte[] with) {
    if (bytes.length < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if (bytes[i] != with[i]) {
        return false;
      }
    }
    return true;
  }
}
