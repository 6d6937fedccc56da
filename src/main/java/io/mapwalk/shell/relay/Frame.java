package io.mapwalk.shell.relay;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;

/**
 * What goes through the door: a kind, a length, and that many bytes.
 *
 * @param kind what the bytes are
 * @param bytes at most a megabyte of them
 */
record Frame(Kind kind, byte[] bytes) {

  private static final int LARGEST = 1 << 20;

  /** What the bytes of a frame are. */
  enum Kind {
    /** A command, as JSON; goes first, from the one who knocks. */
    ERRAND,
    /** A piece of the results. */
    OUT,
    /** A piece of the messages. */
    ERR,
    /** The exit status, one byte; comes last. */
    STATUS,
    /** The wish that it be stopped; from the one who knocked. */
    STOP
  }

  /** Sends it. */
  void write(DataOutputStream out) throws IOException {
    out.writeByte(kind.ordinal());
    out.writeInt(bytes.length);
    out.write(bytes);
    out.flush();
  }

  /**
   * Receives one.
   *
   * @throws IOException if the other side has gone, or what it sends is no frame
   */
  static Frame read(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    int length = in.readInt();
    if (kind >= Kind.values().length || length < 0 || length > LARGEST) {
      throw new IOException("no frame");
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return new Frame(Kind.values()[kind], bytes);
  }

  /** A stream whose pieces are sent as frames of a kind. */
  static OutputStream stream(Kind kind, DataOutputStream out) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int from = offset; from < offset + length; from += LARGEST) {
          byte[] piece = new byte[Math.min(LARGEST, offset + length - from)];
          System.arraycopy(bytes, from, piece, 0, piece.length);
          synchronized (out) {
            new Frame(kind, piece).write(out);
          }
        }
      }
    };
  }
}
