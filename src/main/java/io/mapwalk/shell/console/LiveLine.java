package io.mapwalk.shell.console;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;

/**
 * A line on a terminal that is drawn anew while things go on, and is gone before anything else is
 * written there. It needs nothing of a terminal but that it can go back to the start of a line.
 */
final class LiveLine {

  private final OutputStream to;
  private final Charset charset;
  private String drawn = "";
  private int columns;

  /**
   * @param to what is drawn on
   * @param charset the encoding of the terminal
   */
  LiveLine(OutputStream to, Charset charset) {
    this.to = to;
    this.charset = charset;
  }

  /**
   * Draws the line, in the place of what it said before.
   *
   * @param text what it says
   * @param width the columns that takes, fewer than the terminal has
   */
  synchronized void draw(String text, int width) {
    if (text.equals(drawn) && columns == width) {
      return;
    }
    write("\r" + text + " ".repeat(Math.max(0, columns - width)));
    drawn = text;
    columns = width;
  }

  /** Takes the line away, if it is there. */
  synchronized void erase() {
    if (columns > 0) {
      write("\r" + " ".repeat(columns) + "\r");
      drawn = "";
      columns = 0;
    }
  }

  /** Keys were pressed that the terminal wrote behind the line; they go when it is drawn next. */
  synchronized void spoil(int width) {
    columns += columns > 0 ? width : 0;
  }

  private void write(String text) {
    try {
      to.write(text.getBytes(charset));
      to.flush();
    } catch (IOException e) {
      // Whoever looked has gone; the work goes on.
      columns = 0;
    }
  }

  /** A stream to the same terminal, before whose bytes the line is taken away. */
  OutputStream before(OutputStream other) {
    return new FilterOutputStream(other) {
      @Override
      public void write(int b) throws IOException {
        erase();
        out.write(b);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        erase();
        out.write(bytes, offset, length);
      }
    };
  }
}
