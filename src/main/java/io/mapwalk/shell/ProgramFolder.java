package io.mapwalk.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder the program was started from, as the launcher tells it. A jar that was started by
 * itself has none.
 *
 * @param path the folder, if there is one
 */
public record ProgramFolder(Optional<Path> path) {

  /**
   * From what the launcher passed.
   *
   * @param property the value of {@code mapwalk.folder}
   */
  static ProgramFolder of(@Nullable String property) {
    return new ProgramFolder(Optional.ofNullable(property).map(Path::of));
  }

  /** Where the workshop templates beside the program are, which anybody may edit. */
  public Optional<Path> templates() {
    return path.map(folder -> folder.resolve("workshop-templates"));
  }
}
