package io.mapwalk.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.h2.Driver;

/** Does to a database file what other programs might do to it. */
final class Databases {

  private Databases() {}

  static void execute(Path home, String... statements) {
    String url = DatabaseUrl.STANDARD.of(new Home(home).database(), false);
    try (Connection connection = new Driver().connect(url, new Properties());
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** Makes an archive what it was before there was search. */
  static void toFirstForm(Path home) {
    execute(
        home,
        "drop table search_word",
        "drop table search_block",
        "drop index journey_map_client",
        "alter table journey_map drop column client_key",
        "alter table journey_map drop column archived",
        "alter table journey_map drop column learned",
        "alter table journey_map drop column block",
        "update schema_version set version = 1");
  }

  /** How many rows a table has. */
  static int count(Path home, String table) {
    String url = DatabaseUrl.STANDARD.of(new Home(home).database(), true);
    try (Connection connection = new Driver().connect(url, new Properties());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
      rows.next();
      return rows.getInt(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
