package io.mapwalk.archive;

import io.mapwalk.journey.Refused;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The folder everything is kept in. It and its files are made for their owner alone, because
 * interviews are confidential.
 *
 * @param folder the folder, absolute
 */
record Home(Path folder) {

  /**
   * The home in a folder, which is made where it is not there.
   *
   * @throws Refused if there is no such folder to be had, or its name cannot be used
   */
  static Home in(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    refuseName(absolute);
    refuseFile(absolute);
    try {
      Files.createDirectories(absolute, ownerOnly("rwx------"));
    } catch (IOException e) {
      throw Faults.ofHome(absolute);
    }
    return new Home(absolute);
  }

  private static void refuseFile(Path folder) {
    for (@Nullable Path path = folder; path != null; path = path.getParent()) {
      if (Files.exists(path)) {
        if (!Files.isDirectory(path)) {
          throw new Refused("archive.home-not-folder", path.toString());
        }
        return;
      }
    }
  }

  // H2 ends the path at a semicolon and takes what follows for settings, and outside Windows it
  // reads a backslash as a slash: the maps would end up somewhere else.
  private static void refuseName(Path folder) {
    for (String sign : File.separatorChar == '/' ? new String[] {";", "\\"} : new String[] {";"}) {
      if (folder.toString().contains(sign)) {
        throw new Refused("archive.home-name", folder.toString(), sign);
      }
    }
  }

  /** The database. */
  Path database() {
    return folder.resolve("mapwalk.mv.db");
  }

  /** What is locked while the database is open. */
  Path lock() {
    return folder.resolve("mapwalk.lock");
  }

  /** Who has it open. */
  Path holder() {
    return folder.resolve("mapwalk.holder");
  }

  /**
   * Makes an empty file that only its owner can read, unless it is there.
   *
   * @throws IOException if it cannot be made
   */
  static void createPrivately(Path file) throws IOException {
    if (!Files.exists(file)) {
      Files.createFile(file, ownerOnly("rw-------"));
    }
  }

  /** Takes a file from everybody but its owner, where the file system knows of owners. */
  static void keepPrivate(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  private static FileAttribute<?>[] ownerOnly(String permissions) {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
    };
  }
}
