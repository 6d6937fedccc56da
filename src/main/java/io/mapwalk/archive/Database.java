package io.mapwalk.archive;

import io.mapwalk.journey.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
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
        database.discard();
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
  private void discard() {
    try {
      Files.deleteIfExists(home.database());
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
    if (connection != null
        && connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
      MVStore store = session.getDatabase().getStore().getMvStore();
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
