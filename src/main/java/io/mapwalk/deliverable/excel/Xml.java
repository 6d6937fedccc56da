package io.mapwalk.deliverable.excel;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Escapes text for the parts of a workbook that are written without a library. */
final class Xml {

  private Xml() {}

  /** Text so that a reader of XML finds it again, in an element or an attribute. */
  static String escaped(String text) {
    StringWriter out = new StringWriter();
    try {
      write(out, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Writes text so that a reader of XML finds it again, in an element or an attribute. */
  static void write(Writer out, String text) throws IOException {
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      String escaped = escaped(text.charAt(i));
      if (!escaped.isEmpty()) {
        out.write(text, written, i - written);
        out.write(escaped);
        written = i + 1;
      }
    }
    out.write(text, written, text.length() - written);
  }

  private static String escaped(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      // XML has no way to say these, and the format has one of its own [ECMA-376, ST_Xstring].
      case '\uFFFE' -> "_xFFFE_";
      case '\uFFFF' -> "_xFFFF_";
      default -> "";
    };
  }
}
