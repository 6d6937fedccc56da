package io.mapwalk.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk that works until it is told to fail. H2 makes instances as it likes, so all share it. */
public final class FailingDisk extends FilePathWrapper {

  /** What does not work. */
  enum Fault {
    NONE,
    WRITING,
    SYNCING
  }

  /** What H2 is to reach files through. */
  static final String SCHEME = "failing:";

  private static final AtomicReference<Fault> FAULT = new AtomicReference<>(Fault.NONE);

  static void plugIn() {
    FilePath.register(new FailingDisk());
  }

  static void has(Fault fault) {
    FAULT.set(fault);
  }

  @Override
  public String getScheme() {
    return SCHEME.substring(0, SCHEME.length() - 1);
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(getBase().open(mode));
  }

  private static void failOn(Fault fault) throws IOException {
    if (FAULT.get() == fault) {
      throw new IOException("Input/output error");
    }
  }

  private static final class Channel extends FileBaseDefault {

    private final FileChannel file;

    Channel(FileChannel file) {
      this.file = file;
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
      return file.read(bytes, position);
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
      failOn(Fault.WRITING);
      return file.write(bytes, position);
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      failOn(Fault.WRITING);
      file.truncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
      failOn(Fault.SYNCING);
      file.force(metaData);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }

    @Override
    public synchronized FileLock tryLock(long position, long size, boolean shared)
        throws IOException {
      return file.tryLock(position, size, shared);
    }
  }
}
