package io.mapwalk.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The folder that holds everything of one user: archive, own templates, history, log. This says
 * only where it is; the archive creates it, for its owner alone.
 *
 * @param path the folder, absolute
 */
public record HomeFolder(Path path) {

  /**
   * Finds the home: the option, else {@code MAPWALK_HOME}, else the platform's folder for data.
   *
   * @param option the value of {@code --home}
   * @param environment the environment variables
   * @param system the name of the operating system, as in {@code os.name}
   * @param user the user's own folder, as in {@code user.home}
   */
  static HomeFolder find(
      Optional<String> option, Map<String, String> environment, String system, Path user) {
    Path path =
        option
            .or(() -> given(environment, "MAPWALK_HOME"))
            .map(Path::of)
            .orElseGet(() -> platform(environment, system.toLowerCase(Locale.ROOT), user));
    return new HomeFolder(path.toAbsolutePath().normalize());
  }

  /** Where the user's own workshop templates are. */
  public Path templates() {
    return path.resolve("workshop-templates");
  }

  /** Where the command lines typed in the shell are kept. */
  public Path history() {
    return path.resolve("history");
  }

  /** Where it is kept which hints were seen. */
  public Path hints() {
    return path.resolve("hints");
  }

  /** Where the details of an unexpected fault are written. */
  public Path log() {
    return path.resolve("mapwalk.log");
  }

  private static Path platform(Map<String, String> environment, String system, Path user) {
    if (system.startsWith("windows")) {
      return given(environment, "APPDATA")
          .map(Path::of)
          .orElseGet(() -> user.resolve("AppData").resolve("Roaming"))
          .resolve("Mapwalk");
    }
    // Java asks the system who the user is; whoever sets HOME for a program means that folder.
    Path own = given(environment, "HOME").map(Path::of).filter(Path::isAbsolute).orElse(user);
    if (system.startsWith("mac")) {
      return own.resolve("Library").resolve("Application Support").resolve("Mapwalk");
    }
    // The XDG specification says that a relative path in the variable is to be ignored.
    return given(environment, "XDG_DATA_HOME")
        .map(Path::of)
        .filter(Path::isAbsolute)
        .orElseGet(() -> own.resolve(".local").resolve("share"))
        .resolve("mapwalk");
  }

  private static Optional<String> given(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }
}
