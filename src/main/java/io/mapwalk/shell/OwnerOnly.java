package io.mapwalk.shell;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Creates files that only their owner may read, where the file system knows of owners. */
public final class OwnerOnly {

  private OwnerOnly() {}

  /** Makes sure that a file exists in a folder that exists, neither readable for others. */
  static void create(Path file) throws IOException {
    Path folder = file.getParent();
    if (Files.notExists(folder)) {
      Files.createDirectories(folder, attributes(folder, "rwx------"));
    }
    if (Files.notExists(file)) {
      try {
        Files.createFile(file, attributes(file, "rw-------"));
      } catch (FileAlreadyExistsException e) {
        // Another process of the same user was faster; the file is as wanted.
        return;
      }
    }
  }

  /**
   * Writes a new file, beside and moved into place.
   *
   * @throws FileAlreadyExistsException if there is such a file
   */
  public static void write(Path file, String text) throws IOException {
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    Path beside = file.resolveSibling("." + file.getFileName() + ".part");
    Files.deleteIfExists(beside);
    create(beside);
    try {
      Files.writeString(beside, text);
      Files.move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /**
   * Writes a file anew, beside and moved into place, so that nobody ever reads half of it. It need
   * not survive a power cut.
   */
  public static void replace(Path file, String text) throws IOException {
    Path beside = file.resolveSibling("." + file.getFileName() + ".part");
    Files.deleteIfExists(beside);
    create(beside);
    try {
      Files.writeString(beside, text);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static FileAttribute<?>[] attributes(Path path, String permissions) {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
