package io.mapwalk.archive;

import io.mapwalk.journey.Refused;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Turns what disk and database throw into the one sentence that says what to do about it. */
final class Faults {

  // One commit on a disk with less than this is likely to be what failed.
  private static final long LITTLE = 1 << 20;

  private Faults() {}

  /** For a folder that cannot be made or written. */
  static Refused ofHome(Path folder) {
    return new Refused(
        isDiskFull(folder) ? "archive.disk-full" : "archive.home-unwritable", folder.toString());
  }

  /** For a backup that could not be written. */
  static Refused ofBackup(Path file) {
    return new Refused(
        isDiskFull(file) ? "archive.backup-disk-full" : "archive.backup-unwritable",
        file.toString());
  }

  /** For a database that could not be opened or read. */
  static Refused ofReading(Home home, Throwable fault) {
    if (code(fault) == ErrorCode.DATABASE_ALREADY_OPEN_1) {
      return Holder.refusal(home);
    }
    return new Refused(
        isDamage(fault) ? "archive.damaged" : "archive.unreadable", home.database().toString());
  }

  /**
   * For an edit that could not be written.
   *
   * @param uncertain whether it may be on the disk all the same
   */
  static Refused ofWriting(Home home, boolean uncertain) {
    String code = isDiskFull(home.folder()) ? "archive.disk-full" : "archive.not-saved";
    return new Refused(uncertain ? code + "-uncertain" : code, home.database().toString());
  }

  /** Whether a table that was asked for is not there. */
  static boolean isMissingTable(Throwable fault) {
    int code = code(fault);
    return code == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1
        || code == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1
        || code == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2
        || code == ErrorCode.COLUMN_NOT_FOUND_1;
  }

  // H2 reports a file that ends too early as an input error; one that ends where nothing had been
  // made yet it takes for new, and would like to write it.
  private static boolean isDamage(Throwable fault) {
    int code = code(fault);
    return code == ErrorCode.FILE_CORRUPTED_1
        || code == ErrorCode.GENERAL_ERROR_1
        || code == ErrorCode.DATABASE_IS_READ_ONLY
        || find(fault, EOFException.class).isPresent();
  }

  // No type tells a full disk from other faults, and the system's message is in its own language.
  private static boolean isDiskFull(Path folder) {
    @Nullable Path there = folder;
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    try {
      if (there == null) {
        return false;
      }
      // What is no disk at all, such as /proc, has no room and never had any.
      FileStore store = Files.getFileStore(there);
      return store.getTotalSpace() > 0 && store.getUsableSpace() < LITTLE;
    } catch (IOException e) {
      return false;
    }
  }

  private static int code(Throwable fault) {
    return find(fault, SQLException.class).map(SQLException::getErrorCode).orElse(0);
  }

  private static <T extends Throwable> Optional<T> find(Throwable fault, Class<T> type) {
    for (@Nullable Throwable t = fault; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return Optional.of(type.cast(t));
      }
    }
    return Optional.empty();
  }
}
