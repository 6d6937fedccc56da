package io.mapwalk.archive;

import io.mapwalk.journey.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * The form of the tables: one numbered file of statements a version, never changed once released.
 *
 * @param version the version a database has; 0 for one that holds nothing yet
 */
record Schema(int version) {

  /** The version this program writes. */
  static final int CURRENT = 4;

  /**
   * Reads which version a database has, and changes nothing.
   *
   * @throws Refused if it is newer than this program, or the database of another one
   */
  static Schema read(Handle handle, Home home) {
    int version;
    try {
      version =
          handle
              .select("select max(version) from schema_version")
              .map((row, context) -> row.getInt(1))
              .one();
    } catch (JdbiException e) {
      if (!Faults.isMissingTable(e)) {
        throw e;
      }
      refuseForeign(handle, home);
      return new Schema(0);
    }
    if (version > CURRENT) {
      throw new Refused(
          "archive.newer",
          home.database().toString(),
          Integer.toString(version),
          Integer.toString(CURRENT));
    }
    return new Schema(version);
  }

  // A first start that was killed half-way leaves some of our own tables and no version.
  private static void refuseForeign(Handle handle, Home home) {
    int foreign =
        handle
            .select(
                """
                select count(*) from information_schema.tables
                where table_schema = 'PUBLIC' and lower(table_name) not in
                  ('schema_version', 'journey_map', 'element', 'edit', 'image', 'search_word',
                   'search_block')""")
            .map((row, context) -> row.getInt(1))
            .one();
    if (foreign > 0) {
      throw new Refused("archive.foreign", home.database().toString());
    }
  }

  /** Whether statements are missing. */
  boolean isOld() {
    return version < CURRENT;
  }

  /**
   * Carries out what is missing. H2 commits each statement that makes a table, so the version is
   * written last, and every file must stand being begun again after a kill.
   */
  void upgrade(Handle handle) {
    for (int next = version + 1; next <= CURRENT; next++) {
      for (String statement : statements(next).split(";")) {
        if (!statement.isBlank()) {
          handle.execute(statement);
        }
      }
      handle.begin();
      handle.execute("delete from schema_version");
      handle.execute("insert into schema_version (version) values (?)", next);
      handle.commit();
    }
  }

  private static String statements(int number) {
    String name = String.format(Locale.ROOT, "%04d.sql", number);
    try (InputStream file = Objects.requireNonNull(Schema.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .replaceAll("(?m)^--.*$", "")
          .strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
