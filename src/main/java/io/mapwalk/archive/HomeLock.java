package io.mapwalk.archive;

import io.mapwalk.journey.Refused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second process out while this one has the archive open. The operating system holds the
 * lock and lets go when the process ends, however it ends, so what a dead process left behind never
 * keeps anybody out. The lock is on a file of its own, because on Windows a locked file cannot be
 * read and the next process wants to read who holds it.
 */
final class HomeLock implements AutoCloseable {

  private final Home home;
  private final FileChannel channel;

  private HomeLock(Home home, FileChannel channel) {
    this.home = home;
    this.channel = channel;
  }

  /**
   * Takes the lock and leaves word of it.
   *
   * @throws Refused if another process has it, or the folder cannot be written
   */
  static HomeLock take(Home home, Clock clock) {
    FileChannel channel = null;
    try {
      Home.createPrivately(home.lock());
      channel = FileChannel.open(home.lock(), StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw Holder.refusal(home);
      }
      leaveWord(home, clock);
      return new HomeLock(home, channel);
    } catch (IOException e) {
      close(channel);
      throw Faults.ofHome(home.folder());
    }
  }

  /** The home that is locked. */
  Home home() {
    return home;
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  // A full disk must not keep anybody from looking at what is there.
  private static void leaveWord(Home home, Clock clock) {
    try {
      Holder.here(clock).write(home.holder());
    } catch (IOException e) {
      try {
        Files.deleteIfExists(home.holder());
      } catch (IOException again) {
        // The next process is told of the wrong holder, or of none.
      }
    }
  }

  private static void close(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // The system lets go of the lock at the end of the process in any case.
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(home.holder());
    } catch (IOException e) {
      // The lock decides, so word that stays behind does no harm.
    }
    close(channel);
  }
}
