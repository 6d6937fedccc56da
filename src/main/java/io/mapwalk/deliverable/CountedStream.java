package io.mapwalk.deliverable;

import io.mapwalk.journey.Progress.Task;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells how many bytes were read, and ends with the reading when that is asked for. */
final class CountedStream extends FilterInputStream {

  private final Task task;

  CountedStream(InputStream in, Task task) {
    super(in);
    this.task = task;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    task.step(Math.max(0, read));
    return read;
  }
}
