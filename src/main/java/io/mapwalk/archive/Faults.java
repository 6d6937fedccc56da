package io.mapwalk.archive;

import io.mapwalk.journey.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Turns what disk and database throw into the one sentence that says what to do about it. */
final class Faults {

  private Faults() {}

  /** For a folder that cannot be made or written. */
  static Refused ofHome(Path folder, IOException fault) {
    return new Refused(
        isDiskFull(fault) ? "archive.disk-full" : "archive.home-unwritable", folder.toString());
  }

  /** For a database that could not be opened or read. */
  static Refused ofReading(Home home, Throwable fault) {
    if (code(fault) == ErrorCode.DATABASE_ALREADY_OPEN_1) {
      return Holder.refusal(home);
    }
    return new Refused(
        isDamage(fault) ? "archive.damaged" : "archive.unreadable", home.database().toString());
  }

  /** For an edit that could not be written. */
  static Refused ofWriting(Home home, Throwable fault) {
    return new Refused(
        isDiskFull(fault) ? "archive.disk-full" : "archive.not-saved", home.database().toString());
  }

  /** Whether a table that was asked for is not there. */
  static boolean isMissingTable(Throwable fault) {
    int code = code(fault);
    return code == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1
        || code == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1
        || code == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2
        || code == ErrorCode.COLUMN_NOT_FOUND_1;
  }

  // A file too short to begin with reads as an input error below the size of its header.
  private static boolean isDamage(Throwable fault) {
    int code = code(fault);
    return code == ErrorCode.FILE_CORRUPTED_1
        || code == ErrorCode.GENERAL_ERROR_1
        || code == ErrorCode.IO_EXCEPTION_1 && message(fault).contains("reading from file")
        || code == ErrorCode.IO_EXCEPTION_2 && message(fault).contains("reading from file");
  }

  // No type tells a full disk from other faults, so the words of the systems have to.
  private static boolean isDiskFull(Throwable fault) {
    String message = message(fault);
    return message.contains("no space left")
        || message.contains("not enough space")
        || message.contains("quota exceeded");
  }

  private static int code(Throwable fault) {
    return sql(fault).map(SQLException::getErrorCode).orElse(0);
  }

  private static Optional<SQLException> sql(Throwable fault) {
    for (@Nullable Throwable t = fault; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql) {
        return Optional.of(sql);
      }
    }
    return Optional.empty();
  }

  private static String message(Throwable fault) {
    StringBuilder all = new StringBuilder();
    for (@Nullable Throwable t = fault; t != null; t = t.getCause()) {
      all.append(t.getMessage()).append('\n');
    }
    return all.toString().toLowerCase(Locale.ROOT);
  }
}
