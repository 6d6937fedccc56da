package io.mapwalk.archive;

import java.nio.file.Path;

/**
 * How H2 is told to open the file; the only place where its address is put together.
 *
 * @param scheme the file system H2 reaches the file through, with its colon
 * @param flags settings, separated by semicolons
 * @param synced whether each commit is forced down to the disk itself
 */
record DatabaseUrl(String scheme, String flags, boolean synced) {

  // WRITE_DELAY: by default H2 writes commits half a second late, and a killed process loses them.
  // TRACE_LEVEL_FILE: a trace would hold what customers said in clear text, readable by all.
  // MAX_COMPACT_TIME: closing after a mere read would compact for up to a second.
  // DB_CLOSE_ON_EXIT: H2's own shutdown hook would close the file under a save that is under way.
  private static final String SAFE =
      "WRITE_DELAY=0;TRACE_LEVEL_FILE=0;MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE";

  /** What every user gets: an acknowledged edit outlives the process and a power cut. */
  static final DatabaseUrl STANDARD = new DatabaseUrl("file:", SAFE, true);

  private static final String SUFFIX = ".mv.db";

  /**
   * What this process opens its archive with: {@link #STANDARD}. Only a test that wants to see what
   * the database does by itself starts the program with {@code
   * -Dmapwalk.database.write-delay=default}: commits are then written half a second late and not
   * forced to the disk, and a kill loses them. It is of no use to anybody else.
   */
  static DatabaseUrl ofProcess() {
    return "default".equals(System.getProperty("mapwalk.database.write-delay"))
        ? new DatabaseUrl("file:", SAFE.replace("WRITE_DELAY=0;", ""), false)
        : STANDARD;
  }

  /** The same settings through another of H2's file systems. */
  static DatabaseUrl through(String scheme) {
    return new DatabaseUrl(scheme, SAFE, true);
  }

  /**
   * The address of a database file.
   *
   * @param file the file, whose name ends in {@code .mv.db} and has no semicolon
   * @param readOnly whether the file must stay as it is, byte for byte
   */
  String of(Path file, boolean readOnly) {
    String path = file.toAbsolutePath().toString();
    return "jdbc:h2:"
        + scheme
        + path.substring(0, path.length() - SUFFIX.length())
        + (readOnly ? ";ACCESS_MODE_DATA=r;" : ";")
        + flags;
  }
}
