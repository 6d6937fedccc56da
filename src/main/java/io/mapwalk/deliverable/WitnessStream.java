package io.mapwalk.deliverable;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Remembers why writing failed. A library in between may throw something of its own instead, and
 * then nobody would hear that it was the disk.
 */
final class WitnessStream extends FilterOutputStream {

  private Optional<IOException> failure = Optional.empty();

  WitnessStream(OutputStream out) {
    super(out);
  }

  /** The first failure there was. */
  Optional<IOException> failure() {
    return failure;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      failure = failure.or(() -> Optional.of(e));
      throw e;
    }
  }
}
