package io.mapwalk.archive;

import java.nio.file.Path;
import java.sql.Connection;
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
}
