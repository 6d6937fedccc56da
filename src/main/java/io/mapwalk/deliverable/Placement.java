package io.mapwalk.deliverable;

import io.mapwalk.journey.Refused;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * Puts a file into place: written beside it, forced to the disk and moved in one step, so that
 * nobody ever opens half a file and a failure leaves what was there as it was.
 */
public final class Placement {

  private static final int BUFFER = 1 << 16;

  /** What a file is to hold. */
  @FunctionalInterface
  public interface Content {

    /**
     * Writes all of it; the stream is closed by whoever gave it.
     *
     * @throws IOException if the stream cannot take it
     */
    void write(OutputStream out) throws IOException;
  }

  private final SecureRandom random = new SecureRandom();

  /**
   * Writes a file.
   *
   * @param target where it is to stand, in a folder that exists
   * @param replace whether a file that is there already may be replaced
   * @param content what it is to hold
   * @throws Refused if a file is there already or open elsewhere, or the folder is missing, full or
   *     closed to us
   */
  public void place(Path target, boolean replace, Content content) {
    Path absolute = target.toAbsolutePath();
    Path folder = absolute.getParent();
    if (folder == null || Files.isDirectory(absolute)) {
      throw new Refused("deliverable.target-is-folder", target.toString());
    }
    if (!Files.isDirectory(folder)) {
      throw new Refused("deliverable.no-folder", folder.toString());
    }
    if (!replace && Files.exists(absolute)) {
      throw new Refused("deliverable.file-exists", target.toString());
    }
    if (isOpen(absolute, folder)) {
      throw new Refused("deliverable.open-elsewhere", target.toString());
    }
    // A name of its own, because the target's may fill the longest a file system allows.
    Path beside = folder.resolve(".mapwalk-" + Long.toHexString(random.nextLong()) + ".part");
    // Also where the program is ended from outside in the middle of it.
    beside.toFile().deleteOnExit();
    try {
      write(beside, content);
      move(beside, absolute, replace);
      force(folder);
    } catch (FileAlreadyExistsException e) {
      throw new Refused("deliverable.file-exists", target.toString());
    } catch (IOException | UncheckedIOException e) {
      throw refused(e, target, folder);
    } finally {
      remove(beside);
    }
  }

  // Where a system lets an open file be replaced, whoever has it open would save the old one over
  // the new. LibreOffice and Excel leave a mark beside a file while they have it open.
  private static boolean isOpen(Path target, Path folder) {
    String name = String.valueOf(target.getFileName());
    return Files.exists(target)
        && (Files.exists(folder.resolve(".~lock." + name + "#"))
            || Files.exists(folder.resolve("~$" + name)));
  }

  private static void write(Path file, Content content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      WitnessStream disk = new WitnessStream(Channels.newOutputStream(channel));
      OutputStream out = new BufferedOutputStream(disk, BUFFER);
      try {
        content.write(out);
        out.flush();
      } catch (RuntimeException e) {
        throw disk.failure()
            .map(UncheckedIOException::new)
            .map(RuntimeException.class::cast)
            .orElse(e);
      }
      channel.force(true);
    }
  }

  private static void move(Path from, Path to, boolean replace) throws IOException {
    if (!replace) {
      // An atomic move replaces silently, so the name is taken first; this fails if it is gone.
      Files.createFile(to);
    }
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      if (!replace) {
        remove(to);
      }
      throw e;
    }
  }

  // So that the name survives a power cut too. Not every system can open a folder; those that
  // cannot do without.
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      return;
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // Then a hidden part file stays behind; the failure that led here is the one to tell.
      return;
    }
  }

  private static Refused refused(Exception failure, Path target, Path folder) {
    Throwable cause = failure instanceof UncheckedIOException e ? e.getCause() : failure;
    if (cause instanceof AccessDeniedException || isReadOnly(cause)) {
      return new Refused("deliverable.not-allowed", target.toString());
    }
    if (cause instanceof NoSuchFileException) {
      return new Refused("deliverable.no-folder", folder.toString());
    }
    if (isFull(cause, folder)) {
      return new Refused("deliverable.disk-full", folder.toString());
    }
    return new Refused("deliverable.not-written", target.toString());
  }

  // Java has no type of its own for these; the words are those of Linux, macOS and Windows.
  private static boolean isReadOnly(Throwable cause) {
    return reason(cause).contains("read-only") || reason(cause).contains("write protected");
  }

  private static String reason(Throwable cause) {
    return String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
  }

  private static boolean isFull(Throwable cause, Path folder) {
    if (reason(cause).contains("no space") || reason(cause).contains("enough space")) {
      return true;
    }
    try {
      return Files.getFileStore(folder).getUsableSpace() < BUFFER;
    } catch (IOException e) {
      return false;
    }
  }
}
