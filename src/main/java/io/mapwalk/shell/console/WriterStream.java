package io.mapwalk.shell.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Gives a terminal without a screen somewhere to write: UTF-8 bytes to a writer, at each flush. */
final class WriterStream extends OutputStream {

  private final Writer writer;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();

  WriterStream(Writer writer) {
    this.writer = writer;
  }

  @Override
  public void write(int b) {
    held.write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    held.write(bytes, offset, length);
  }

  @Override
  public void flush() throws IOException {
    writer.write(held.toString(StandardCharsets.UTF_8));
    held.reset();
    writer.flush();
  }
}
