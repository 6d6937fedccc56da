package io.mapwalk.archive;

import io.mapwalk.journey.Refused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jspecify.annotations.Nullable;

/**
 * The open database file with its one connection. It is opened so that it cannot be written, until
 * something is to be written: a mere look never touches it, and a file of a newer version or a
 * damaged one is recognised before a byte of it changes.
 */
final class Database implements AutoCloseable {

  private static final int SMALL = 1 << 20;
  private static final int HALF = 50;

  private final Home home;
  private final DatabaseUrl url;
  private @Nullable Connection connection;
  private @Nullable Handle handle;
  private boolean writable;
  private boolean failed;

  private Database(Home home, DatabaseUrl url) {
    this.home = home;
    this.url = url;
  }

  /**
   * Opens the database of a home, which is made where it is not there.
   *
   * @throws Refused if the file is damaged, of a newer version or not ours; it stays as it is then
   */
  static Database open(Home home, DatabaseUrl url) {
    Database database = new Database(home, url);
    boolean isNew = Files.notExists(home.database());
    try {
      if (isNew) {
        database.make();
      } else {
        database.look();
      }
      return database;
    } catch (SQLException | JdbiException | IOException e) {
      database.close();
      if (isNew) {
        discard(home.database());
      }
      throw isNew ? Faults.ofHome(home.folder()) : Faults.ofReading(home, e);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private void make() throws SQLException, IOException {
    Home.createPrivately(home.database());
    connect(true);
    new Schema(0).upgrade(current());
  }

  // What could not be made whole holds nothing, and would be taken for a damaged archive.
  private static void discard(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // Then it is for the user to delete, as the next start will say.
    }
  }

  private void look() throws SQLException, IOException {
    if (Files.size(home.database()) == 0) {
      throw new Refused("archive.empty-file", home.database().toString());
    }
    connect(false);
    refuseTruncated();
    Schema schema = Schema.read(current(), home);
    if (schema.isOld()) {
      schema.upgrade(writing());
    }
  }

  private void connect(boolean toWrite) throws SQLException {
    // Straight to the driver: DriverManager would look for all drivers there are.
    JdbcConnection opened =
        new JdbcConnection(url.of(home.database(), !toWrite), new Properties(), null, null, false);
    Jdbi jdbi = Jdbi.create(opened);
    jdbi.getConfig(SqlStatements.class)
        .setSqlParser(new PlainSql())
        .setTemplateEngine(TemplateEngine.NOP);
    connection = opened;
    handle = jdbi.open();
    writable = toWrite;
  }

  // H2 opens a file whose end is missing in the state of an older version without a word. After a
  // clean close the header of the file names the last version there was.
  private void refuseTruncated() throws SQLException {
    for (MVStore store : store().stream().toList()) {
      Map<String, Object> header = store.getStoreHeader();
      if (header.get("clean") != null && header.get("version") instanceof String version) {
        if (store.getCurrentVersion() < Long.parseLong(version, 16)) {
          throw new Refused("archive.damaged", home.database().toString());
        }
      }
    }
  }

  /**
   * Reads.
   *
   * @throws Refused if the database is closed, damaged or cannot be read
   */
  <T> T read(Function<Handle, T> work) {
    try {
      return work.apply(current());
    } catch (JdbiException e) {
      throw Faults.ofReading(home, e);
    }
  }

  /**
   * Does some work in one transaction, which is on the disk when this returns. If it fails nothing
   * of it is kept.
   *
   * @throws Refused what the work refuses; or that it could not be written
   */
  <T> T write(Function<Handle, T> work) {
    boolean committing = false;
    try {
      Handle writer = writing();
      writer.begin();
      T result = work.apply(writer);
      committing = true;
      writer.commit();
      if (url.synced()) {
        writer.execute("CHECKPOINT SYNC");
      }
      return result;
    } catch (SQLException | RuntimeException e) {
      // Whether a commit that failed is on the disk nobody knows before it is opened again.
      failed = committing || !rollBack();
      if (e instanceof Refused refused) {
        throw refused;
      }
      if (e instanceof RuntimeException fault && !(e instanceof JdbiException)) {
        throw fault;
      }
      throw Faults.ofWriting(home, committing);
    }
  }

  /**
   * Compacts the file if it is not small and most of it is of no use any more.
   *
   * @param most how many bytes there may be left about, for copying them takes time
   * @return how many bytes the file is smaller
   * @throws Refused if the database is closed
   */
  long compactWhereWorth(long most) {
    current();
    long before = size();
    int used = 100;
    try {
      used =
          before < SMALL
              ? used
              : store().map(s -> s.getFileStore().getChunksFillRate()).orElse(used);
    } catch (SQLException e) {
      return 0;
    }
    if (used > HALF || before / 100 * used > most) {
      return 0;
    }
    compact();
    return before - size();
  }

  /**
   * Gives the room back that edits left behind: what there is is copied into a new file, which
   * takes the place of the old one in one step. H2 can also move things about inside the file, but
   * it trips over its own checks at that.
   */
  private void compact() {
    Path beside = home.folder().resolve("mapwalk.compacting.mv.db");
    disconnect();
    try {
      MVStore.compact(home.database().toString(), beside.toString(), false, null);
      Home.keepPrivate(beside);
      try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(
          beside,
          home.database(),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | MVStoreException e) {
      // The file is as it was; a full disk is told of by whoever saves next.
      discard(beside);
    }
    try {
      connect(false);
    } catch (SQLException e) {
      failed = true;
    }
  }

  /** How many bytes the file has; 0 where that cannot be told. */
  long size() {
    try {
      return Files.size(home.database());
    } catch (IOException e) {
      return 0;
    }
  }

  private Optional<MVStore> store() throws SQLException {
    return connection != null
            && connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session
        ? Optional.of(session.getDatabase().getStore().getMvStore())
        : Optional.empty();
  }

  private boolean rollBack() {
    try {
      if (handle != null && handle.isInTransaction()) {
        handle.rollback();
      }
      return handle != null && !handle.getConnection().isClosed();
    } catch (JdbiException | SQLException e) {
      return false;
    }
  }

  private Handle current() {
    if (failed) {
      throw new Refused("archive.reopen", home.database().toString());
    }
    if (handle == null) {
      throw new Refused("archive.closed", home.folder().toString());
    }
    return handle;
  }

  private Handle writing() throws SQLException {
    Handle reader = current();
    if (writable) {
      return reader;
    }
    disconnect();
    connect(true);
    return current();
  }

  private void disconnect() {
    try {
      if (handle != null) {
        handle.close();
      }
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException | RuntimeException e) {
      // What was acknowledged is on the disk, and a file that was not closed opens all the same.
    }
    handle = null;
    connection = null;
  }

  @Override
  public void close() {
    disconnect();
  }
}
